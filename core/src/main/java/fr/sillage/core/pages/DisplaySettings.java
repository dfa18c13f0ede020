package fr.sillage.core.pages;

import java.util.Locale;
import java.util.Optional;

/** How a person wants pages to look. Settings only: they say nothing about why. */
public record DisplaySettings(Theme theme, boolean contrast, boolean comfort, Optional<Locale> language) {

    public static final DisplaySettings DEFAULT = new DisplaySettings(Theme.AUTO, false, false, Optional.empty());

    public enum Theme {
        AUTO,
        LIGHT,
        DARK;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Classes of the root element, as the stylesheet names them. */
    public String classes() {
        String chosen = theme == Theme.AUTO ? "" : theme.code();
        return (chosen + (contrast ? " contrast" : "") + (comfort ? " comfort" : "")).strip();
    }
}

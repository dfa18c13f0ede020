package fr.sillage.core.pages;

import gg.jte.Content;
import java.util.List;

/**
 * What a room shows.
 *
 * @param title of the window, in the reader's language
 * @param section path of the section it belongs to, or empty
 * @param pupil whether the page is one size larger, for pupils
 * @param scripts names of ES modules under {@code /assets}, without a slash
 * @param content inside {@code <main>}
 */
public record Page(String title, String section, boolean pupil, List<String> scripts, Content content) {

    public static Page of(String title, Content content) {
        return new Page(title, "", false, List.of(), content);
    }

    public Page in(String section) {
        return new Page(title, section, pupil, scripts, content);
    }

    public Page forPupil(boolean isPupil) {
        return new Page(title, section, isPupil, scripts, content);
    }

    public Page with(String script) {
        return new Page(title, section, pupil, List.of(script), content);
    }
}

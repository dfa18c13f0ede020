package fr.sillage.core.pages;

import fr.sillage.core.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The display settings of people. */
@ApplicationScoped
public class Displays {

    private final Jdbi jdbi;
    private final DisplayCache cache;

    @Inject
    Displays(Jdbi jdbi, DisplayCache cache) {
        this.jdbi = jdbi;
        this.cache = cache;
    }

    public DisplaySettings of(PersonId person) {
        return cache.get(person.value(), () -> load(person));
    }

    public void set(PersonId person, DisplaySettings settings) {
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into core.display_settings (person, theme, contrast, comfort, language) values (?, ?, ?, ?, ?)
                on conflict (person) do update set theme = excluded.theme, contrast = excluded.contrast,
                    comfort = excluded.comfort, language = excluded.language""",
                person.value(),
                settings.theme().code(),
                settings.contrast(),
                settings.comfort(),
                settings.language().map(Locale::toLanguageTag).orElse(null)));
        cache.forget(person.value());
    }

    private DisplaySettings load(PersonId person) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from core.display_settings where person = ?", person.value())
                .map((row, context) -> new DisplaySettings(
                        DisplaySettings.Theme.valueOf(row.getString("theme").toUpperCase(Locale.ROOT)),
                        row.getBoolean("contrast"),
                        row.getBoolean("comfort"),
                        Optional.ofNullable(row.getString("language")).map(Locale::forLanguageTag)))
                .findOne()
                .orElse(DisplaySettings.DEFAULT));
    }
}

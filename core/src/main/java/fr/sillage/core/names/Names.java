package fr.sillage.core.names;

import fr.sillage.core.people.PersonId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The names to show on one page; kept no longer than the page. */
public record Names(Map<PersonId, String> known) {

    /** Never empty: an alias where no name is known. */
    public String of(PersonId person) {
        return known.getOrDefault(person, Alias.of(person));
    }

    /** In the order of the alphabet, accents aside. */
    public List<PersonId> sorted(Collection<PersonId> people) {
        java.text.Collator french = java.text.Collator.getInstance(java.util.Locale.FRENCH);
        return people.stream()
                .sorted(Comparator.comparing(this::of, french::compare))
                .toList();
    }
}

package fr.sillage.core.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the file named by {@code SILLAGE_ORGANISATIONS} says: the tree, widest first, and the mandates over it.
 * Shape: {@code {"organisations":[{"code","name","kind","parent"?}],"mandates":[{"issuer","clientId","subject",
 * "organisation","power","from","until","givenBy"}]}}; days are ISO dates, the last one included.
 */
record Directory(List<Entry> organisations, List<Granted> mandates) {

    Directory {
        organisations = organisations == null ? List.of() : List.copyOf(organisations);
        mandates = mandates == null ? List.of() : List.copyOf(mandates);
    }

    record Entry(String code, String name, Organisation.Kind kind, Optional<String> parent) {
        Entry {
            parent = parent == null ? Optional.empty() : parent;
        }
    }

    record Granted(
            String issuer,
            String clientId,
            String subject,
            String organisation,
            String power,
            LocalDate from,
            LocalDate until,
            String givenBy) {}
}

package fr.sillage.lrs.validation;

import fr.sillage.lrs.syntax.Iri;
import fr.sillage.lrs.syntax.LanguageTag;
import fr.sillage.lrs.syntax.Timestamp;
import fr.sillage.lrs.syntax.Uuid;

/** The data types that occur all over a statement (xAPI 1.0.3 Data 4). */
final class Values {
    private Values() {}

    static void iri(Place place) {
        place.text(Iri::isAbsolute, "must be an absolute IRI, with a scheme (Data 4.3)");
    }

    static void uuid(Place place) {
        place.text(text -> Uuid.parse(text).isPresent(), "must be a UUID in its standard form (Data 4.4)");
    }

    static void timestamp(Place place) {
        place.text(
                text -> Timestamp.parse(text, place.version()).isPresent(),
                "must be a timestamp such as 2026-09-01T08:30:00.123Z (Data 4.5)");
    }

    static void languageTag(Place place) {
        place.text(LanguageTag::isWellFormed, "must be a language tag of RFC 5646");
    }

    /** Data 4.2: language tags to plain strings; an empty map says nothing and is allowed. */
    static void languageMap(Place place) {
        for (Place entry : place.members()) {
            if (!LanguageTag.isWellFormed(entry.name()))
                throw entry.refuse("is not named by a language tag of RFC 5646");
            entry.text();
        }
    }

    /** Data 4.1: keys are IRIs, values are anything, null included. */
    static void extensions(Place place) {
        for (Place entry : place.members()) {
            if (!Iri.isAbsolute(entry.name()))
                throw entry.refuse("is an extension whose name is not an IRI (Data 4.1)");
        }
    }
}

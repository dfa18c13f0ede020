package fr.sillage.core.names;

import fr.sillage.core.people.PersonId;

/** A readable stand-in for a name: two birds or trees of nobody's gender, always the same for the same person. */
final class Alias {

    private static final String[] FIRST = {
        "Ajonc", "Alizé", "Aulne", "Bouleau", "Bruyère", "Cèdre", "Charme", "Chêne", "Cyprès", "Érable", "Figuier",
                "Frêne",
        "Genêt", "Hêtre", "Houx", "Jasmin", "Laurier", "Lierre", "Lilas", "Mélèze", "Myrte", "Noyer", "Olivier", "Orme",
        "Peuplier", "Pin", "Platane", "Roseau", "Saule", "Sorbier", "Tilleul", "Tremble"
    };
    private static final String[] SECOND = {
        "alouette",
        "bécasse",
        "bergeronnette",
        "bruant",
        "buse",
        "chouette",
        "cigogne",
        "colibri",
        "courlis",
        "cygne",
        "faucon",
        "fauvette",
        "geai",
        "goéland",
        "grèbe",
        "grive",
        "héron",
        "hirondelle",
        "huppe",
        "loriot",
        "martinet",
        "merle",
        "mésange",
        "milan",
        "mouette",
        "perdrix",
        "pinson",
        "pluvier",
        "rossignol",
        "sterne",
        "tadorne",
        "vanneau"
    };

    private Alias() {}

    static String of(PersonId person) {
        long bits = person.value().getLeastSignificantBits();
        return FIRST[(int) (bits & 31)] + " " + SECOND[(int) (bits >>> 5 & 31)] + " " + (bits >>> 10 & 63);
    }
}

package fr.sillage.bench.house;

import java.util.List;

/**
 * What the bench knows of a question of its own exercise.
 *
 * @param right what is typed, chosen, ticked ({@code "a|b"}) or paired ({@code "prompt>target|prompt>target"})
 * @param wrong as right, empty where there is one try only
 */
record Known(Kind kind, String right, String wrong) {

    enum Kind {
        CHOICE,
        SEVERAL,
        NUMBER,
        TEXT,
        TRUTH,
        PAIRS
    }

    /** In the order of {@code exercise.gift}. */
    static final List<Known> ALL = List.of(
            new Known(Kind.CHOICE, "14", "20"),
            new Known(Kind.CHOICE, "7", "0"),
            new Known(Kind.CHOICE, "9/12", "6/7"),
            new Known(Kind.CHOICE, "jouent", "joue"),
            new Known(Kind.CHOICE, "ses", "ces"),
            new Known(Kind.SEVERAL, "2|13", "2|9"),
            new Known(Kind.SEVERAL, "18|42", "16|18"),
            new Known(Kind.SEVERAL, "souvent|doucement", "doux"),
            new Known(Kind.NUMBER, "7", "24"),
            new Known(Kind.NUMBER, "16", "4"),
            new Known(Kind.NUMBER, "24", "36"),
            new Known(Kind.NUMBER, "11", "33"),
            new Known(Kind.TEXT, "Rome", "Milan"),
            new Known(Kind.TEXT, "journaux", "journals"),
            new Known(Kind.TEXT, "finissons", "finirons"),
            new Known(Kind.TEXT, "rapide", "vitesse"),
            new Known(Kind.TRUTH, "true", ""),
            new Known(Kind.TRUTH, "false", ""),
            new Known(
                    Kind.PAIRS,
                    "Espagne>Madrid|Portugal>Lisbonne|Autriche>Vienne",
                    "Espagne>Lisbonne|Portugal>Madrid|Autriche>Vienne"),
            new Known(Kind.PAIRS, "courir>verbe|table>nom|joyeux>adjectif", "courir>nom|table>verbe|joyeux>adjectif"));
}

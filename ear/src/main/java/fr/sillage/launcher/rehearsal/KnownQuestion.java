package fr.sillage.launcher.rehearsal;

import java.util.Arrays;
import java.util.List;

/**
 * What there is to know of one question of the example that ships with the tool.
 *
 * @param id as in the file
 * @param told words by which a reader tells it from the others
 * @param errors the usual ones: the file has feedback that names each
 */
record KnownQuestion(String id, String told, Answer right, List<Answer> errors) {

    /** Every question of {@code equations-et-accords.gift}, in its order. */
    static final List<KnownQuestion> ALL = List.of(
            known("eq-01", "3x + 5 = 20", "x = 5", "x = 25/3", "x = 15"),
            known("eq-02", "−2(x − 4)", "−2x + 8", "−2x − 8", "−2x − 4"),
            known("eq-03", "5x − 3 = 2x + 12", "5", "3", "2,14"),
            known("eq-04", "Un jeu coûte", "40,8", "7,2", "33"),
            known("eq-05", "√20", "4,47", "10", "4,5"),
            new KnownQuestion(
                    "eq-06",
                    "(x − 2)(x + 5) = 0",
                    Answer.of("2", "−5"),
                    List.of(Answer.of("−2", "5"), Answer.of("2", "5"))),
            new KnownQuestion(
                    "eq-07",
                    "Associe chaque expression",
                    pairs("x² + 6x + 9", "x² − 6x + 9", "x² − 9"),
                    List.of(pairs("x² + 9", "x² − 6x + 9", "x² − 9"), pairs("x² + 9", "x² − 9", "x² − 6x + 9"))),
            known("fr-01", "Les fleurs que j’ai", "cueillies", "cueilli", "cueillis"),
            known("fr-02", "Il faut que tu", "aies", "es", "ai"),
            known("fr-03", "La plupart des élèves", "réussissent", "réussit", "réussissaient"),
            known("fr-04", "peindre", "peignons", "peindons", "peignions"),
            known("fr-05", "Elles se sont lavé les mains", "Vrai", "Faux"));

    /** The question that a page asks. */
    static KnownQuestion on(Walk walk) throws Stumbled {
        String text = spaced(walk.text());
        return ALL.stream()
                .filter(question -> text.contains(question.told))
                .findFirst()
                .orElseThrow(() -> walk.stumbled("a known question"));
    }

    /** The error of that number, or the last there is. */
    Answer error(int number) {
        return errors.get(Math.min(number, errors.size()) - 1);
    }

    /** Pages set French spaces where files have plain ones. */
    static String spaced(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    private static KnownQuestion known(String id, String told, String right, String... errors) {
        return new KnownQuestion(
                id,
                told,
                Answer.of(right),
                Arrays.stream(errors).map(Answer::of).toList());
    }

    private static Answer pairs(String squareOfSum, String squareOfDifference, String product) {
        return Answer.of(
                "(x + 3)²" + Answer.PAIRS + squareOfSum,
                "(x − 3)²" + Answer.PAIRS + squareOfDifference,
                "(x + 3)(x − 3)" + Answer.PAIRS + product);
    }
}

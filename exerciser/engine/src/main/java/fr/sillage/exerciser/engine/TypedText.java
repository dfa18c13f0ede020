package fr.sillage.exerciser.engine;

import fr.sillage.exerciser.engine.ResponseRefused.Reason;

/** Tells text that a person typed from anything else that a form field can carry. */
public final class TypedText {

    private TypedText() {}

    /**
     * The length comes first, so that ten megabytes cost no more than ten characters. PostgreSQL stores neither NUL nor
     * half a surrogate pair.
     */
    public static void check(String typed, int most) {
        if (typed.length() > most) {
            throw new ResponseRefused(Reason.TOO_LONG);
        }
        if (typed.isBlank()) {
            throw new ResponseRefused(Reason.NOTHING);
        }
        if (!typed.codePoints().allMatch(TypedText::isText)) {
            throw new ResponseRefused(Reason.NOT_TEXT);
        }
    }

    private static boolean isText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t';
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}

package fr.sillage.exerciser.interchange;

import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.TypedNumber;
import fr.sillage.exerciser.interchange.Finding.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the numeric answers behind {@code {#}. */
final class GiftNumbers {

    /** {@code 1,000}: a thousand to an English author, one to a French one. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?[1-9]\\d{0,2},\\d{3}");

    private GiftNumbers() {}

    static GiftAnswers.Numbers read(String source, TextFormat format) {
        List<GiftBraces.Piece> pieces = GiftBraces.pieces(source);
        if (pieces.isEmpty()) {
            throw new QuestionRefused(Code.TOO_FEW_ANSWERS);
        }
        return new GiftAnswers.Numbers(
                pieces.stream().map(piece -> number(piece, format)).toList(),
                pieces.get(0).sign() == ' ');
    }

    private static GiftAnswers.Number number(GiftBraces.Piece piece, TextFormat format) {
        boolean wrong = piece.sign() == '~';
        return new GiftAnswers.Number(
                wrong && piece.weight().isEmpty() ? Optional.of(BigDecimal.ZERO) : piece.weight(),
                value(GiftEscapes.undo(piece.text()).strip(), wrong),
                piece.feedback().flatMap(text -> RichText.optional(text, format)));
    }

    private static GiftAnswers.Value value(String text, boolean wrong) {
        if (text.equals("*") || wrong && text.isEmpty()) {
            return new GiftAnswers.Value.Other();
        }
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return new GiftAnswers.Value.Between(number(text.substring(0, dots)), number(text.substring(dots + 2)));
        }
        int colon = text.indexOf(':');
        if (colon >= 0) {
            return new GiftAnswers.Value.Around(number(text.substring(0, colon)), number(text.substring(colon + 1)));
        }
        return new GiftAnswers.Value.Exactly(number(text));
    }

    private static BigDecimal number(String text) {
        if (AMBIGUOUS.matcher(text.strip()).matches()) {
            throw new QuestionRefused(0, new Finding(Code.AMBIGUOUS_NUMBER, text));
        }
        try {
            return TypedNumber.read(text);
        } catch (ResponseRefused refused) {
            throw new QuestionRefused(0, new Finding(Code.NOT_A_NUMBER, text));
        }
    }
}

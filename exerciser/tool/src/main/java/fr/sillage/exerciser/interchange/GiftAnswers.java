package fr.sillage.exerciser.interchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What stands between the braces of a question. */
sealed interface GiftAnswers {

    /** No braces at all: a description. */
    record None() implements GiftAnswers {}

    /** Empty braces. */
    record Essay() implements GiftAnswers {}

    /** Moodle's embedded answers, {@code {1:SHORTANSWER:…}}, which are not GIFT. */
    record Cloze() implements GiftAnswers {}

    /**
     * {@code {T#first#second}}. Moodle's documentation: the first feedback is for the wrong response, the second for the
     * right one.
     */
    record Truth(boolean isTrue, Optional<RichText> first, Optional<RichText> second) implements GiftAnswers {}

    /** At least one {@code ~}: multiple choice. */
    record Choices(List<Answer> answers) implements GiftAnswers {}

    /** Right answers only: short text. */
    record Texts(List<Answer> answers) implements GiftAnswers {}

    /**
     * {@code {#…}}.
     *
     * @param single written without {@code =}
     */
    record Numbers(List<Number> answers, boolean single) implements GiftAnswers {}

    /** {@code =left -> right}. */
    record Pairs(List<Pair> pairs) implements GiftAnswers {}

    /**
     * One answer.
     *
     * @param right written with {@code =}
     * @param weight in percent, when written
     */
    record Answer(boolean right, Optional<BigDecimal> weight, RichText text, Optional<RichText> feedback) {}

    /** One numeric answer. */
    record Number(Optional<BigDecimal> weight, Value value, Optional<RichText> feedback) {}

    /** Which numbers are meant. */
    sealed interface Value {
        /** {@code 1822}. */
        record Exactly(BigDecimal number) implements Value {}

        /** {@code 1822:2}. */
        record Around(BigDecimal number, BigDecimal tolerance) implements Value {}

        /** {@code 1..5}. */
        record Between(BigDecimal low, BigDecimal high) implements Value {}

        /** {@code *} or {@code ~}: all others. */
        record Other() implements Value {}
    }

    /** A pair; a blank left side makes its right side a distractor. */
    record Pair(RichText left, RichText right, Optional<RichText> feedback) {}
}

package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Credit;
import fr.sillage.exerciser.engine.expression.Expression;
import fr.sillage.exerciser.engine.expression.Form;
import java.util.Locale;

/** {@code letters, form, otherForm, answers: [{source, credit, feedback?}]}. */
final class ExpressionShape implements Shape<Expression> {

    @Override
    public String kind() {
        return Expression.KIND;
    }

    @Override
    public Class<Expression> type() {
        return Expression.class;
    }

    @Override
    public Expression read(Members json) {
        return new Expression(
                json.wording("wording"),
                json.text("letters"),
                json.list("answers", ExpressionShape::answer),
                Form.valueOf(json.text("form").toUpperCase(Locale.ROOT)),
                new Credit(json.number("otherForm")),
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(Expression item, ObjectNode json) {
        json.put("letters", item.letters())
                .put("form", item.form().name().toLowerCase(Locale.ROOT))
                .put("otherForm", item.otherForm().fraction());
        Pieces.list(json, "answers", item.answers(), ExpressionShape::put);
    }

    private static Expression.Answer answer(Members json) {
        return new Expression.Answer(json.text("source"), Pieces.credit(json), json.optionalWording("feedback"));
    }

    private static void put(ObjectNode json, Expression.Answer answer) {
        json.put("source", answer.source()).put("credit", answer.credit().fraction());
        Pieces.put(json, "feedback", answer.feedback());
    }
}

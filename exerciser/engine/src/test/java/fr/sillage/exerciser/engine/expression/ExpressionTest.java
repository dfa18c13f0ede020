package fr.sillage.exerciser.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Items;
import fr.sillage.exerciser.engine.Remark;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    /** (x + 2)(x + 3), expanded; half for another form; a quarter for x² + 6. */
    @ParameterizedTest
    @CsvSource({
        "x²+5x+6, 1, ",
        "6+5x+x^2, 1, ",
        "x²+6+5*x, 1, ",
        "(x+2)(x+3), 0.5, NOT_EXPANDED",
        "x²+2x+3x+6, 0.5, NOT_EXPANDED",
        "x*x+5x+6, 0.5, NOT_EXPANDED",
        "x²+6, 0.25, ",
        "x²+5x-6, 0, ",
        "5, 0, "
    })
    void comparesValueThenForm(String typed, String grade, Remark.Notice notice) {
        Graded graded = Items.expression().grade(new Response.Text(typed));
        assertThat(graded.grade().scaled()).isEqualByComparingTo(grade);
        assertThat(graded.remarks().stream().map(Remark::notice).findFirst().orElse(null))
                .isEqualTo(notice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(x^2-1)/(x-1) | x+1 | true",
                "1/x+1/y | (x+y)/(xy) | true",
                "-x^2 | (-x)^2 | false",
                "0,5x | x/2 | true",
                "2−−x | 2+x | refused",
                "1/(1/x) | x | true",
                "2(x+y)² | 2x²+4xy+2y² | true",
                "6:2(1+2) | 9 | true",
                "x | y | false"
            })
    void isExact(String one, String other, String same) {
        if (same.equals("refused")) {
            assertThatExceptionOfType(ResponseRefused.class).isThrownBy(() -> FormulaParser.read(one, "xy"));
            return;
        }
        assertThat(value(one).isSameAs(value(other))).isEqualTo(Boolean.valueOf(same));
    }

    @ParameterizedTest
    @CsvSource({
        "FACTORED, (x+1)(x-1), true",
        "FACTORED, (x+1)^2, true",
        "FACTORED, x(x+1), true",
        "FACTORED, x²-1, false",
        "FACTORED, 2(x²-1), false",
        "EXPANDED, -(x+1), false",
        "EXPANDED, -x-1, true",
        "EXPANDED, 3/4x+1, true",
        "EXPANDED, 2*3x, false",
        "REDUCED, 3/4, true",
        "REDUCED, -3/4, true",
        "REDUCED, 6/8, false",
        "REDUCED, '0,75', false",
        "REDUCED, 5, true"
    })
    void seesTheForm(Form form, String typed, boolean holds) {
        assertThat(form.holds(FormulaParser.read(typed, "xy"))).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9^9^9^9",
                "9^21",
                "x^y",
                "z+1",
                "sin(x)",
                "(x",
                "x)",
                "+",
                "2..5",
                "1/0",
                "x/(x-x)",
                "Import[\"http://x\"]",
                "((((((((((((((((((((((((((((((((((x))))))))))))))))))))))))))))))))))",
                "(x+y+1)^20*(x+y+1)^20*(x+y+1)^20*(x+1)^20",
                "((9^20)^20)^20",
                "x=2"
            })
    void refusesWhatIsNoneOrTooLarge(String typed) {
        assertThatExceptionOfType(ResponseRefused.class).isThrownBy(() -> value(typed));
    }

    private static RationalFunction value(String typed) {
        return RationalFunction.of(FormulaParser.read(typed, "xy"), "xy");
    }
}

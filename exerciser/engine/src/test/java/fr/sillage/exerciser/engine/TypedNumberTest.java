package fr.sillage.exerciser.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "42 | 42",
                "\"  42 \" | 42",
                "3,14 | 3.14",
                "3.14 | 3.14",
                "-5 | -5",
                "\u22125 | -5",
                "\u2212 5 | -5",
                "+5 | 5",
                "007 | 7",
                ",5 | 0.5",
                "5, | 5",
                "12 345,6 | 12345.6",
                "12\u202f345 | 12345",
                "1\u00a0234\u00a0567 | 1234567",
                "3,141 592 65 | 3.14159265",
                "1,5e3 | 1500",
                "1.5E-3 | 0.0015",
                "1,5×10^3 | 1500",
                "1,5 × 10\u207b³ | 0.0015",
                "2*10^(-2) | 0.02",
                "10^5 | 100000",
                "1e300 | 1e300",
                "0e0 | 0",
                "-0 | 0"
            })
    void reads(String typed, String value) {
        assertThat(TypedNumber.read(typed)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | NOTHING",
                "\"   \" | NOTHING",
                "abc | NOT_A_NUMBER",
                "NaN | NOT_A_NUMBER",
                "Infinity | NOT_A_NUMBER",
                "0x10 | NOT_A_NUMBER",
                "1 2 | NOT_A_NUMBER",
                "1234 567 | NOT_A_NUMBER",
                "12 34 | NOT_A_NUMBER",
                "1.234,5 | NOT_A_NUMBER",
                "1,2,3 | NOT_A_NUMBER",
                "3 m | NOT_A_NUMBER",
                "- | NOT_A_NUMBER",
                ", | NOT_A_NUMBER",
                "e5 | NOT_A_NUMBER",
                "1e | NOT_A_NUMBER",
                "5^3 | NOT_A_NUMBER",
                "9^9^9^9 | NOT_A_NUMBER",
                "1e400 | NUMBER_OUT_OF_BOUNDS",
                "1e-400 | NUMBER_OUT_OF_BOUNDS",
                "1e999999999 | NUMBER_OUT_OF_BOUNDS",
                "1e99999999999999999999 | NUMBER_OUT_OF_BOUNDS",
                "10^9999 | NUMBER_OUT_OF_BOUNDS"
            })
    void refuses(String typed, Reason reason) {
        assertThatExceptionOfType(ResponseRefused.class)
                .isThrownBy(() -> TypedNumber.read(typed))
                .extracting(ResponseRefused::reason)
                .isEqualTo(reason);
    }

    @Test
    void refusesWhatNobodyTypes() {
        assertThatExceptionOfType(ResponseRefused.class)
                .isThrownBy(() -> TypedNumber.read("1".repeat(81)))
                .extracting(ResponseRefused::reason)
                .isEqualTo(Reason.TOO_LONG);
    }
}

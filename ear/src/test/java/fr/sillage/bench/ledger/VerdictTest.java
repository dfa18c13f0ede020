package fr.sillage.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Claim CLAIM = claim(1, true);

    @Test
    void isCleanWhenEverythingAcknowledgedIsThereOnceAndEqual() {
        Verdict verdict = verdict(Told.STORED, List.of(row(CLAIM, "7", BigDecimal.ONE)), List.of(CLAIM.event()));

        assertThat(verdict.isClean()).isTrue();
        assertThat(verdict.acknowledged()).isEqualTo(1);
    }

    @Test
    void seesWhatIsLost() {
        assertThat(verdict(Told.STORED, List.of(), List.of()).lost()).isEqualTo(1);
    }

    @Test
    void seesWhatIsThereTwice() {
        StoredAnswer row = row(CLAIM, "7", BigDecimal.ONE);

        assertThat(verdict(Told.STORED, List.of(row, row), List.of(CLAIM.event()))
                        .twice())
                .isEqualTo(1);
    }

    @Test
    void seesAnotherContentAndAnotherGrade() {
        List<UUID> events = List.of(CLAIM.event());

        assertThat(verdict(Told.STORED, List.of(row(CLAIM, "8", BigDecimal.ONE)), events)
                        .altered())
                .isEqualTo(1);
        assertThat(verdict(Told.STORED, List.of(row(CLAIM, "7", new BigDecimal("0.5"))), events)
                        .altered())
                .isEqualTo(1);
    }

    @Test
    void leavesOpenWhatNobodyAnswered() {
        assertThat(verdict(Told.UNKNOWN, List.of(), List.of()).isClean()).isTrue();
        Verdict there = verdict(Told.UNKNOWN, List.of(row(CLAIM, "7", BigDecimal.ONE)), List.of(CLAIM.event()));
        assertThat(there.isClean()).isTrue();
        assertThat(there.unknownStored()).isEqualTo(1);
    }

    @Test
    void seesWhatWasRefusedAndStoredAllTheSame() {
        Verdict verdict = verdict(Told.REFUSED, List.of(row(CLAIM, "7", BigDecimal.ONE)), List.of(CLAIM.event()));

        assertThat(verdict.uncalled()).isEqualTo(1);
        assertThat(verdict.isClean()).isFalse();
    }

    @Test
    void seesAnAnswerWithoutItsEvent() {
        assertThat(verdict(Told.STORED, List.of(row(CLAIM, "7", BigDecimal.ONE)), List.of())
                        .eventsWrong())
                .isEqualTo(1);
    }

    @Test
    void keepsTheStrongestWordOfSeveralSendings() {
        Ledger ledger = new Ledger();
        ledger.note(CLAIM, Told.UNKNOWN);
        ledger.note(CLAIM, Told.REFUSED);
        assertThat(ledger.entries()).containsExactly(Map.entry(CLAIM, Told.UNKNOWN));
        ledger.note(CLAIM, Told.STORED);
        assertThat(ledger.entries()).containsExactly(Map.entry(CLAIM, Told.STORED));
    }

    private static Verdict verdict(Told told, List<StoredAnswer> stored, List<UUID> events) {
        return Verdict.of(Map.of(CLAIM, told), stored, events);
    }

    private static Claim claim(long number, boolean right) {
        return new Claim(new UUID(1, number), new UUID(2, number), new UUID(3, number), 1, typed("7"), right);
    }

    private static StoredAnswer row(Claim claim, String typed, BigDecimal scaled) {
        return new StoredAnswer(claim.id(), claim.attempt(), claim.item(), claim.attemptTry(), typed(typed), scaled);
    }

    private static JsonNode typed(String text) {
        return JsonNodeFactory.instance.objectNode().put("typed", text);
    }
}

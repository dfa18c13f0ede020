package fr.sillage.bench.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The ledger held against the database.
 *
 * @param acknowledged answers said to be stored
 * @param unknown answers of which nothing certain was said
 * @param unknownStored how many of those are stored
 * @param lost said to be stored, and not there
 * @param twice there more than once
 * @param altered there with another content
 * @param uncalled there though refused, or sent by nobody
 * @param eventsWrong answers stored whose event is not there exactly once
 */
public record Verdict(
        long acknowledged,
        long unknown,
        long unknownStored,
        long lost,
        long twice,
        long altered,
        long uncalled,
        long eventsWrong) {

    /** Every answer said to be stored is there exactly once and equal, any other at most once. */
    public boolean isClean() {
        return lost + twice + altered + uncalled + eventsWrong == 0;
    }

    /**
     * @param stored every answer to the exercises of this run
     * @param events numbers of every event of the kind that tells of answers
     */
    static Verdict of(Map<Claim, Told> ledger, Collection<StoredAnswer> stored, Collection<UUID> events) {
        Map<UUID, StoredAnswer> rows = new HashMap<>();
        Set<Place> places = new HashSet<>();
        long twice = 0;
        for (StoredAnswer row : stored) {
            boolean first = rows.putIfAbsent(row.id(), row) == null;
            if (!places.add(new Place(row.attempt(), row.item(), row.attemptTry())) || !first) twice++;
        }
        Map<UUID, Integer> told = new HashMap<>();
        events.forEach(event -> told.merge(event, 1, Integer::sum));
        Tally tally = new Tally();
        ledger.forEach((claim, word) -> tally.add(claim, word, rows, told));
        return new Verdict(
                tally.acknowledged,
                tally.unknown,
                tally.unknownStored,
                tally.lost,
                twice,
                tally.altered,
                rows.size() - tally.expected,
                tally.eventsWrong);
    }

    private record Place(UUID attempt, UUID item, int attemptTry) {}

    /** Counts while the ledger is gone through. */
    private static final class Tally {

        private long acknowledged;
        private long unknown;
        private long unknownStored;
        private long lost;
        private long altered;
        private long expected;
        private long eventsWrong;

        private void add(Claim claim, Told word, Map<UUID, StoredAnswer> rows, Map<UUID, Integer> told) {
            if (word == Told.REFUSED) return;
            boolean there = rows.containsKey(claim.id());
            if (word == Told.STORED) {
                acknowledged++;
                if (!there) lost++;
            } else {
                unknown++;
                if (there) unknownStored++;
            }
            if (!there) return;
            expected++;
            if (!rows.get(claim.id()).holds(claim)) altered++;
            if (told.getOrDefault(claim.event(), 0) != 1) eventsWrong++;
        }
    }
}

package fr.sillage.exerciser.engine.teacher;

import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.engine.Words;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person looks at when grading.
 *
 * @param criteria 1 to 20
 */
public record Rubric(List<Criterion> criteria) {

    private static final int MOST = 20;
    private static final int MOST_POINTS = 100;

    /**
     * One thing to look at.
     *
     * @param points 1 to 100
     */
    public record Criterion(OptionId id, Wording wording, int points) {
        public Criterion {
            if (points < 1 || points > MOST_POINTS) {
                throw new IllegalArgumentException("1 to 100 points expected");
            }
        }
    }

    public Rubric {
        criteria = List.copyOf(criteria);
        Set<OptionId> ids = new HashSet<>();
        if (criteria.isEmpty()
                || criteria.size() > MOST
                || !criteria.stream().map(Criterion::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("1 to " + MOST + " criteria with ids of their own expected");
        }
    }

    /**
     * The grade that follows from a person's points.
     *
     * @param points per criterion, from 0 to its points
     * @return empty while a criterion is without points
     * @throws IllegalArgumentException when points are out of bounds
     */
    public Optional<Grade> grade(Map<OptionId, BigDecimal> points) {
        BigDecimal sum = BigDecimal.ZERO;
        long whole = 0;
        for (Criterion criterion : criteria) {
            BigDecimal given = points.get(criterion.id());
            if (given == null) {
                return Optional.empty();
            }
            if (given.signum() < 0 || given.compareTo(BigDecimal.valueOf(criterion.points())) > 0) {
                throw new IllegalArgumentException("points outside 0.." + criterion.points());
            }
            sum = sum.add(given);
            whole += criterion.points();
        }
        return Optional.of(Grade.ratio(sum, BigDecimal.valueOf(whole)));
    }

    String inWords(Locale locale) {
        return criteria.stream()
                .map(criterion -> criterion.wording().plain())
                .collect(Collectors.joining(Words.in(locale).separator()));
    }
}

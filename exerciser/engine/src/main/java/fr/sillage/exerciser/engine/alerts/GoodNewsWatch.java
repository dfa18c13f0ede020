package fr.sillage.exerciser.engine.alerts;

import fr.sillage.exerciser.engine.knowledge.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Good news: an error made four times or more, then overcome. Told once; a new failure does not make it untrue. */
final class GoodNewsWatch implements Watch {

    private static final int DIFFICULT = 4;

    private record News(LocalDate on, int times, List<Answer> evidence) {}

    private final Map<Episodes.Place, News> news = new HashMap<>();

    @Override
    public void take(Answer answer, Episode before, Episode now) {
        if (before.times() >= DIFFICULT && now.overcome()) {
            List<Answer> evidence = new ArrayList<>(before.evidence());
            evidence.add(answer);
            news.put(Episodes.place(answer), new News(answer.day(), before.times(), evidence));
        }
    }

    @Override
    public List<Alert> due(LocalDate today) {
        news.values().removeIf(one -> !today.isBefore(one.on.plusDays(Kind.GOOD_NEWS.days())));
        List<Alert> due = new ArrayList<>();
        news.forEach((place, one) -> due.add(new Alert(
                new Alert.Target(Kind.GOOD_NEWS, place.student(), place.skill()),
                today,
                Sentence.of("alert.good-news.rule", one.times),
                one.evidence,
                one.times)));
        return due;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.GOOD_NEWS);
    }

    @Override
    public boolean settles(Alert alert, Answer answer, Episode now) {
        return false;
    }
}

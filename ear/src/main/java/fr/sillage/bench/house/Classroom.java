package fr.sillage.bench.house;

import fr.sillage.bench.ledger.Ledger;
import fr.sillage.bench.load.Crew;
import fr.sillage.bench.load.Offer;
import fr.sillage.bench.load.Outcome;
import fr.sillage.bench.wire.Reply;
import fr.sillage.bench.wire.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The seated pupils, who take turns: one connection serves another pupil each time, as in life. */
public final class Classroom {

    private static final int FEW = 6;

    private final Lesson lesson;
    private final List<Pupil> pupils;

    private Classroom(Lesson lesson, List<Pupil> pupils) {
        this.lesson = lesson;
        this.pupils = pupils;
    }

    static Classroom of(Lesson lesson, List<Arrival> seated, Ledger ledger, Returns returns) {
        List<Pupil> pupils = new ArrayList<>();
        for (Arrival arrival : seated) pupils.add(new Pupil(arrival.place(), pupils.size(), ledger, returns));
        return new Classroom(lesson, pupils);
    }

    public UUID exercise() {
        return lesson.exercise();
    }

    /** The page before one of them, uncompressed. */
    public Reply page(Wire wire) throws IOException {
        return pupils.get(0).landing(wire);
    }

    /** Whoever has finished begins again. Not measured. */
    public void getToWork(Crew crew) throws IOException, InterruptedException {
        Queue<Pupil> idle = new ConcurrentLinkedQueue<>(pupils.stream()
                .filter(pupil -> !pupil.isAtWork(lesson.questions()))
                .toList());
        int wanted = idle.size();
        Crew few = new Crew(crew.authority(), FEW, crew.patience());
        Offer beginnings = () -> Optional.ofNullable(idle.poll()).map(pupil -> wire -> pupil.begin(wire, exercise()));
        long begun = few.closed(beginnings, Duration.ofMinutes(5)).done();
        if (begun < wanted) throw new IOException("only " + begun + " of " + wanted + " pupils could begin");
    }

    /** Their answers, one after the other for each of them. */
    public Offer answers(AnswerWay way) {
        Queue<Pupil> ready = new ConcurrentLinkedQueue<>(pupils);
        return () -> {
            Optional<Pupil> pupil = Optional.ofNullable(ready.poll());
            while (pupil.isPresent() && !pupil.get().isAtWork(lesson.questions())) {
                pupil = Optional.ofNullable(ready.poll());
            }
            return pupil.map(one -> wire -> answer(one, wire, way, ready));
        };
    }

    /** Answers without end: whoever has finished begins anew, which is a task like the others. */
    public Offer endlessAnswers(AnswerWay way) {
        Queue<Pupil> ready = new ConcurrentLinkedQueue<>(pupils);
        return () -> Optional.ofNullable(ready.poll())
                .map(pupil -> wire -> pupil.isAtWork(lesson.questions())
                        ? answer(pupil, wire, way, ready)
                        : begin(pupil, wire, ready));
    }

    private Outcome begin(Pupil pupil, Wire wire, Queue<Pupil> ready) throws IOException {
        try {
            return pupil.begin(wire, exercise());
        } finally {
            ready.add(pupil);
        }
    }

    private Outcome answer(Pupil pupil, Wire wire, AnswerWay way, Queue<Pupil> ready) throws IOException {
        try {
            return pupil.answer(wire, lesson.questions(), way, lesson.shown());
        } finally {
            ready.add(pupil);
        }
    }
}

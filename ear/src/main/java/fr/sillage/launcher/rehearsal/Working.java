package fr.sillage.launcher.rehearsal;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Somebody at work on the example, item by item. */
final class Working {

    private static final String ANSWER = "form[action*=/items/]";
    private static final String END = "/end";
    private static final Pattern POSITION = Pattern.compile("(?<attempt>/attempts/[^/]+)/items/(?<position>\\d+)$");

    private final Walk walk;
    private final Manner manner;

    /** @param walk on the first item of an attempt */
    Working(Walk walk, Manner manner) {
        this.walk = walk;
        this.manner = manner;
    }

    /** Answers so many questions and goes away. */
    void some(int questions) throws IOException, InterruptedException {
        for (int answered = 0; answered < questions; ) {
            if (walk.sees(ANSWER)) {
                answer();
                answered++;
            }
            if (!goOn()) return;
        }
    }

    /** Answers all of it and ends it, if its last answer did not. */
    void all() throws IOException, InterruptedException {
        some(Integer.MAX_VALUE);
        if (walk.sees("a[href$=" + END + "]")) {
            walk.follow(END).send("form[action$=" + END + "]");
        } else {
            walk.follow(here().group("attempt"));
        }
    }

    private void answer() throws IOException, InterruptedException {
        KnownQuestion question = KnownQuestion.on(walk);
        if (!manner.errsAt(question)) {
            say(question.right());
            return;
        }
        say(question.error(manner.error()));
        if (manner.triesAgain(question) && walk.sees(ANSWER)) say(question.right());
    }

    private void say(Answer answer) throws IOException, InterruptedException {
        Element form = walk.find(ANSWER);
        answer.fillIn(walk, form);
        walk.send(ANSWER);
    }

    /** To the first item after this one that the page leads to, if there is one. */
    private boolean goOn() throws IOException, InterruptedException {
        int current = Integer.parseInt(here().group("position"));
        OptionalInt next = walk.addresses("/items/").stream()
                .map(POSITION::matcher)
                .filter(Matcher::find)
                .mapToInt(link -> Integer.parseInt(link.group("position")))
                .filter(position -> position > current)
                .min();
        if (next.isPresent()) walk.follow("/items/" + next.getAsInt());
        return next.isPresent();
    }

    private Matcher here() throws Stumbled {
        Matcher here = POSITION.matcher(walk.address().getPath());
        if (!here.find()) throw walk.stumbled("an item");
        return here;
    }
}

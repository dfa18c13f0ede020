package fr.sillage.launcher.rehearsal;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Somebody at work on the example, item by item. */
final class Working {

    private static final String ANSWER = "form[action*=/items/]";
    private static final String END = "/end";
    private static final Pattern POSITION = Pattern.compile("(/items/)(\\d+)$");

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

    /** Answers all of it and ends it. */
    void all() throws IOException, InterruptedException {
        some(Integer.MAX_VALUE);
        if (walk.sees("a[href$=" + END + "]")) walk.follow(END).send("form[action$=" + END + "]");
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

    /** To the item after this one, if there is one. */
    private boolean goOn() throws IOException, InterruptedException {
        Matcher here = POSITION.matcher(walk.address().getPath());
        if (!here.find()) throw walk.stumbled("an item");
        String next = here.group(1) + (Integer.parseInt(here.group(2)) + 1);
        if (!walk.sees("a[href$=" + next + "]")) return false;
        walk.follow(next);
        return true;
    }
}

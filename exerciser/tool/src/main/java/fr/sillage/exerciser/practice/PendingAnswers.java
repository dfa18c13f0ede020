package fr.sillage.exerciser.practice;

import fr.sillage.core.pages.Companion;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.texts.Texts;
import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * Goes along with learners on every page: the queue of their browser, which sends what could not be sent before. Whose an answer
 * is stands beside it in the browser as a digest of the person's random id: the same after every launch, and saying nothing to
 * whoever finds it. Another person's page has another, and leaves that answer alone.
 */
@ApplicationScoped
class PendingAnswers implements Companion {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.exerciser.templates", PendingAnswers.class);
    private static final int TOKEN = 15;

    @Override
    public String script() {
        return "answers.js";
    }

    @Override
    public Optional<Content> of(Seat seat, Texts texts) {
        if (!seat.isLearner() || seat.course().isEmpty()) return Optional.empty();
        return Optional.of(TEMPLATES.content(
                "practice/pending.jte",
                Map.of(
                        "v", new Voice(texts, seat.audience()),
                        "owner", owner(seat),
                        "course", course(seat),
                        "base", seat.id().path())));
    }

    static String owner(Seat seat) {
        return token("owner " + seat.person().value());
    }

    /** An attempt can only be answered from its own course. */
    static String course(Seat seat) {
        return token(
                "course " + seat.inCourse().value() + " of " + seat.person().value());
    }

    private static String token(String of) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, TOKEN));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package fr.sillage.launcher.rehearsal;

import java.util.Set;

/**
 * How somebody answers: right, but for what they are known for.
 *
 * @param error which of the usual errors they make, from 1
 * @param corrected ids of questions got wrong, then right after reading the feedback
 * @param left ids of questions got wrong and left so
 */
record Manner(int error, Set<String> corrected, Set<String> left) {

    static final Manner SURE = new Manner(1, Set.of(), Set.of());

    boolean errsAt(KnownQuestion question) {
        return corrected.contains(question.id()) || left.contains(question.id());
    }

    boolean triesAgain(KnownQuestion question) {
        return corrected.contains(question.id());
    }
}

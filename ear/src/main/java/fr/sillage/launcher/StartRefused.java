package fr.sillage.launcher;

/** Why nothing was started: one line, for the person at the terminal. */
public final class StartRefused extends Exception {

    public StartRefused(String oneLine) {
        super(oneLine);
    }
}

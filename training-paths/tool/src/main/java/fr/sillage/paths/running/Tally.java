package fr.sillage.paths.running;

/** How many of how many. */
public record Tally(int enrolled, int completed) {

    public static final Tally NOBODY = new Tally(0, 0);

    public Tally {
        if (completed < 0 || completed > enrolled) throw new IllegalArgumentException("more done than enrolled");
    }

    public Tally plus(Tally other) {
        return new Tally(enrolled + other.enrolled, completed + other.completed);
    }
}

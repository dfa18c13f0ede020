package fr.sillage.paths.engine;

/**
 * What every step has, whatever its kind.
 *
 * @param title 1 to 200 characters
 * @param minutes contracted, 1 to a day; validated as a whole when the step is done
 */
public record Terms(StepId id, String title, int minutes, Modality modality, Opening opening) {

    static final int LONGEST_TITLE = 200;
    public static final int MOST_MINUTES = 24 * 60;

    public Terms {
        requireTitle(title);
        if (minutes < 1 || minutes > MOST_MINUTES) throw new IllegalArgumentException("minutes outside 1..1440");
    }

    static void requireTitle(String title) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) throw new IllegalArgumentException("title of 1 to 200");
    }
}

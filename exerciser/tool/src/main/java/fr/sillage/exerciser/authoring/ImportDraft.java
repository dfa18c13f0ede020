package fr.sillage.exerciser.authoring;

import fr.sillage.exerciser.interchange.ImportReport;
import fr.sillage.exerciser.interchange.QuestionFile;
import java.util.Locale;
import java.util.UUID;

/**
 * A file that somebody sent and has not yet decided about. It stays on the server: what comes back from the browser is its id
 * alone, and the same bytes always read as the same items.
 */
record ImportDraft(UUID id, String name, byte[] file) {

    private static final int LONGEST_NAME = 200;

    static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        if (last.isBlank()) return "import";
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }

    ImportReport report() {
        return QuestionFile.read(name, file);
    }

    /** The file's name as a title to begin with: without its ending, underscores as spaces. */
    String title() {
        int dot = name.lastIndexOf('.');
        String stem =
                (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
        String title = stem.isEmpty() ? name.strip() : stem;
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}

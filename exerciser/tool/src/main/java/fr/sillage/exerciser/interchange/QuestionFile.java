package fr.sillage.exerciser.interchange;

import fr.sillage.exerciser.interchange.Finding.Code;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells which format a file of questions is in, by its beginning and its name, and reads it. Formats that are not read get
 * their name in the refusal.
 */
public final class QuestionFile {

    private static final int LOOKED_AT = 20_000;
    private static final Pattern AIKEN = Pattern.compile("(?m)^ANSWER: ?[A-Z]\\s*$");
    private static final Pattern CLOZE = Pattern.compile("\\{\\d*:[A-Z_]{2,20}:");

    private QuestionFile() {}

    /**
     * The report on a file.
     *
     * @param name its name, of which only the ending counts
     */
    public static ImportReport read(String name, byte[] file) {
        String format = format(name.toLowerCase(Locale.ROOT), file);
        return format.equals(GiftImport.FORMAT)
                ? GiftImport.read(file)
                : ImportReport.refused(format, new Finding(Code.FORMAT_NOT_READ, format));
    }

    private static String format(String name, byte[] file) {
        if (name.endsWith(".gift")) {
            return GiftImport.FORMAT;
        }
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            return "zip";
        }
        byte[] head = file.length > LOOKED_AT ? Arrays.copyOf(file, LOOKED_AT) : file;
        String text = SourceText.decode(head).text().stripLeading();
        if (text.startsWith("<")) {
            return markup(text);
        }
        if (name.endsWith(".json") || name.endsWith(".csv") || name.endsWith(".pdf")) {
            return name.substring(name.lastIndexOf('.') + 1);
        }
        if (AIKEN.matcher(text).find()) {
            return "aiken";
        }
        boolean cloze = CLOZE.matcher(text).find() && !text.startsWith("::") && !text.startsWith("//");
        return cloze ? "cloze" : GiftImport.FORMAT;
    }

    private static String markup(String text) {
        if (text.contains("<quiz>") || text.contains("<quiz ")) {
            return "moodle-xml";
        }
        return text.contains("assessmentItem") || text.contains("questestinterop") || text.contains("imsmanifest")
                ? "qti"
                : "xml";
    }
}

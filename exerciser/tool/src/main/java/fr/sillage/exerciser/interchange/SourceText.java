package fr.sillage.exerciser.interchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a file whose encoding nobody declared.
 *
 * @param text lines end with {@code \n}; no byte order mark, no control characters but tab and line feed
 * @param guessed true when the bytes are not UTF-8 and were read as Windows-1252, the superset of Latin-1 that old files use
 */
record SourceText(String text, boolean guessed) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static SourceText decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new SourceText(clean(new String(bytes, StandardCharsets.UTF_16LE)), false);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new SourceText(clean(new String(bytes, StandardCharsets.UTF_16BE)), false);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceText(clean(text), false);
        } catch (CharacterCodingException e) {
            return new SourceText(clean(new String(bytes, WINDOWS_1252)), true);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** The gap character is ours: in a file it could only forge a blank. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
            } else if (c == '\n' || c == '\t' || !Character.isISOControl(c) && c != '\uFEFF' && c != '\uFFFC') {
                clean.append(c);
            }
        }
        return clean.toString();
    }
}

package fr.sillage.exerciser.interchange;

/**
 * GIFT's backslash: {@code \~ \= \# \{ \} \: \\} stand for the character itself, {@code \n} for a line break; before any
 * other character a backslash is a backslash, so that formulas stay as they are.
 */
final class GiftEscapes {

    private static final String ESCAPED = "~=#{}:\\n";

    private GiftEscapes() {}

    static String undo(String source) {
        if (source.indexOf('\\') < 0) {
            return source;
        }
        StringBuilder text = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            if (isEscape(source, i)) {
                i++;
                text.append(source.charAt(i) == 'n' ? '\n' : source.charAt(i));
            } else {
                text.append(source.charAt(i));
            }
        }
        return text.toString();
    }

    /** Where {@code sign} stands at or behind {@code from} without being escaped, or −1. */
    static int find(String source, String sign, int from) {
        for (int i = from; i < source.length(); i++) {
            if (source.startsWith(sign, i)) {
                return i;
            }
            if (isEscape(source, i)) {
                i++;
            }
        }
        return -1;
    }

    static boolean has(String source, String sign) {
        return find(source, sign, 0) >= 0;
    }

    static boolean isEscape(String source, int at) {
        return source.charAt(at) == '\\' && at + 1 < source.length() && ESCAPED.indexOf(source.charAt(at + 1)) >= 0;
    }
}

package fr.sillage.paths.engine;

import java.net.URI;

/** What a resource step gives to read, watch or hear. */
public sealed interface Material {

    int LONGEST = 20_000;

    /** A page elsewhere, over https with a host and nobody's credentials in it. */
    record Link(URI address) implements Material {
        public Link {
            if (!isOne(address)) throw new IllegalArgumentException("not an https address");
        }

        public static boolean isOne(URI address) {
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.toString().length() <= 2_000;
        }
    }

    /** Plain text in paragraphs, 1 to 20 000 characters. */
    record Text(String words) implements Material {
        public Text {
            if (words.isBlank() || words.length() > LONGEST) throw new IllegalArgumentException("text of 1 to 20000");
        }
    }
}

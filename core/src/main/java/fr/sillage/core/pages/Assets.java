package fr.sillage.core.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Addresses of static files: {@code /assets/{version}/name}, where the version is a digest of every jar's list of
 * assets and their content, so that a file never changes under its address and may be kept for ever.
 */
public final class Assets {

    private static final String LIST = "META-INF/sillage/assets";
    private static final String VERSION = version();

    private Assets() {}

    public static String address(String name) {
        return "/assets/" + VERSION + "/" + name;
    }

    private static String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<URL> lists = Collections.list(Assets.class.getClassLoader().getResources(LIST));
            lists.sort(Comparator.comparing(URL::toString));
            for (URL list : lists) {
                for (String name : read(list).lines().toList()) {
                    try (InputStream in =
                            Assets.class.getClassLoader().getResourceAsStream("META-INF/resources/assets/" + name)) {
                        if (in == null) throw new IllegalStateException("listed asset " + name + " is missing");
                        digest.update(in.readAllBytes());
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(URL list) throws IOException {
        try (InputStream in = list.openStream()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}

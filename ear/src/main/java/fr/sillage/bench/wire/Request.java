package fr.sillage.bench.wire;

import java.nio.charset.StandardCharsets;

/** A request as it goes over the wire, made before the clock runs. */
public record Request(byte[] bytes) {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** @param path from the slash on, with its query */
    public static Request get(Authority authority, String path, String cookie) {
        return new Request((head(authority, "GET", path, cookie) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** @param form already encoded */
    public static Request post(Authority authority, String path, String cookie, String form) {
        return post(authority, path, cookie, FORM, form.getBytes(StandardCharsets.UTF_8));
    }

    public static Request post(Authority authority, String path, String cookie, String type, byte[] body) {
        String head = head(authority, "POST", path, cookie) + "Origin: http://" + authority + "\r\nContent-Type: "
                + type + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[start.length + body.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        return new Request(whole);
    }

    /** The same with one more header. */
    public Request with(String name, String value) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int line = text.indexOf("\r\n") + 2;
        return new Request((text.substring(0, line) + name + ": " + value + "\r\n" + text.substring(line))
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String head(Authority authority, String method, String path, String cookie) {
        return method + " " + path + " HTTP/1.1\r\nHost: " + authority + "\r\n"
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n");
    }
}

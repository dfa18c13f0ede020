package fr.sillage.lti.platforms;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One exchange of HTTP/1.1 (RFC 9112) over TLS with an address that was looked at before, since the client of the JDK
 * resolves names by itself. The certificate must be the host's; nothing is followed; the connection ends with the answer.
 */
final class PinnedExchange {

    private static final int LARGEST_HEAD = 32 * 1024;
    private static final int HTTPS = 443;

    private final SSLSocketFactory tls;

    PinnedExchange(SSLSocketFactory tls) {
        this.tls = tls;
    }

    /** What came back; header names in lower case. */
    record Response(int status, Map<String, List<String>> headers, byte[] body) {}

    /**
     * @param limit for all of it, the last byte included: beyond it the connection is closed under the reader
     * @param largest bytes of body
     */
    Response send(
            InetAddress pinned,
            String method,
            URI address,
            Map<String, List<String>> headers,
            byte[] body,
            Duration limit,
            int largest)
            throws IOException {
        Socket plain = new Socket();
        CompletableFuture<Void> end = new CompletableFuture<>();
        CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (end.complete(null)) close(plain);
                });
        try (plain) {
            int port = address.getPort() == -1 ? HTTPS : address.getPort();
            plain.connect(new InetSocketAddress(pinned, port), (int) limit.toMillis());
            try (SSLSocket socket = (SSLSocket) tls.createSocket(plain, address.getHost(), port, true)) {
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
                socket.startHandshake();
                socket.getOutputStream().write(request(method, address, headers, body));
                socket.getOutputStream().flush();
                return read(new BufferedInputStream(socket.getInputStream()), largest);
            }
        } catch (IOException e) {
            if (end.isDone()) throw new IOException("no answer within " + limit.toMillis() + " ms");
            throw e;
        } finally {
            end.complete(null);
        }
    }

    private static byte[] request(String method, URI address, Map<String, List<String>> headers, byte[] body)
            throws IOException {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        StringBuilder head = new StringBuilder(method)
                .append(' ')
                .append(path)
                .append(address.getRawQuery() == null ? "" : "?" + address.getRawQuery())
                .append(" HTTP/1.1\r\nHost: ")
                .append(address.getRawAuthority())
                .append("\r\nConnection: close\r\n");
        headers.forEach((name, values) -> values.forEach(
                value -> head.append(name).append(": ").append(value).append("\r\n")));
        if (body.length > 0 || method.equals("POST") || method.equals("PUT")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        whole.write(body);
        return whole.toByteArray();
    }

    static Response read(InputStream in, int largest) throws IOException {
        int[] left = {LARGEST_HEAD};
        String status = line(in, left);
        if (!status.matches("HTTP/1\\.[01] [1-5]\\d\\d.*")) throw new IOException("no HTTP answer");
        int code = Integer.parseInt(status.substring(9, 12));
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
            int colon = line.indexOf(':');
            if (colon < 1) throw new IOException("a broken header");
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        if (code < 200) return read(in, largest);
        boolean bodiless = code == 204 || code == 304;
        return new Response(code, headers, bodiless ? new byte[0] : body(in, headers, largest));
    }

    private static byte[] body(InputStream in, Map<String, List<String>> headers, int largest) throws IOException {
        String coding = String.join(",", headers.getOrDefault("transfer-encoding", List.of()));
        if (coding.equalsIgnoreCase("chunked")) return chunks(in, largest);
        if (!coding.isEmpty()) throw new IOException("an unknown transfer coding");
        List<String> lengths = headers.getOrDefault("content-length", List.of());
        if (lengths.isEmpty()) return bounded(in.readNBytes(largest + 1), largest);
        if (!lengths.get(0).matches("\\d{1,9}")) throw new IOException("a broken length");
        int length = Integer.parseInt(lengths.get(0));
        if (length > largest) throw new IOException("more than " + largest + " bytes");
        return complete(in.readNBytes(length), length);
    }

    private static byte[] chunks(InputStream in, int largest) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int[] left = {LARGEST_HEAD + largest};
        while (true) {
            String size = line(in, left).replaceAll(";.*", "").strip();
            if (!size.matches("[0-9a-fA-F]{1,7}")) throw new IOException("a broken chunk");
            int length = Integer.parseInt(size, 16);
            if (length == 0) return whole.toByteArray();
            if (whole.size() + length > largest) throw new IOException("more than " + largest + " bytes");
            whole.write(complete(in.readNBytes(length), length));
            line(in, left);
        }
    }

    private static byte[] bounded(byte[] body, int largest) throws IOException {
        if (body.length > largest) throw new IOException("more than " + largest + " bytes");
        return body;
    }

    private static byte[] complete(byte[] part, int length) throws IOException {
        if (part.length < length) throw new IOException("cut off");
        return part;
    }

    /** @param left how many bytes of lines may still come */
    private static String line(InputStream in, int[] left) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new IOException("cut off");
            if (left[0]-- <= 0) throw new IOException("endless lines");
            if (next != '\r') line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed for being too late: nobody waits for it any more.
        }
    }
}

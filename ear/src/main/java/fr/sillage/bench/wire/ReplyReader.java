package fr.sillage.bench.wire;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads replies one after the other from a connection: as much of RFC 9112 as our server makes use of. */
final class ReplyReader {

    private static final int LONGEST_HEAD = 64 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[16 * 1024];
    private int from;
    private int to;

    ReplyReader(InputStream in) {
        this.in = in;
    }

    /** @throws IOException when the connection ends before the reply does, or what comes is no reply */
    Reply read() throws IOException {
        String head = head();
        if (head.length() < 14 || !head.startsWith("HTTP/1.")) throw new IOException("no reply: " + head.strip());
        int status = Integer.parseInt(head.substring(9, 12));
        Reply bare = new Reply(status, head, new byte[0]);
        if (status == 204 || status == 304 || status < 200) return bare;
        return new Reply(status, head, body(bare));
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder(512);
        while (true) {
            String line = line();
            head.append(line).append("\r\n");
            if (line.isEmpty()) return head.substring(0, head.length() - 2);
            if (head.length() > LONGEST_HEAD) throw new IOException("a head without end");
        }
    }

    private byte[] body(Reply bare) throws IOException {
        if (bare.header("Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent()) return chunks();
        Optional<String> length = bare.header("Content-Length");
        if (length.isEmpty()) throw new IOException("a body of unknown length");
        return exactly(Integer.parseInt(length.get()));
    }

    /** RFC 9112 §7.1; extensions and trailers are read over. */
    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(8192);
        while (true) {
            int size = Integer.parseInt(line().split(";")[0].strip(), 16);
            if (size == 0) break;
            body.writeBytes(exactly(size));
            if (!line().isEmpty()) throw new IOException("a chunk longer than it said");
        }
        String trailer = line();
        while (!trailer.isEmpty()) trailer = line();
        return body.toByteArray();
    }

    private byte[] exactly(int size) throws IOException {
        byte[] bytes = new byte[size];
        for (int done = 0; done < size; ) {
            if (from == to) fill();
            int part = Math.min(size - done, to - from);
            System.arraycopy(buffer, from, bytes, done, part);
            from += part;
            done += part;
        }
        return bytes;
    }

    /** Without its end. */
    private String line() throws IOException {
        StringBuilder longer = new StringBuilder();
        while (true) {
            for (int i = from; i < to; i++) {
                if (buffer[i] != '\n') continue;
                longer.append(new String(buffer, from, i - from, StandardCharsets.ISO_8859_1));
                from = i + 1;
                int end = longer.length() - 1;
                if (end >= 0 && longer.charAt(end) == '\r') longer.setLength(end);
                return longer.toString();
            }
            longer.append(new String(buffer, from, to - from, StandardCharsets.ISO_8859_1));
            fill();
        }
    }

    private void fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        if (to == 0) throw new EOFException("the connection ended within a reply");
    }
}

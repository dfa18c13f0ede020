package fr.sillage.bench.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReplyReaderTest {

    @Test
    void readsRepliesOneAfterTheOtherFromOneConnection() throws IOException {
        ReplyReader reader = reader("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc"
                + "HTTP/1.1 303 See Other\r\nLocation: http://127.0.0.1:8080/seat/x/\r\nContent-Length: 0\r\n\r\n");

        assertThat(reader.read().text()).isEqualTo("abc");
        Reply second = reader.read();
        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).contains("/seat/x/");
    }

    @Test
    void putsChunksTogether() throws IOException {
        ReplyReader reader = reader("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "4;x=y\r\nWiki\r\nA\r\n0123456789\r\n0\r\nTrailer: t\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n");

        assertThat(reader.read().text()).isEqualTo("Wiki0123456789");
        assertThat(reader.read().status()).isEqualTo(204);
    }

    @Test
    void tellsACutBodyFromAWholeOne() {
        assertThatThrownBy(() -> reader("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nabc")
                        .read())
                .isInstanceOf(EOFException.class);
    }

    @Test
    void findsHeadersWhateverTheirCaseAndEachOfSeveral() throws IOException {
        Reply reply = reader("HTTP/1.1 200 OK\r\nset-cookie: a=1; Path=/\r\nSet-Cookie: gone=; Max-Age=0\r\n"
                        + "Connection: close\r\nContent-Length: 0\r\n\r\n")
                .read();

        assertThat(reply.headers("Set-Cookie")).hasSize(2);
        assertThat(reply.cookies()).containsExactly("a=1");
        assertThat(reply.header("Cookie")).isEmpty();
        assertThat(reply.closes()).isTrue();
    }

    /** One byte at a time, as the worst of networks would. */
    private static ReplyReader reader(String bytes) {
        InputStream whole = new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1));
        return new ReplyReader(new InputStream() {
            @Override
            public int read() throws IOException {
                return whole.read();
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return whole.read(into, from, Math.min(1, length));
            }
        });
    }
}

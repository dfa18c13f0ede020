package fr.sillage.bench.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;

/** One connection, kept alive over many requests and made anew when it was closed. For one thread. */
public final class Wire implements AutoCloseable {

    private static final int CONNECTING = 5_000;

    private final Authority authority;
    private final Duration patience;
    private Optional<Socket> socket = Optional.empty();
    private ReplyReader reader;

    /** @param patience how long to wait for more of a reply */
    public Wire(Authority authority, Duration patience) {
        this.authority = authority;
        this.patience = patience;
    }

    public Authority authority() {
        return authority;
    }

    /** @throws IOException when no whole reply came; whether the request was carried out is then unknown */
    public Reply send(Request request) throws IOException {
        try {
            Socket open = connected();
            open.getOutputStream().write(request.bytes());
            Reply reply = reader.read();
            if (reply.closes()) close();
            return reply;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Socket connected() throws IOException {
        if (socket.isPresent()) return socket.get();
        Socket fresh = new Socket();
        socket = Optional.of(fresh);
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout((int) patience.toMillis());
        fresh.connect(new InetSocketAddress(authority.host(), authority.port()), CONNECTING);
        reader = new ReplyReader(fresh.getInputStream());
        return fresh;
    }

    @Override
    public void close() throws IOException {
        Optional<Socket> open = socket;
        socket = Optional.empty();
        if (open.isPresent()) open.get().close();
    }
}

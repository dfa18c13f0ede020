package fr.sillage.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The house over a bare socket, for requests that no client would send. */
record BareSocket(House house, String host) {

    static BareSocket to(House house) {
        return new BareSocket(house, "127.0.0.1:" + house.port());
    }

    /** Naming another host than the one it reaches. */
    BareSocket of(String named) {
        return new BareSocket(house, named);
    }

    /** A request of a line and headers, and all that comes back; empty when the server just hangs up. */
    String say(String line, String... headers) throws IOException {
        return raw(line + "\r\nHost: " + host + "\r\nConnection: close\r\n" + joined(headers) + "\r\n");
    }

    /** Whatever bytes, ISO 8859-1. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), house.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(answer);
            } catch (SocketTimeoutException late) {
                throw new IOException(
                        "no answer to " + request.lines().findFirst().orElse(""), late);
            } catch (SocketException hungUp) {
                return answer.toString(StandardCharsets.UTF_8);
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    /** Connections that begin a request and go on no further. */
    Many open(int count, String line, String header, String beginning) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int one = 0; one < count; one++) {
            Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), house.port());
            String head =
                    line + "\r\nHost: " + host + "\r\nContent-Type: application/x-www-form-urlencoded\r\n" + header;
            socket.getOutputStream().write((head + "\r\n\r\n" + beginning).getBytes(StandardCharsets.ISO_8859_1));
            sockets.add(socket);
        }
        return new Many(sockets);
    }

    private static String joined(String... headers) {
        StringBuilder all = new StringBuilder();
        for (String header : headers) all.append(header).append("\r\n");
        return all.toString();
    }

    /** Open connections. */
    record Many(List<Socket> sockets) implements AutoCloseable {

        int count() {
            return sockets.size();
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : sockets) socket.close();
        }
    }
}

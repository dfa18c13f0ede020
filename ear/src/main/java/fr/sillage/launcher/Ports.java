package fr.sillage.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Whether a port can be had, asked before anything is started. */
public final class Ports {

    private Ports() {}

    static void mustBeFree(int... ports) throws StartRefused {
        for (int port : ports) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(port));
            } catch (IOException e) {
                throw new StartRefused(
                        "port " + port + " is taken (" + e.getMessage() + "): choose another with --port");
            }
        }
    }

    /** A port of HTTP that is free and whose management port is, too. */
    public static int anyFreePair() throws IOException {
        while (true) {
            int port = 1024 + anyFree() % 50_000;
            int management = Options.managementPort(port);
            try {
                mustBeFree(port, management);
                return port;
            } catch (StartRefused taken) {
                continue;
            }
        }
    }

    public static int anyFree() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

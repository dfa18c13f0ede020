package fr.sillage.bench.wire;

import java.net.URI;

/** Host and port of a server that speaks plain HTTP. */
public record Authority(String host, int port) {

    /** @param address such as {@code http://127.0.0.1:8080/lti} */
    public static Authority of(URI address) {
        return new Authority(address.getHost(), address.getPort() < 0 ? 80 : address.getPort());
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}

package fr.sillage.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A platform whose keys the tests hold, registered in the house for as long as it is open: it publishes what they want,
 * signs what they want, and writes down who calls.
 */
final class OwnPlatform implements AutoCloseable {

    static final String CLIENT = "sillage-own";
    static final String OTHER_CLIENT = "sillage-own-too";
    static final String DEPLOYMENT = "own-1";
    static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String HEADER = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"own\"}";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final House house;
    private final HttpServer server;
    private final List<String> calls = java.util.Collections.synchronizedList(new ArrayList<>());
    private final KeyPair key = Keys.rsa(2048);
    private final KeyPair weak = Keys.rsa(1024);

    private OwnPlatform(House house, HttpServer server) {
        this.house = house;
        this.server = server;
    }

    /** Two registrations at one issuer, and one at another that shares the keys. */
    static OwnPlatform open(House house) {
        try {
            OwnPlatform platform = new OwnPlatform(
                    house, HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50));
            platform.server.createContext("/", platform::answer);
            platform.server.start();
            platform.register();
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of its own at each opening, so that no test finds what another left. */
    String issuer() {
        return address("");
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    KeyPair key() {
        return key;
    }

    /** Published as well, and too short to be believed. */
    KeyPair weak() {
        return weak;
    }

    /** Paths asked for, in order. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    /** The claims of a pupil's launch of which nothing is wrong, LTI Core 1.3 §5.3; without services to be called. */
    ObjectNode claims(Door.Login login, String target, String subject) {
        long now = Instant.now().getEpochSecond();
        ObjectNode claims = JSON.createObjectNode()
                .put("iss", issuer())
                .put("aud", CLIENT)
                .put("sub", subject)
                .put("iat", now)
                .put("exp", now + 60)
                .put("nonce", login.nonce())
                .put(LTI + "message_type", "LtiResourceLinkRequest")
                .put(LTI + "version", "1.3.0")
                .put(LTI + "deployment_id", DEPLOYMENT)
                .put(LTI + "target_link_uri", target);
        claims.putObject(LTI + "resource_link").put("id", "link-1");
        claims.putObject(LTI + "context").put("id", "course-1").put("title", "Cours des essais");
        // For teachers in training: nothing of what they answer is told to anyone before midnight
        claims.putObject(LTI + "custom").put("audience", "teachers");
        claims.putArray(LTI + "roles").add("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner");
        return claims;
    }

    /** Signed as it should be. */
    String signed(ObjectNode claims) {
        return new Forged(HEADER, claims.toString()).rs256(key.getPrivate());
    }

    String honest(Door.Login login, String target, String subject) {
        return signed(claims(login, target, subject));
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.add(exchange.getRequestURI().getPath());
        byte[] body = jwks().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    String jwks() {
        return JSON.createObjectNode()
                .set(
                        "keys",
                        JSON.createArrayNode()
                                .add(Keys.published("own", (RSAPublicKey) key.getPublic()))
                                .add(Keys.published("weak", (RSAPublicKey) weak.getPublic())))
                .toString();
    }

    private void register() throws IOException {
        ArrayNode all = registrations();
        for (String client : List.of(CLIENT, OTHER_CLIENT)) {
            ObjectNode entry = all.addObject()
                    .put("name", "Plateforme des essais")
                    .put("issuer", issuer())
                    .put("clientId", client)
                    .put("loginUrl", address("/auth"))
                    .put("tokenUrl", address("/token"))
                    .put("keysUrl", address("/jwks"));
            entry.putArray("deployments").add(client.equals(CLIENT) ? DEPLOYMENT : "own-2");
        }
        write(all);
    }

    @Override
    public void close() throws IOException {
        ArrayNode others = JSON.createArrayNode();
        for (JsonNode entry : registrations()) {
            if (!entry.path("issuer").asText().equals(issuer())) others.add(entry);
        }
        write(others);
        server.stop(0);
    }

    private ArrayNode registrations() throws IOException {
        return (ArrayNode) JSON.readTree(house.platforms().toFile());
    }

    /** By a move, so that nobody reads half of it, and with a time that no other version had. */
    private void write(ArrayNode all) throws IOException {
        Path fresh = house.platforms().resolveSibling("platforms-" + UUID.randomUUID());
        Files.writeString(fresh, all.toPrettyString());
        Files.setLastModifiedTime(fresh, FileTime.from(Instant.now()));
        Files.move(fresh, house.platforms(), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }
}

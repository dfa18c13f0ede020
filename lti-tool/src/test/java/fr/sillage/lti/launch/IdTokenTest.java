package fr.sillage.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTokenTest {

    private static final String GOOD = Launches.signed(Launches.header(), Launches.resourceLink());

    @Test
    void readsWhatThePlatformSigned() throws JOSEException {
        IdToken token = IdToken.read(GOOD);
        assertThat(token.kid()).isEqualTo("key-1");
        assertThat(token.isSignedBy(Launches.KEY.toRSAPublicKey())).isTrue();
        assertThat(token.claims().path("iss").asText()).isEqualTo("https://ent.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"none", "None", "NONE", "nOnE", "HS256", "RS384", "RS512", "PS256", "ES256", "EdDSA", "rs256", ""
            })
    void refusesEveryAlgorithmButRs256(String algorithm) {
        String token = Launches.signed(Launches.header().put("alg", algorithm), Launches.resourceLink());
        assertThat(Refusals.of(() -> IdToken.read(token))).isEqualTo(Reason.ALGORITHM_REFUSED);
    }

    @ParameterizedTest
    @MethodSource("headers")
    void refusesHeaders(String what, Consumer<ObjectNode> change, Reason reason) {
        ObjectNode header = Launches.header();
        change.accept(header);
        String token = Launches.signed(header, Launches.resourceLink());
        assertThat(Refusals.of(() -> IdToken.read(token))).as(what).isEqualTo(reason);
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                header("no alg", header -> header.remove("alg"), Reason.ALGORITHM_REFUSED),
                header("alg is a list", header -> header.putArray("alg").add("RS256"), Reason.ALGORITHM_REFUSED),
                header("no kid", header -> header.remove("kid"), Reason.KEY_ID_ABSENT),
                header("kid null", header -> header.putNull("kid"), Reason.KEY_ID_ABSENT),
                header("kid number", header -> header.put("kid", 1), Reason.KEY_ID_ABSENT),
                header("kid empty", header -> header.put("kid", ""), Reason.KEY_ID_ABSENT),
                header("jwk", header -> header.putObject("jwk").put("kty", "RSA"), Reason.HEADER_REFUSED),
                header("jku", header -> header.put("jku", "https://evil.example/jwks"), Reason.HEADER_REFUSED),
                header("x5u", header -> header.put("x5u", "https://evil.example/x5u"), Reason.HEADER_REFUSED),
                header("x5c", header -> header.putArray("x5c").add("MIIB"), Reason.HEADER_REFUSED),
                header("crit", header -> header.putArray("crit").add("b64"), Reason.HEADER_REFUSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "' or 1=1 --", "$(reboot)", "a\u0000b"})
    void takesAnyTextForAKidAndNothingMore(String kid) {
        String token = Launches.signed(Launches.header().put("kid", kid), Launches.resourceLink());
        assertThat(IdToken.read(token).kid()).isEqualTo(kid);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void refusesForms(String what, String token, Reason reason) {
        assertThat(Refusals.of(() -> IdToken.read(token))).as(what).isEqualTo(reason);
    }

    static Stream<Arguments> forms() {
        String[] parts = GOOD.split("\\.");
        String claims = Launches.resourceLink().toString();
        String header = Launches.header().toString();
        return Stream.of(
                arguments("empty", "", Reason.TOKEN_MALFORMED),
                arguments("two parts", parts[0] + "." + parts[1], Reason.TOKEN_MALFORMED),
                arguments("four parts", GOOD + ".", Reason.TOKEN_MALFORMED),
                arguments("five parts", "a.b.c.d.e", Reason.TOKEN_ENCRYPTED),
                arguments("empty signature", parts[0] + "." + parts[1] + ".", Reason.SIGNATURE_WRONG),
                arguments("padding", parts[0] + "=." + parts[1] + "." + parts[2], Reason.TOKEN_MALFORMED),
                arguments("white space", parts[0] + "." + parts[1] + ". " + parts[2], Reason.TOKEN_MALFORMED),
                arguments("line break", parts[0] + "." + parts[1] + "\n." + parts[2], Reason.TOKEN_MALFORMED),
                arguments("the other base64", parts[0] + "." + parts[1] + ".+/+/", Reason.TOKEN_MALFORMED),
                arguments("bits left over", parts[0] + "." + parts[1] + ".AB", Reason.TOKEN_MALFORMED),
                arguments("1 MB", "a".repeat(1_000_000), Reason.TOKEN_TOO_LARGE),
                arguments("payload is text", Launches.signed(header, "\"1.3.0\""), Reason.TOKEN_MALFORMED),
                arguments("payload is a list", Launches.signed(header, "[]"), Reason.TOKEN_MALFORMED),
                arguments("payload is empty", Launches.signed(header, ""), Reason.TOKEN_MALFORMED),
                arguments("header is null", Launches.signed("null", claims), Reason.TOKEN_MALFORMED),
                arguments("something behind", Launches.signed(header, claims + "{}"), Reason.TOKEN_MALFORMED),
                arguments(
                        "members twice",
                        Launches.signed(header, "{\"sub\":\"me\"," + claims.substring(1)),
                        Reason.TOKEN_MALFORMED),
                arguments(
                        "alg twice",
                        Launches.signed("{\"alg\":\"none\"," + header.substring(1), claims),
                        Reason.TOKEN_MALFORMED),
                arguments(
                        "10 000 levels",
                        Launches.signed(header, "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"),
                        Reason.TOKEN_MALFORMED),
                arguments(
                        "a long number",
                        Launches.signed(header, "{\"exp\":1" + "0".repeat(99) + "}"),
                        Reason.TOKEN_MALFORMED));
    }

    @Test
    void noticesOneFlippedBit() throws JOSEException {
        String[] parts = GOOD.split("\\.");
        byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
        for (int at : new int[] {0, signature.length / 2, signature.length - 1}) {
            byte[] flipped = signature.clone();
            flipped[at] ^= 1;
            IdToken token = IdToken.read(parts[0] + "." + parts[1] + "." + Launches.base64(flipped));
            assertThat(token.isSignedBy(Launches.KEY.toRSAPublicKey())).isFalse();
        }
    }

    @Test
    void noticesAChangedClaim() throws JOSEException {
        String[] parts = GOOD.split("\\.");
        ObjectNode claims = Launches.resourceLink().put("sub", "somebody-else");
        String changed = Launches.base64(claims.toString().getBytes(StandardCharsets.UTF_8));
        IdToken token = IdToken.read(parts[0] + "." + changed + "." + parts[2]);
        assertThat(token.isSignedBy(Launches.KEY.toRSAPublicKey())).isFalse();
    }

    @Test
    void refusesAnotherPlatformsKey() throws JOSEException {
        assertThat(IdToken.read(GOOD).isSignedBy(Launches.key(2048).toRSAPublicKey()))
                .isFalse();
    }

    @Test
    void refusesTheBytesOfThePublicKeyAsASecret() throws GeneralSecurityException, JOSEException {
        String claims = Launches.base64(Launches.resourceLink().toString().getBytes(StandardCharsets.UTF_8));
        for (String algorithm : new String[] {"HS256", "RS256"}) {
            String header = Launches.base64(
                    Launches.header().put("alg", algorithm).toString().getBytes(StandardCharsets.UTF_8));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Launches.KEY.toRSAPublicKey().getEncoded(), "HmacSHA256"));
            byte[] tag = mac.doFinal((header + "." + claims).getBytes(StandardCharsets.US_ASCII));
            String token = header + "." + claims + "." + Launches.base64(tag);
            if (algorithm.equals("HS256")) {
                assertThat(Refusals.of(() -> IdToken.read(token))).isEqualTo(Reason.ALGORITHM_REFUSED);
            } else {
                assertThat(IdToken.read(token).isSignedBy(Launches.KEY.toRSAPublicKey()))
                        .isFalse();
            }
        }
    }

    private static Arguments header(String what, Consumer<ObjectNode> change, Reason reason) {
        return arguments(what, change, reason);
    }
}

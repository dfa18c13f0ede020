package fr.sillage.lti.launch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An id_token as it came: a compact JWS of three parts (RFC 7515 §7.1), read but not believed before its signature is
 * checked. RS256 and nothing else; a key is named by kid and never brought along.
 */
record IdToken(String header, String payload, String signature, String kid, ObjectNode claims) {

    private static final int LARGEST = 64 * 1024;
    private static final Pattern BASE64URL = Pattern.compile("[A-Za-z0-9_-]*");
    private static final List<String> NEVER_FOLLOWED = List.of("jwk", "jku", "x5u", "x5c", "crit");

    /** @throws fr.sillage.core.refusals.RefusedException with a {@link Reason} about the token as a JWS */
    static IdToken read(String compact) {
        if (compact.length() > LARGEST) throw Reason.TOKEN_TOO_LARGE.refused();
        String[] parts = compact.split("\\.", -1);
        if (parts.length == 5) throw Reason.TOKEN_ENCRYPTED.refused();
        if (parts.length != 3) throw Reason.TOKEN_MALFORMED.refused("parts");
        ObjectNode header = object(parts[0], "header");
        for (String member : NEVER_FOLLOWED) {
            if (header.has(member)) throw Reason.HEADER_REFUSED.refused(member);
        }
        if (!header.path("alg").asText().equals("RS256")) throw Reason.ALGORITHM_REFUSED.refused();
        String kid = header.path("kid").asText();
        if (!header.path("kid").isTextual() || kid.isEmpty()) throw Reason.KEY_ID_ABSENT.refused();
        if (parts[2].isEmpty()) throw Reason.SIGNATURE_WRONG.refused("empty");
        bytes(parts[2], "signature");
        return new IdToken(parts[0], parts[1], parts[2], kid, object(parts[1], "payload"));
    }

    /** RSASSA-PKCS1-v1_5 with SHA-256, RFC 7518 §3.3. */
    boolean isSignedBy(RSAPublicKey key) {
        try {
            byte[] input = (header + "." + payload).getBytes(StandardCharsets.US_ASCII);
            return new RSASSAVerifier(key)
                    .verify(JWSHeader.parse(new Base64URL(header)), input, new Base64URL(signature));
        } catch (ParseException e) {
            throw Reason.TOKEN_MALFORMED.refused("header");
        } catch (JOSEException e) {
            return false;
        }
    }

    private static ObjectNode object(String part, String which) {
        return StrictJson.object(bytes(part, which)).orElseThrow(() -> Reason.TOKEN_MALFORMED.refused(which));
    }

    /** Canonical only: the same bytes must not be spelt in two ways, else a changed token could pass. */
    private static byte[] bytes(String part, String which) {
        if (!BASE64URL.matcher(part).matches() || part.length() % 4 == 1) throw Reason.TOKEN_MALFORMED.refused(which);
        byte[] bytes = Base64.getUrlDecoder().decode(part);
        if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
            throw Reason.TOKEN_MALFORMED.refused(which);
        }
        return bytes;
    }
}

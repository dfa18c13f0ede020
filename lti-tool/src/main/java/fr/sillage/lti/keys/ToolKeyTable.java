package fr.sillage.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The rows of our key pairs. Two nodes that make the same generation at once keep the first one's. */
@ApplicationScoped
class ToolKeyTable {

    private final Jdbi jdbi;
    private final Wrapping wrapping;

    @Inject
    ToolKeyTable(Jdbi jdbi, Wrapping wrapping) {
        this.jdbi = jdbi;
        this.wrapping = wrapping;
    }

    /** The newest last. */
    List<ToolKey> all() {
        return jdbi.withHandle(handle -> handle.select("select * from lti.tool_key order by generation")
                .map((row, context) -> new ToolKey(
                        row.getInt("generation"),
                        parse(wrapping.open(
                                "key " + row.getString("kid"),
                                new Wrapping.Kept(row.getBytes("private_key"), row.getBoolean("wrapped")))),
                        row.getTimestamp("signs_from").toInstant()))
                .list());
    }

    void make(int generation, Instant signsFrom) {
        RSAKey pair = generate();
        Wrapping.Kept kept =
                wrapping.keep("key " + pair.getKeyID(), pair.toJSONString().getBytes(StandardCharsets.UTF_8));
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into lti.tool_key (generation, kid, public_jwk, private_key, wrapped, signs_from)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
                generation,
                pair.getKeyID(),
                pair.toPublicJWK().toJSONString(),
                kept.bytes(),
                kept.wrapped(),
                signsFrom.truncatedTo(ChronoUnit.SECONDS)));
    }

    void forgetBefore(int generation) {
        jdbi.useHandle(handle -> handle.execute("delete from lti.tool_key where generation < ?", generation));
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey parse(byte[] json) {
        try {
            return RSAKey.parse(new String(json, StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException("a stored key is not a JWK", e);
        }
    }
}

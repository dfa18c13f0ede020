package fr.sillage.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import fr.sillage.core.refusals.Refusal;
import fr.sillage.lti.platforms.Registered;
import fr.sillage.lti.platforms.Registration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payloads that others collected, in the folder that {@code sillage.corpora} or {@code SILLAGE_CORPORA} names. */
class CorporaTest {

    private static final Map<String, Reason> EXPECTED = Map.ofEntries(
            Map.entry("correct-kid-required-in-header", Reason.KEY_ID_ABSENT),
            Map.entry("deployment_id-claim-missing", Reason.DEPLOYMENT_ABSENT),
            Map.entry("exp-and-iat-fields-invalid", Reason.EXPIRED),
            Map.entry("incorrect-kid-passed-in-jwt-header", Reason.KEY_UNKNOWN),
            Map.entry("jwt-passed-is-not-lti-1.3-jwt", Reason.ALGORITHM_REFUSED),
            Map.entry("launch-with-missing-resource_link_id", Reason.RESOURCE_LINK_ABSENT),
            Map.entry("lti-version-passed-is-not-1.3", Reason.VERSION_OTHER),
            Map.entry("message_type-claim-missing", Reason.MESSAGE_TYPE_ABSENT),
            Map.entry("no-lti-version-passed-in-jwt", Reason.VERSION_ABSENT),
            Map.entry("one-or-more-jwt-fields-missing", Reason.CLAIMS_ABSENT),
            Map.entry("role-claim-missing", Reason.ROLES_ABSENT),
            Map.entry("user-claim-missing", Reason.SUBJECT_ABSENT));

    private Path payloads;

    @BeforeEach
    void find() {
        String folder = Optional.ofNullable(System.getProperty("sillage.corpora"))
                .or(() -> Optional.ofNullable(System.getenv("SILLAGE_CORPORA")))
                .orElse("");
        payloads = Path.of(folder, "lti-payloads");
        assumeTrue(!folder.isEmpty() && Files.isDirectory(payloads), "no corpora here");
    }

    @Test
    void refusesEveryInvalidOneForItsOwnReason() throws IOException {
        Map<String, Refusal> reasons = new HashMap<>();
        for (Path folder : folders("invalid")) {
            Refusal reason = Refusals.of(() -> launch(folder));
            assertThat(reason).as(folder.getFileName().toString()).isNotNull();
            reasons.put(folder.getFileName().toString(), reason);
        }
        assertThat(reasons).containsAllEntriesOf(EXPECTED);
        assertThat(reasons.values()).doesNotHaveDuplicates();
    }

    @Test
    void acceptsEveryValidOne() throws IOException {
        for (Path folder : folders("valid")) {
            assertThat(Refusals.of(() -> launch(folder)))
                    .as(folder.getFileName().toString())
                    .isNull();
        }
    }

    private List<Path> folders(String kind) throws IOException {
        try (Stream<Path> found = Files.list(payloads.resolve(kind))) {
            List<Path> all = found.sorted().toList();
            assertThat(all).isNotEmpty();
            return all;
        }
    }

    private static LaunchRequest launch(Path folder) throws IOException, JOSEException {
        Registration ent = testdeploy();
        ObjectNode header =
                Files.exists(folder.resolve("header.json")) ? object(folder.resolve("header.json")) : Launches.header();
        IdToken token = IdToken.read(Launches.signed(header, alive(folder)));
        if (!token.kid().equals(Launches.KEY.getKeyID())) throw Reason.KEY_UNKNOWN.refused();
        assertThat(token.isSignedBy(Launches.KEY.toRSAPublicKey())).isTrue();
        return LaunchRequest.of(
                token.claims(),
                new Expected(ent, Set.of(ent.clientId()), Launches.NONCE, Launches.TARGET),
                Launches.NOW);
    }

    /** As the corpora's README asks: what a live platform would fill in. */
    private static ObjectNode alive(Path folder) throws IOException {
        ObjectNode claims = object(folder.resolve("payload.json"));
        Set<String> kept = Files.exists(folder.resolve("keep.json"))
                ? Set.of(Launches.JSON.readValue(folder.resolve("keep.json").toFile(), String[].class))
                : Set.of();
        replace(claims, "iss", Registered.ent().issuer());
        replace(claims, "aud", Registered.ent().clientId());
        replace(claims, "nonce", Launches.NONCE);
        replace(claims, Claims.TARGET, Launches.TARGET);
        long now = Launches.NOW.getEpochSecond();
        if (!kept.contains("iat") && claims.has("iat")) claims.put("iat", now);
        if (!kept.contains("exp") && claims.has("exp")) claims.put("exp", now + 60);
        return claims;
    }

    private static void replace(ObjectNode claims, String name, String value) {
        if (claims.has(name)) claims.put(name, value);
    }

    private static ObjectNode object(Path file) throws IOException {
        JsonNode read = Launches.JSON.readTree(file.toFile());
        return (ObjectNode) read;
    }

    private static Registration testdeploy() {
        Registration ent = Registered.ent();
        return new Registration(
                ent.name(),
                ent.issuer(),
                ent.clientId(),
                Set.of("testdeploy"),
                ent.loginUrl(),
                ent.tokenUrl(),
                ent.keysUrl(),
                Optional.empty(),
                List.of());
    }
}

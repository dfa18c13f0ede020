package fr.sillage.traces.pseudonyms;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import fr.sillage.traces.statements.Deployment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** People as stores know them: the same person on the same platform is always the same account, and says nothing else. */
public final class Pseudonyms {

    static final String VARIABLE = "SILLAGE_MASTER_KEY_FILE";
    private static final byte[] SALT = utf8("sillage");

    private final MasterKey master;
    private final Deployment deployment;

    Pseudonyms(MasterKey master, Deployment deployment) {
        this.master = master;
        this.deployment = deployment;
    }

    /**
     * Empty where no master key file is named.
     *
     * @throws KeyRefused when one is named and is not usable
     */
    public static Optional<Pseudonyms> in(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE))
                .map(file -> new Pseudonyms(MasterKey.read(Path.of(file)), Deployment.in(environment)));
    }

    /** The actor of a person's statements (xAPI 1.0.3, Data 2.4.2.4): an account of this deployment. */
    public ObjectNode actor(PlatformId platform, PersonId person) {
        ObjectNode actor = JsonNodeFactory.instance.objectNode().put("objectType", "Agent");
        actor.putObject("account").put("homePage", deployment.home()).put("name", name(platform, person));
        return actor;
    }

    /** 43 letters, digits, hyphens and underscores. */
    String name(PlatformId platform, PersonId person) {
        byte[] key = master.derive(SALT, utf8("pseudonyms of " + platform));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Hmac.of(key, utf8(person.toString())));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

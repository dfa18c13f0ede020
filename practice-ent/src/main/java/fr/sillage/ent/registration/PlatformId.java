package fr.sillage.ent.registration;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The two issuers; {@link #path()} is their segment of every URL. */
public enum PlatformId {
    ECOLE("ENT du collège Jean-Zay", "sillage-ecole", "1"),
    FORMATION("Formation continue des enseignants", "sillage-formation", "2");

    private final String title;
    private final String clientId;
    private final String deploymentId;

    PlatformId(String title, String clientId, String deploymentId) {
        this.title = title;
        this.clientId = clientId;
        this.deploymentId = deploymentId;
    }

    public static Optional<PlatformId> at(String path) {
        return Stream.of(values()).filter(id -> id.path().equals(path)).findFirst();
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public String clientId() {
        return clientId;
    }

    /** Also the {@code type_id} in service URLs: in Moodle both are the tool's number. */
    public String deploymentId() {
        return deploymentId;
    }
}

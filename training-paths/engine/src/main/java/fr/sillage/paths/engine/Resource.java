package fr.sillage.paths.engine;

/** Something to read, watch or hear; done when the participant says so. */
public record Resource(Terms terms, Material material) implements Step {

    public static final String KIND = "RESOURCE";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Witness witness() {
        return Witness.PARTICIPANT;
    }
}

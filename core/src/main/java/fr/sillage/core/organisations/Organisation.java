package fr.sillage.core.organisations;

/** One node of the tree; {@code code} is the UAI of a school, or the ministry's code of a district or academy. */
public record Organisation(OrganisationId id, String code, String name, Kind kind) {

    /** From the widest to the narrowest. */
    public enum Kind {
        ACADEMY,
        DISTRICT,
        SCHOOL
    }
}

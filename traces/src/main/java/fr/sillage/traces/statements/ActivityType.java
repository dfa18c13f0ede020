package fr.sillage.traces.statements;

/** The types of activities that we speak of, all of published vocabularies. */
enum ActivityType {
    ASSESSMENT("http://adlnet.gov/expapi/activities/assessment"),
    INTERACTION("http://adlnet.gov/expapi/activities/cmi.interaction"),
    COURSE("http://adlnet.gov/expapi/activities/course"),
    PROFILE("http://adlnet.gov/expapi/activities/profile"),
    PATH("http://vocab.xapi.fr/activities/training-program"),
    STEP("http://vocab.xapi.fr/activities/training-sequence"),
    FACE_TO_FACE("http://vocab.xapi.fr/activities/face-to-face"),
    WEBINAR("http://id.tincanapi.com/activitytype/webinar");

    private final String iri;

    ActivityType(String iri) {
        this.iri = iri;
    }

    String iri() {
        return iri;
    }

    /** What a step of a path is: a meeting, or a piece of work of one's own. */
    static ActivityType ofStep(String kind) {
        return switch (kind) {
            case "WORKSHOP" -> FACE_TO_FACE;
            case "WEBINAR" -> WEBINAR;
            default -> STEP;
        };
    }
}

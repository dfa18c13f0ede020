package fr.sillage.lti.scores;

/** How far somebody is, as AGS 2.0 §3.4.7 spells it. */
enum Progress {
    STARTED("Started"),
    IN_PROGRESS("InProgress"),
    COMPLETED("Completed");

    private final String activityProgress;

    Progress(String activityProgress) {
        this.activityProgress = activityProgress;
    }

    String activityProgress() {
        return activityProgress;
    }

    static Progress of(String activityProgress) {
        for (Progress one : values()) {
            if (one.activityProgress.equals(activityProgress)) return one;
        }
        throw new IllegalArgumentException(activityProgress);
    }
}

package fr.sillage.ent.gradebook;

/** How far the grading is (AGS 2.0, 3.4.8). Only a fully graded score counts as a result. */
public enum GradingProgress implements Fields.Named {
    NOT_READY("NotReady", "pas encore de note"),
    FAILED("Failed", "notation impossible"),
    PENDING("Pending", "notation en cours"),
    PENDING_MANUAL("PendingManual", "à noter à la main"),
    FULLY_GRADED("FullyGraded", "noté");

    private final String label;
    private final String french;

    GradingProgress(String label, String french) {
        this.label = label;
        this.french = french;
    }

    @Override
    public String label() {
        return label;
    }

    public String french() {
        return french;
    }
}

package fr.sillage.ent.gradebook;

/** How far the learner is (AGS 2.0, 3.4.7). */
public enum ActivityProgress implements Fields.Named {
    INITIALIZED("Initialized", "Pas commencé"),
    STARTED("Started", "Commencé"),
    IN_PROGRESS("InProgress", "En cours"),
    SUBMITTED("Submitted", "Remis"),
    COMPLETED("Completed", "Terminé");

    private final String label;
    private final String french;

    ActivityProgress(String label, String french) {
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

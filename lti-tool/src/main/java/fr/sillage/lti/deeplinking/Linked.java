package fr.sillage.lti.deeplinking;

import fr.sillage.core.activities.Activities;
import fr.sillage.core.activities.ActivityId;
import fr.sillage.core.seats.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where a link that names an activity opens. */
@ApplicationScoped
public class Linked {

    /** The custom parameter that names it. */
    public static final String CUSTOM = "activity";

    static final String ABSENT = "no-activity";

    private final Activities activities;

    @Inject
    public Linked(Activities activities) {
        this.activities = activities;
    }

    /** Below {@code /seat/{id}/}: the activity, or a page that says that this course does not have it. */
    public String entrance(ActivityId activity, Seat seat) {
        return activities.entrance(activity, seat).orElse(ABSENT);
    }
}

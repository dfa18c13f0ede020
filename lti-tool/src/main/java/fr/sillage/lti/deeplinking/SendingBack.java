package fr.sillage.lti.deeplinking;

import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.core.texts.Texts;
import fr.sillage.lti.platforms.Platforms;
import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.scores.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;

/** Ends a selection: the browser carries the signed answer to the platform. */
@ApplicationScoped
public class SendingBack {

    private final Platforms platforms;
    private final DeepLinkingResponses responses;
    private final Columns columns;

    @Inject
    SendingBack(Platforms platforms, DeepLinkingResponses responses, Columns columns) {
        this.platforms = platforms;
        this.responses = responses;
        this.columns = columns;
    }

    /**
     * What the browser posts, and where.
     *
     * @param items how many activities are in it
     */
    public record Parcel(URI address, String jwt, int items) {}

    Parcel with(Seat seat, Selection selection, List<Choice> choices, Texts texts) {
        if (!selection.takesLinks()) throw SeatRefusal.ABSENT.refused();
        String jwt = responses.sign(platform(seat), selection, choices, texts.of("picker.msg", choices.size()));
        for (Choice choice : choices) {
            choice.points()
                    .ifPresent(points -> columns.announced(
                            seat.inCourse(), choice.activity().id().value(), choice.title(), points));
        }
        return new Parcel(selection.returnUrl(), jwt, choices.size());
    }

    Parcel withNothing(Seat seat, Selection selection, Texts texts) {
        String jwt = responses.sign(platform(seat), selection, List.of(), texts.of("picker.msg", 0));
        return new Parcel(selection.returnUrl(), jwt, 0);
    }

    /** A registration may have gone since the launch. */
    private Registration platform(Seat seat) {
        return platforms.current().byId(seat.platform()).orElseThrow(SeatRefusal.ABSENT::refused);
    }
}

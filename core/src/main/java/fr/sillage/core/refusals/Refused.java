package fr.sillage.core.refusals;

import fr.sillage.core.metrics.Measure;
import fr.sillage.core.metrics.Measures;
import fr.sillage.core.metrics.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How often each refusal was given since the node started, and how often something failed. */
@ApplicationScoped
class Refused implements Measures {

    private final Tally refusals = new Tally();
    private final Tally errors = new Tally();

    /** The room is the refusal's package: {@code launch} for all that a platform's token may lack. */
    void refused(Refusal refusal) {
        String room = refusal.getClass().getPackageName().replaceAll(".*\\.", "");
        refusals.count(Map.of("room", room, "reason", refusal.code()));
        if (refusal.status() >= 500) failed(refusal.status());
    }

    void failed(int status) {
        errors.count(Map.of("status", String.valueOf(status)));
    }

    @Override
    public List<Measure> read() {
        return Stream.concat(
                        refusals.as("sillage_refusals_total", "Requests refused, by room and reason.").stream(),
                        errors.as("sillage_http_errors_total", "Answers with a status of 500 or more.").stream())
                .toList();
    }
}

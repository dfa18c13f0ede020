package fr.sillage.lti.deeplinking;

import fr.sillage.core.json.Json;
import fr.sillage.core.seats.SeatId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The selections that teachers are at: one a seat, gone with it. */
@ApplicationScoped
public class Selections {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    Selections(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** In the transaction that takes the seat. */
    public void begin(SeatId seat, Selection selection) {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "delete from lti.selection where begun_at < ?",
                    clock.instant().minus(KEPT));
            handle.createUpdate(
                            """
                            insert into lti.selection (seat, deployment, return_url, types, multiple, columns, data, begun_at)
                            values (:seat, :deployment, :returnUrl, :types, :multiple, :columns, :data, :at)""")
                    .bind("seat", seat.value())
                    .bind("deployment", selection.deployment())
                    .bind("returnUrl", selection.returnUrl().toString())
                    .bind("types", Json.write(selection.types()))
                    .bind("multiple", selection.multiple())
                    .bind("columns", selection.columns())
                    .bindByType("data", selection.data().orElse(null), String.class)
                    .bind("at", clock.instant())
                    .execute();
        });
    }

    public Optional<Selection> of(SeatId seat) {
        return jdbi.withHandle(handle -> handle.select("select * from lti.selection where seat = ?", seat.value())
                .map((row, context) -> new Selection(
                        row.getString("deployment"),
                        URI.create(row.getString("return_url")),
                        List.of(Json.read(row.getString("types"), String[].class)),
                        row.getBoolean("multiple"),
                        row.getBoolean("columns"),
                        Optional.ofNullable(row.getString("data"))))
                .findOne());
    }
}

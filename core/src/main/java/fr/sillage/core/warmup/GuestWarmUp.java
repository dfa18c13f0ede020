package fr.sillage.core.warmup;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.Role;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import fr.sillage.core.seats.Arrival;
import fr.sillage.core.seats.SeatCookie;
import fr.sillage.core.seats.Seated;
import fr.sillage.core.seats.Seats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Somebody without a course looks at their pages over HTTP, so that all that stands between a socket and a page is warm. They
 * and their seat are gone when it is over; a server that dies meanwhile leaves a person without an identity, which is nobody.
 */
@ApplicationScoped
class GuestWarmUp implements WarmUp {

    private static final List<String> PAGES = List.of("tasks", "display", "tasks", "tasks");
    private static final int USUAL_PORT = 8080;

    private final Jdbi jdbi;
    private final Seats seats;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private Optional<Seated> guest = Optional.empty();

    @Inject
    GuestWarmUp(Jdbi jdbi, Seats seats) {
        this.jdbi = jdbi;
        this.seats = seats;
    }

    @Override
    public void once() {
        Seated seated = guest.orElseGet(this::seat);
        guest = Optional.of(seated);
        PAGES.forEach(page -> look(seated, page));
    }

    @Override
    public void close() {
        guest.ifPresent(seated -> jdbi.useTransaction(handle -> {
            handle.execute(
                    "delete from core.seat where id = ?", seated.seat().id().value());
            handle.execute(
                    "delete from core.person where id = ?",
                    seated.seat().person().value());
        }));
    }

    private Seated seat() {
        PersonId person = new PersonId(UUID.randomUUID());
        jdbi.useHandle(handle -> handle.execute("insert into core.person (id) values (?)", person.value()));
        return seats.take(new Arrival(
                person,
                new PlatformId(UUID.randomUUID()),
                Optional.empty(),
                Optional.empty(),
                Set.of(Role.LEARNER),
                Audience.PUPILS,
                Locale.FRANCE,
                "'none'"));
    }

    private void look(Seated seated, String page) {
        HttpRequest request = HttpRequest.newBuilder(
                        server().resolve(seated.seat().id().path() + page))
                .header(
                        "Cookie",
                        SeatCookie.header(seated.seat().id(), seated.secret()).split(";")[0])
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            client.send(request, BodyHandlers.discarding());
        } catch (IOException notYet) {
            // The server opens its doors once all is deployed; until then the other rooms warm up
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where this very server listens, whatever its public address. */
    private static URI server() {
        String bound = System.getProperty("jboss.bind.address", "127.0.0.1");
        String host = bound.equals("0.0.0.0") ? "127.0.0.1" : bound;
        return URI.create(
                "http://" + host + ":" + (USUAL_PORT + Integer.getInteger("jboss.socket.binding.port-offset", 0)));
    }
}

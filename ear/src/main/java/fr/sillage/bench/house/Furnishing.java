package fr.sillage.bench.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.sillage.bench.ledger.Ledger;
import fr.sillage.bench.load.Crew;
import fr.sillage.bench.load.Outcome;
import fr.sillage.bench.wire.Reply;
import fr.sillage.bench.wire.Request;
import fr.sillage.bench.wire.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Puts people and an exercise into an empty house, by the pages that a teacher and pupils use. */
public record Furnishing(BenchHouse house, Crew crew, Ledger ledger, Returns returns) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int FEW = 6;
    private static final int MOST_ROUNDS = 30;
    private static final int PAUSE = 2;
    private static final String BOUNDARY = "sillage-bench";

    /** People on their way: those numbers, each with a token signed and nothing left but to launch. */
    public Arrivals arriving(int from, int to) throws IOException, InterruptedException {
        Arrivals arrivals = strangers(from, to);
        all(arrivals, Arrival::login);
        all(arrivals, Arrival::check);
        sign(arrivals);
        return arrivals;
    }

    /** People who have not begun to arrive. */
    public Arrivals strangers(int from, int to) {
        return new Arrivals(IntStream.range(from, to)
                .mapToObj(number -> arrival("bench-" + number))
                .toList());
    }

    /** Has the platform sign, for people whose login was checked. */
    public void sign(Arrivals arrivals) throws IOException {
        new Platform(house.ent()).sign(arrivals.all(), Platform.PUPIL);
    }

    /** Everybody takes one step; whoever is turned away comes back, a few at a time. Not for measuring. */
    public void all(Arrivals arrivals, Arrivals.Step step) throws IOException, InterruptedException {
        Set<Arrival> done = ConcurrentHashMap.newKeySet();
        Crew few = new Crew(crew.authority(), FEW, crew.patience());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Arrivals rest = arrivals.those(arrival -> !done.contains(arrival));
            if (rest.all().isEmpty()) return;
            if (round > 0) TimeUnit.SECONDS.sleep(PAUSE);
            few.closed(
                    rest.taking((arrival, wire) -> {
                        Outcome outcome = step.of(arrival, wire);
                        if (outcome == Outcome.DONE) done.add(arrival);
                        return outcome;
                    }),
                    LONGEST);
        }
        throw new IOException("of " + arrivals.all().size() + " arrivals only " + done.size() + " came through: "
                + returns.faults() + ", turned away: " + returns.seconds());
    }

    /** An exercise, and pupils seated before it. */
    public Classroom classroom(int pupils) throws IOException, InterruptedException, SQLException {
        UUID exercise = imported();
        Arrivals arrivals = arriving(0, pupils);
        all(arrivals, Arrival::launch);
        return Classroom.of(lesson(exercise), arrivals.all(), ledger, returns);
    }

    private Arrival arrival(String subject) {
        return new Arrival(subject, house.registration(), house.tool().toString(), returns);
    }

    private Arrival.Place seated(Wire wire, String subject, String as) throws IOException {
        Arrival arrival = arrival(subject);
        arrival.login(wire);
        arrival.check(wire);
        new Platform(house.ent()).sign(List.of(arrival), as);
        if (arrival.launch(wire) != Outcome.DONE)
            throw new IOException("no seat for " + subject + ": " + returns.faults());
        return arrival.place();
    }

    private UUID imported() throws IOException {
        try (Wire wire = new Wire(house.tool(), LONGEST)) {
            Arrival.Place teacher = seated(wire, Platform.TEACHER, Platform.TEACHER);
            Reply draft = wire.send(Request.post(
                    house.tool(),
                    teacher.path() + "exercises/imports",
                    teacher.cookie(),
                    "multipart/form-data; boundary=" + BOUNDARY,
                    upload()));
            String report = seeOther(draft);
            String made = seeOther(wire.send(Request.post(house.tool(), report, teacher.cookie(), "title=Bench")));
            return UUID.fromString(made.substring(made.lastIndexOf('/') + 1));
        }
    }

    private static byte[] upload() throws IOException {
        try (InputStream in = Furnishing.class.getResourceAsStream("/bench/exercise.gift")) {
            String part =
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.gift\"\r\n"
                            + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
                            + new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\r\n--" + BOUNDARY + "--\r\n";
            return part.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String seeOther(Reply reply) throws IOException {
        if (reply.status() != 303)
            throw new IOException("expected a redirect, got " + reply.status() + "\n" + reply.text());
        return reply.location().orElseThrow();
    }

    /** One pupil more leafs through the exercise, to learn its forms. */
    private Lesson lesson(UUID exercise) throws IOException, SQLException {
        List<UUID> items = items(exercise);
        try (Wire wire = new Wire(house.tool(), LONGEST)) {
            Pupil scout = new Pupil(seated(wire, "bench-scout", Platform.PUPIL), 0, ledger, returns);
            scout.begin(wire, exercise);
            List<Question> questions = new ArrayList<>();
            String shown = "";
            for (int position = 1; position <= items.size(); position++) {
                ItemForm form = form(scout.item(wire, position));
                shown = form.shown();
                questions.add(question(position, items.get(position - 1), form));
            }
            return new Lesson(exercise, questions, shown);
        }
    }

    private static ItemForm form(Reply page) throws IOException {
        Element form = Jsoup.parse(page.text()).selectFirst("form[action*=/items/]");
        if (page.status() != 200 || form == null) throw new IOException("no question on a page: " + page.status());
        return new ItemForm(form);
    }

    private static Question question(int position, UUID item, ItemForm form) throws IOException {
        Known known = Known.ALL.get(position - 1);
        Optional<Question.Said> wrong =
                known.wrong().isEmpty() ? Optional.empty() : Optional.of(form.saying(known.kind(), known.wrong()));
        return new Question(position, item, form.saying(known.kind(), known.right()), wrong);
    }

    private List<UUID> items(UUID exercise) throws IOException, SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection connection = house.connection();
                PreparedStatement query = connection.prepareStatement(
                        "select items from exerciser.exercise_version where exercise = ?")) {
            query.setObject(1, exercise);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                for (JsonNode item : JSON.readTree(row.getString(1))) {
                    ids.add(UUID.fromString(item.path("id").asText()));
                }
            }
        }
        if (ids.size() != Known.ALL.size())
            throw new IOException("of the exercise " + ids.size() + " items came through");
        return ids;
    }
}

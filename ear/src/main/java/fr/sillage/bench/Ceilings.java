package fr.sillage.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.bench.ceiling.BareInserts;
import fr.sillage.bench.ceiling.Signatures;
import fr.sillage.bench.house.BenchHouse;
import fr.sillage.bench.house.Classroom;
import fr.sillage.bench.load.Crew;
import fr.sillage.bench.load.Offer;
import fr.sillage.bench.load.Outcome;
import fr.sillage.bench.machine.Meter;
import fr.sillage.bench.machine.Used;
import fr.sillage.bench.wire.Reply;
import fr.sillage.bench.wire.Request;
import fr.sillage.bench.wire.Wire;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ceilings of this machine, told beside what the server does. */
record Ceilings(BenchHouse house, Crew crew, Classroom room, Report report) {

    private static final Duration TIME = Duration.ofSeconds(5);
    private static final Pattern ASSET = Pattern.compile("/assets/[^\"' ]+");

    void tell(Stopwatch watch) throws IOException, InterruptedException, SQLException {
        report.heading("ceilings");
        signatures();
        inserts();
        replies(watch);
    }

    private void signatures() throws IOException {
        try {
            double verified = Signatures.perSecondOfOneCore();
            report.say("RSA-2048 signatures verified by one core: %.0f/s, %.3f ms each", verified, 1000 / verified);
            report.json().put("verificationsPerSecond", Math.round(verified));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private void inserts() throws IOException, InterruptedException, SQLException {
        new BareInserts().store(house, TIME.dividedBy(2));
        Meter meter = house.meter();
        Meter.Reading before = meter.read();
        long sets = new BareInserts().store(house, TIME);
        Used used = before.until(meter.read());
        double rate = sets / used.seconds();
        report.say(
                "an answer's rows by a bare client of 32 threads: %.0f/s, %.3f ms each: database %.3f, client %.3f",
                rate, used.databaseEach(sets) + used.clientEach(sets), used.databaseEach(sets), used.clientEach(sets));
        ObjectNode inserts = report.json().putObject("inserts");
        inserts.put("perSecond", Math.round(rate)).put("databaseMs", Phase.rounded(used.databaseEach(sets)));
        inserts.put("clientMs", Phase.rounded(used.clientEach(sets)));
    }

    private void replies(Stopwatch watch) throws IOException, InterruptedException {
        Request request = Request.get(crew.authority(), smallAsset(), "");
        Offer.Task get = wire -> wire.send(request).status() == 200 ? Outcome.DONE : Outcome.FAILED;
        crew.closed(() -> Optional.of(get), TIME);
        report.heading(Phase.HEADER);
        report.phase("reply", watch.during("a small file", () -> crew.closed(() -> Optional.of(get), TIME)));
    }

    /** The smallest of those that a pupil's page names. */
    private String smallAsset() throws IOException {
        try (Wire wire = new Wire(crew.authority(), crew.patience())) {
            Reply page = room.page(wire);
            Matcher named = ASSET.matcher(page.text());
            String smallest = "";
            int size = Integer.MAX_VALUE;
            while (named.find()) {
                Reply asset = wire.send(Request.get(crew.authority(), named.group(), ""));
                if (asset.status() != 200 || asset.body().length >= size) continue;
                size = asset.body().length;
                smallest = named.group();
            }
            if (smallest.isEmpty()) throw new IOException("no page names an asset");
            report.say("the small file of %d bytes: %s", size, smallest);
            return smallest;
        }
    }
}

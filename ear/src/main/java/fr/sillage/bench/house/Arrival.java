package fr.sillage.bench.house;

import fr.sillage.bench.load.Outcome;
import fr.sillage.bench.wire.Reply;
import fr.sillage.bench.wire.Request;
import fr.sillage.bench.wire.Wire;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person's launch, step by step, as a browser goes through it. The steps are taken in order, by one thread at a time. */
public final class Arrival {

    private final String subject;
    private final String initiation;
    private final Returns returns;
    private String path = "";
    private String cookie = "";
    private String state = "";
    private String nonce = "";
    private String token = "";
    private Optional<Place> place = Optional.empty();

    private static final Pattern SEAT = Pattern.compile("/seat/[0-9a-f-]{36}/");

    /**
     * Where somebody sits.
     *
     * @param path of the seat, with a slash at its end
     * @param landing the page where the launch ended
     */
    public record Place(String path, String landing, String cookie) {}

    /** @param registration issuer and client of the platform */
    Arrival(String subject, Map<String, String> registration, String tool, Returns returns) {
        this.subject = subject;
        this.returns = returns;
        this.initiation = "/lti/login?iss=" + encoded(registration.get("issuer")) + "&client_id="
                + encoded(registration.get("client")) + "&login_hint=" + subject
                + "&lti_message_hint=bench&target_link_uri=" + encoded("http://" + tool + "/lti/launch");
    }

    String subject() {
        return subject;
    }

    String nonce() {
        return nonce;
    }

    void carries(String signed) {
        token = signed;
    }

    /** @throws java.util.NoSuchElementException before the launch */
    public Place place() {
        return place.orElseThrow();
    }

    /** Whether the platform has been reached: a token can be signed. */
    public boolean isChecked() {
        return !nonce.isEmpty();
    }

    public boolean hasBegun() {
        return !path.isEmpty();
    }

    public boolean isSeated() {
        return place.isPresent();
    }

    /** Login initiation: a cookie, and on to the check. */
    public Outcome login(Wire wire) throws IOException {
        Reply reply = wire.send(Request.get(wire.authority(), initiation, ""));
        if (reply.status() != 302) return returns.of(reply);
        path = reply.location().orElseThrow();
        cookie = String.join("; ", reply.cookies());
        return Outcome.DONE;
    }

    /** The check of the cookie, which leads to the platform. */
    public Outcome check(Wire wire) throws IOException {
        Reply reply = wire.send(Request.get(wire.authority(), path, cookie));
        if (reply.status() != 302) return returns.of(reply);
        String question = reply.header("Location").orElseThrow();
        state = parameter(question, "state");
        nonce = parameter(question, "nonce");
        return Outcome.DONE;
    }

    /** The signed token: a seat. */
    public Outcome launch(Wire wire) throws IOException {
        Reply reply = wire.send(Request.post(
                wire.authority(), "/lti/launch", cookie, "state=" + encoded(state) + "&id_token=" + token));
        if (reply.status() != 303) return returns.of(reply);
        String seat = reply.cookies().stream()
                .filter(each -> each.startsWith("seat="))
                .findFirst()
                .orElseThrow();
        String landing = reply.location().orElseThrow();
        Matcher path = SEAT.matcher(landing);
        if (!path.lookingAt()) throw new IOException("a launch that ends at " + landing);
        place = Optional.of(new Place(path.group(), landing, seat));
        return Outcome.DONE;
    }

    /** The first page. */
    public Outcome page(Wire wire) throws IOException {
        Request first = Request.get(wire.authority(), place().landing(), place().cookie())
                .with("Accept-Encoding", "gzip");
        Reply page = wire.send(first);
        return page.status() == 200 ? Outcome.DONE : returns.of(page);
    }

    /**
     * All of it at once by somebody whose token was signed ahead: initiation and check are made anew, and then the ones made
     * before are carried on, since a token answers one nonce. To the server it is the same work.
     */
    public Outcome whole(Wire wire) throws IOException {
        Arrival fresh = new Arrival(this);
        Outcome begun = fresh.login(wire);
        if (begun != Outcome.DONE) return begun;
        Outcome checked = fresh.check(wire);
        if (checked != Outcome.DONE) return checked;
        Outcome launched = launch(wire);
        return launched == Outcome.DONE ? page(wire) : launched;
    }

    private Arrival(Arrival other) {
        this.subject = other.subject;
        this.initiation = other.initiation;
        this.returns = other.returns;
    }

    private static String parameter(String address, String name) throws IOException {
        int from = address.indexOf(name + "=");
        if (from < 0) throw new IOException("no " + name + " on the way to the platform");
        int to = address.indexOf('&', from);
        return URLDecoder.decode(
                address.substring(from + name.length() + 1, to < 0 ? address.length() : to), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

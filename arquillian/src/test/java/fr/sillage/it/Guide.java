package fr.sillage.it;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What all walkers share: the map, the words, what was seen, what was found. */
final class Guide {

    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("sillage.gate.pictures")).map(Path::of);

    private final Routes routes;
    private final WrittenWords words;
    private final Set<String> hosts;
    private final Set<String> visited = new TreeSet<>();
    private final Map<String, Set<String>> shapes = new HashMap<>();
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<Fault> known = new HashSet<>();

    /** @param hosts addresses with which those of requests may begin */
    Guide(Routes routes, WrittenWords words, Set<String> hosts) {
        this.routes = routes;
        this.words = words;
        this.hosts = hosts;
    }

    Routes routes() {
        return routes;
    }

    WrittenWords words() {
        return words;
    }

    boolean isAtHome(String address) {
        URI asked = URI.create(address);
        return !asked.getScheme().startsWith("http") || hosts.contains(asked.getAuthority());
    }

    /** A route is walked where it answered; a refusal leads nowhere, unless it is {@link Routes#REFUSALS declared}. */
    void visited(String route, int status) {
        if (status < 400 != Routes.REFUSALS.containsKey(route)) visited.add(route);
    }

    /** Whether a page of this shape was not looked at yet, and there is still room among those of its place. */
    boolean isNew(String place, String shape, int most) {
        Set<String> seen = shapes.computeIfAbsent(place, any -> new HashSet<>());
        return seen.size() < most && seen.add(shape);
    }

    /** The same fault of the same element is told once, where it was met first. */
    void found(String reading, List<Fault> faults) {
        for (Fault fault : faults) {
            if (known.add(fault)) found.add(fault.in(reading));
        }
    }

    Set<String> found() {
        return found;
    }

    /** How many kinds of page were looked at. */
    int looks() {
        return shapes.values().stream().mapToInt(Set::size).sum();
    }

    /** Pages that exist and that answered nobody. */
    List<Routes.Route> unvisited() {
        return routes.pages().stream()
                .filter(route -> !visited.contains(route.template()))
                .toList();
    }

    /** Keeps a picture of it, when {@code -Dsillage.gate.pictures} names a folder. */
    void picture(Page page, String reading) {
        PICTURES.ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(looks() + " " + reading.replaceAll("[^\\p{L}\\d]+", "-") + ".png"))));
    }
}

package fr.sillage.it;

import io.github.classgraph.AnnotationInfo;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.MethodInfo;
import io.github.classgraph.ScanResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** All that can be asked for, read off the classes of the archive: a resource registers by existing. */
final class Routes {

    private static final String GET = "jakarta.ws.rs.GET";
    private static final String POST = "jakarta.ws.rs.POST";
    private static final String PATH = "jakarta.ws.rs.Path";

    /** Routes that are no pages, and why nobody walks there. */
    static final Map<String, String> EXEMPT = Map.of(
            "/favicon.ico", "no page: says that there is none",
            "/lti/keys", "no page: keys for platforms",
            "/metrics", "no page: figures for whoever operates it",
            "/seat/{seat}/traces/statements.json", "a file to keep",
            "/seat/{seat}/traces/table.csv", "a file to keep");

    /** Routes whose only page is a refusal, and what they are for; the walk looks at that refusal. */
    static final Map<String, String> REFUSALS = Map.of("/lti/login", "sends on to the check");

    private final List<Route> all;

    private Routes(List<Route> all) {
        this.all = all;
    }

    /**
     * @param template as in the resource, patterns of parameters left out: {@code /seat/{seat}/tasks}
     * @param resource name of the class
     * @param canBeRead whether it answers to GET
     */
    record Route(String template, String resource, boolean canBeRead) {

        private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

        boolean leadsTo(String path) {
            String[] parts = template.split("/");
            String[] asked = path.split("/");
            return parts.length == asked.length
                    && IntStream.range(0, parts.length)
                            .allMatch(i -> PARAMETER.matcher(parts[i]).matches() || parts[i].equals(asked[i]));
        }

        int letters() {
            return PARAMETER.matcher(template).replaceAll("").length();
        }
    }

    /** @param archive of the server, whose war {@code lti-tool.war} has all resources of ours */
    static Routes of(Path archive) {
        List<Route> routes = new ArrayList<>();
        try (ScanResult classes = new ClassGraph()
                .overrideClasspath(archive + "!/lti-tool.war")
                .acceptPackages("fr.sillage")
                .enableAnnotationInfo()
                .enableMethodInfo()
                .ignoreClassVisibility()
                .ignoreMethodVisibility()
                .scan()) {
            for (ClassInfo resource : classes.getAllClasses()) {
                if (resource.getAnnotationInfo(PATH) != null) routes.addAll(routes(resource));
            }
        }
        routes.sort(Comparator.comparingInt(Route::letters).reversed().thenComparing(route -> !route.canBeRead()));
        return new Routes(routes);
    }

    /** The most literal one, as JAX-RS chooses; none when that one is for forms alone. */
    Optional<Route> to(String path) {
        return all.stream().filter(route -> route.leadsTo(path)).findFirst().filter(Route::canBeRead);
    }

    List<Route> pages() {
        return all.stream()
                .filter(Route::canBeRead)
                .filter(route -> !EXEMPT.containsKey(route.template()))
                .toList();
    }

    private static List<Route> routes(ClassInfo resource) {
        List<Route> routes = new ArrayList<>();
        String base = path(resource.getAnnotationInfo(PATH));
        for (MethodInfo method : resource.getDeclaredMethodInfo()) {
            if (method.hasAnnotation(GET) || method.hasAnnotation(POST)) {
                String template = join(base, path(method.getAnnotationInfo(PATH)));
                routes.add(new Route(template, resource.getSimpleName(), method.hasAnnotation(GET)));
            }
        }
        return routes;
    }

    private static String path(AnnotationInfo annotation) {
        return annotation == null
                ? ""
                : String.valueOf(annotation.getParameterValues().getValue("value"));
    }

    private static String join(String base, String path) {
        String whole = "/" + base + "/" + path;
        return whole.replaceAll("\\{\\s*(\\w+)\\s*:[^{}]*(\\{[^{}]*}[^{}]*)*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
    }
}

package fr.sillage.traces.statements;

import fr.sillage.core.courses.CourseId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * This installation as statements name it. What it holds is named below its public address, which it alone controls, so
 * that two installations never give two things one IRI; the address is therefore chosen once.
 *
 * @param home absolute http or https address without a slash at the end
 */
public record Deployment(String home) {

    static final String VARIABLE = "SILLAGE_PUBLIC_URL";
    private static final String ALONE = "http://127.0.0.1:8080";

    public Deployment {
        URI uri = URI.create(home);
        if (uri.getHost() == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
            throw new IllegalArgumentException(VARIABLE + " is no http address: " + home);
        }
        home = home.replaceAll("/+$", "");
    }

    /** As the environment says; without a word of it, a server alone on its machine. */
    public static Deployment in(Map<String, String> environment) {
        return new Deployment(environment.getOrDefault(VARIABLE, ALONE));
    }

    Activity course(CourseId course) {
        // Without its title: teachers write names into those
        return new Activity(home + "/courses/" + course, ActivityType.COURSE);
    }

    Activity exercise(UUID exercise, String title) {
        return new Activity(home + "/exercises/" + exercise, ActivityType.ASSESSMENT, title);
    }

    Activity item(UUID exercise, UUID item, int position) {
        return new Activity(
                home + "/exercises/" + exercise + "/items/" + item, ActivityType.INTERACTION, "Question " + position);
    }

    Activity path(UUID path, String title) {
        return new Activity(home + "/paths/" + path, ActivityType.PATH, title);
    }

    Activity step(UUID path, String step, ActivityType type, String title) {
        return new Activity(stepIri(path, step), type, title);
    }

    /** The IRI under which a step of a path is spoken of. */
    public String stepIri(UUID path, String step) {
        return home + "/paths/" + path + "/steps/" + URLEncoder.encode(step, StandardCharsets.UTF_8);
    }
}

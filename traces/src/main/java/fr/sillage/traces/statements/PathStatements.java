package fr.sillage.traces.statements;

import fr.sillage.paths.events.Attended;
import fr.sillage.paths.events.Enrolled;
import fr.sillage.paths.events.StepSatisfied;
import java.time.Duration;
import java.util.UUID;

/** What is said of training paths: nothing of when or how long somebody was connected. */
final class PathStatements {

    private final Deployment deployment;

    PathStatements(Deployment deployment) {
        this.deployment = deployment;
    }

    Draft registered(UUID path, Enrolled enrolled) {
        return new Draft(
                Verb.REGISTERED, deployment.path(path, enrolled.title()).json());
    }

    Draft satisfied(UUID path, StepSatisfied step) {
        Activity activity = deployment.step(path, step.step(), ActivityType.ofStep(step.kind()), step.stepTitle());
        return new Draft(Verb.SATISFIED, activity.json()).under(deployment.path(path, step.title()));
    }

    /** The duration is what the path contracts, not what anybody measured. */
    Draft attended(UUID path, Attended attended) {
        Activity meeting = deployment.step(path, attended.step(), ActivityType.FACE_TO_FACE, attended.stepTitle());
        return new Draft(Verb.ATTENDED, meeting.json())
                .under(deployment.path(path, attended.title()))
                .lasting(Duration.ofMinutes(attended.minutes()).toMillis());
    }
}

package fr.sillage.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.sillage.launcher.rehearsal.Visitor;
import fr.sillage.launcher.rehearsal.Visitor.Answered;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jboss.arquillian.container.test.api.ContainerController;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** FAULTS, "nothing lost": kill -9 in the middle of answers, with a ledger kept on the pupils' side. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AServerDiesBetweenTwoAnswersIT {

    private static final String SERVER = "mortal";
    private static final int ITEMS = 13;
    private static final List<String> SUBJECTS = List.of("101", "102", "103", "104", "105", "106");

    @ArquillianResource
    private ContainerController controller;

    @Test
    void andNothingThatWasAcknowledgedIsLost() throws Exception {
        try (MortalHouse house = MortalHouse.furnished()) {
            controller.start(SERVER);
            house.awaitReady();
            createExercise(new Visitor(house.ent()));
            List<Pupil> pupils = new ArrayList<>();
            for (String subject : SUBJECTS) {
                Pupil pupil = new Pupil(new Visitor(house.ent()));
                pupil.begin(subject);
                pupils.add(pupil);
            }

            Door.Login login = house.door().begin();
            String token = lastingToken(house, login);
            assertThat(house.door().launch(login, token).statusCode()).isEqualTo(303);

            answerUntilTheServerDies(house, pupils);
            for (Pupil pupil : pupils) assertLedger(house, pupil);

            controller.kill(SERVER);
            controller.start(SERVER);
            house.awaitReady();
            for (Pupil pupil : pupils) {
                assertLedger(house, pupil);
                for (int position = 1; position <= ITEMS; position++) pupil.answer(position);
                assertLedger(house, pupil);
                assertThat(pupil.end().status()).isEqualTo(200);
            }
            assertThat(house.door().launch(login, token).statusCode()).isEqualTo(401);
            awaitScores(house);
            controller.stop(SERVER);
        }
    }

    /** One that is still good after the restart, but for having been used before it. */
    private static String lastingToken(MortalHouse house, Door.Login login) throws IOException {
        long end = Instant.now().plus(Duration.ofMinutes(10)).getEpochSecond();
        return Minted.by(
                house.ent(), "ecole", Map.of("sub", "110", "nonce", login.nonce(), "claims", Map.of("exp", end)));
    }

    private static void createExercise(Visitor teacher) throws IOException, InterruptedException {
        Answered exercises = teacher.enter("ecole", "12");
        Answered report =
                teacher.submit(exercises, exercises.page().expectFirst("form[action$=/imports/example]"), Map.of());
        Answered made = teacher.submit(report, report.page().expectFirst("form:has(input[name=title])"), Map.of());
        assertThat(made.heading()).isEqualTo("Équations et accords");
    }

    private static void answerUntilTheServerDies(MortalHouse house, List<Pupil> pupils) throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(SUBJECTS.size() * 4);
        ExecutorService classroom = Executors.newFixedThreadPool(pupils.size());
        for (Pupil pupil : pupils) {
            classroom.submit(() -> {
                for (int position = 1; position <= ITEMS; position++) {
                    pupil.answer(position);
                    enough.countDown();
                }
                return null;
            });
        }
        assertThat(enough.await(1, TimeUnit.MINUTES)).isTrue();
        house.killServer();
        classroom.shutdown();
        assertThat(classroom.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    private static void assertLedger(MortalHouse house, Pupil pupil) {
        assertThat(pupil.acknowledged()).isNotEmpty().allSatisfy(position -> assertThat(
                        house.stored(pupil.attempt(), position))
                .isEqualTo(1));
        assertThat(pupil.unanswered()).allSatisfy(position -> assertThat(house.stored(pupil.attempt(), position))
                .isLessThanOrEqualTo(1));
    }

    private static void awaitScores(MortalHouse house) {
        HttpRequest gradebook = HttpRequest.newBuilder(URI.create(house.ent() + "/control/ecole/gradebook"))
                .build();
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            String json = HttpClient.newHttpClient()
                    .send(gradebook, HttpResponse.BodyHandlers.ofString())
                    .body();
            assertThat(new ObjectMapper().readTree(json).findValuesAsText("gradingProgress"))
                    .filteredOn("FullyGraded"::equals)
                    .hasSize(SUBJECTS.size());
        });
    }
}

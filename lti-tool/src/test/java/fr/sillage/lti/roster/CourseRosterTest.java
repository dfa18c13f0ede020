package fr.sillage.lti.roster;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import fr.sillage.lti.house.Door;
import fr.sillage.lti.house.House;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourseRosterTest {

    private final Door door = new Door();
    private final CourseRoster roster = House.bean(
            CourseRoster.class,
            House.bean(MembershipService.class, door.offered, door.platforms, door.listing),
            door.people,
            door.clock);
    private final String subject = "sub-" + UUID.randomUUID();
    private CourseId course;
    private PersonId person;

    @BeforeEach
    void aPersonInACourse() {
        person = new PersonId(House.person(door.registration.id().value(), subject));
        course = door.courses
                .opened(door.registration.id(), UUID.randomUUID().toString(), "4e B", Audience.PUPILS)
                .id();
        door.offered.offered(course, door.everything());
        door.ent.stubFor(post("/token").willReturn(okJson("{\"access_token\":\"t\",\"expires_in\":3600}")));
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void callsPeopleAsThePlatformDoes() {
        members("[" + member(subject, "Lina M.") + "," + member("never-came", "Nobody") + "]");
        assertThat(roster.of(course).known()).isEqualTo(java.util.Map.of(person, "Lina M."));
    }

    @Test
    void callsSomebodyByTheirNameWhoArrivesWhileNamesAreKept() {
        String late = "sub-" + UUID.randomUUID();
        members("[" + member(subject, "Lina M.") + "," + member(late, "Tiago F.") + "]");
        roster.of(course);
        PersonId newcomer = new PersonId(House.person(door.registration.id().value(), late));

        assertThat(roster.of(course).of(newcomer)).isEqualTo("Tiago F.");
        door.ent.verify(1, getRequestedFor(urlPathEqualTo("/memberships")));
    }

    @Test
    void followsPagesAndStopsInACycle() {
        door.ent.stubFor(get(urlPathEqualTo("/memberships"))
                .withQueryParam("from", absent())
                .willReturn(okJson("{\"members\":[" + member("other", "Other") + "]}")
                        .withHeader("Link", "<" + door.ent.baseUrl() + "/memberships?from=1>; rel=\"next\"")));
        door.ent.stubFor(get(urlPathEqualTo("/memberships"))
                .withQueryParam("from", equalTo("1"))
                .willReturn(okJson("{\"members\":[" + member(subject, "Lina M.") + "]}")
                        .withHeader("Link", "</memberships?from=1>; rel=next")));
        assertThat(roster.of(course).of(person)).isEqualTo("Lina M.");
        door.ent.verify(2, getRequestedFor(urlPathEqualTo("/memberships")));
    }

    @Test
    void followsNoPageToAnotherHost() {
        members(okJson("{\"members\":[" + member(subject, "Lina M.") + "]}")
                .withHeader("Link", "<http://localhost:1/memberships>; rel=\"next\""));
        assertThat(roster.of(course).known()).isEmpty();
    }

    @Test
    void keepsTheAnswerForFiveMinutes() {
        members("[" + member(subject, "Lina M.") + "]");
        roster.of(course);
        door.clock.pass(Duration.ofSeconds(299));
        roster.of(course);
        door.ent.verify(1, getRequestedFor(urlPathEqualTo("/memberships")));
        door.clock.pass(Duration.ofSeconds(1));
        roster.of(course);
        door.ent.verify(2, getRequestedFor(urlPathEqualTo("/memberships")));
    }

    @Test
    void givesAliasesWhenThePlatformFailsAndAsksAgainSoon() {
        members(status(500));
        assertThat(roster.of(course).known()).isEmpty();
        assertThat(roster.of(course).of(person)).isNotBlank();
        door.ent.verify(1, getRequestedFor(urlPathEqualTo("/memberships")));
        members("[" + member(subject, "Lina M.") + "]");
        door.clock.pass(Duration.ofSeconds(30));
        assertThat(roster.of(course).of(person)).isEqualTo("Lina M.");
    }

    @Test
    void doesNotWaitForASlowPlatform() {
        members(okJson("{\"members\":[]}").withFixedDelay(8_000));
        long before = System.nanoTime();
        assertThat(roster.of(course).known()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void takesTwoThousandOfAnEndlessRoster() {
        String many = IntStream.range(0, 3_000)
                .mapToObj(i -> member("s" + i, "N" + i))
                .collect(Collectors.joining(","));
        members("[" + many + "," + member(subject, "Too late") + "]");
        assertThat(roster.of(course).known()).isEmpty();
    }

    @Test
    void survivesWhatNoRosterShouldHold() {
        members("[{\"user_id\":\"a\\u0000b\",\"name\":\"x\"},{\"user_id\":7},null,[],"
                + member(subject, "<b>Lina</b>\\u0007" + "x".repeat(10_000)) + "]");
        assertThat(roster.of(course).of(person)).startsWith("<b>Lina</b> x").hasSize(200);
    }

    @Test
    void writesNoNameAnywhere() {
        members("[" + member(subject, "Lina Mémorable") + "]");
        roster.of(course);
        boolean found = House.jdbi().withHandle(handle -> handle
                .createQuery(
                        """
                        select query_to_xml(format('select * from %I.%I', table_schema, table_name), true, false, '')::text
                        from information_schema.tables where table_schema in ('core', 'lti') and table_type = 'BASE TABLE'""")
                .mapTo(String.class)
                .stream()
                .anyMatch(content -> content.contains("Mémorable")));
        assertThat(found).isFalse();
    }

    private void members(String array) {
        members(okJson("{\"members\":" + array + "}"));
    }

    private void members(com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder answer) {
        door.ent.stubFor(get(urlPathEqualTo("/memberships")).willReturn(answer));
    }

    private static String member(String subject, String name) {
        return "{\"status\":\"Active\",\"user_id\":\"" + subject + "\",\"roles\":[\"Learner\"],\"name\":\"" + name
                + "\"}";
    }
}

package fr.sillage.lti;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.sillage.core.events.EventConsumer;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;

/** Rules over everything that rides in the war. */
@AnalyzeClasses(packages = "fr.sillage", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] INNER = {"fr.sillage.core..", "fr.sillage.exerciser..", "fr.sillage.paths.."};

    /** The producer of the clock, and the page of a fault, which must not depend on a bean that may be the fault. */
    private static final Set<String> MAY_ASK_THE_MACHINE =
            Set.of("fr.sillage.core.clock.Clocks", "fr.sillage.core.refusals.Answer");

    @ArchTest
    static final ArchRule INNER_MODULES_KNOW_NO_LTI = noClasses()
            .that()
            .resideInAnyPackage(INNER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.sillage.lti..", "fr.sillage.traces..", "com.nimbusds..")
            .because("launches, traces and signatures change with their specifications, practice and paths must not");

    @ArchTest
    static final ArchRule TRACES_KNOW_NO_LTI = noClasses()
            .that()
            .resideInAPackage("fr.sillage.traces..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.sillage.lti..", "com.nimbusds..")
            .because("a trace names people by pseudonyms and courses by ids, never by what a platform sent");

    @ArchTest
    static final ArchRule ENGINES_ARE_PLAIN = noClasses()
            .that()
            .resideInAnyPackage("fr.sillage.exerciser.engine..", "fr.sillage.paths.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..", "javax.sql..", "javax.naming..", "org.jdbi..", "fr.sillage.core..", "gg.jte..")
            .because("grading and progress are functions of data, to be replayed without a server");

    @ArchTest
    static final ArchRule CORE_ROOMS_ARE_NOT_TOOLS = noClasses()
            .that()
            .resideInAPackage("fr.sillage.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.sillage.exerciser..", "fr.sillage.paths..")
            .because("core holds what at least two tools need");

    @ArchTest
    static final ArchRule EXERCISES_KNOW_NO_PATHS = noClasses()
            .that()
            .resideInAPackage("fr.sillage.exerciser..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.sillage.paths..")
            .because("a module may use what stands to its right, nothing else");

    @ArchTest
    static final ArchRule ROOMS_OF_THE_DOOR_ARE_FREE_OF_CYCLES = slices().matching("fr.sillage.lti.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two rooms that need each other are one room");

    @ArchTest
    static final ArchRule ROOMS_OF_THE_EXERCISER_ARE_FREE_OF_CYCLES = slices().matching("fr.sillage.exerciser.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two rooms that need each other are one room");

    @ArchTest
    static final ArchRule ROOMS_OF_PATHS_ARE_FREE_OF_CYCLES = slices().matching("fr.sillage.paths.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two rooms that need each other are one room");

    @ArchTest
    static final ArchRule ROOMS_OF_TRACES_ARE_FREE_OF_CYCLES = slices().matching("fr.sillage.traces.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two rooms that need each other are one room");

    @ArchTest
    static final ArchRule ADDRESSES_BELONG_TO_RESOURCES = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .because("whoever looks for an address looks among the resources");

    @ArchTest
    static final ArchRule RESOURCES_DO_NOT_TOUCH_THE_DATABASE = noClasses()
            .that(simpleNameEndingWith("Resource"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.jdbi..", "java.sql..")
                    .or(DescribedPredicate.describe(
                            "the entity manager", (JavaClass type) -> type.isEquivalentTo(EntityManager.class))))
            .because("a resource calls one use case, and only repositories know tables");

    @ArchTest
    static final ArchRule IDS_ARE_RECORDS = classes()
            .that(DescribedPredicate.describe(
                    "are ids", (JavaClass type) -> type.getSimpleName().matches("[A-Z]\\w*Id")))
            .should(Records.beRecordsOrEnums())
            .because("an id is a value, and a value guards itself");

    @ArchTest
    static final ArchRule EVENTS_ARE_RECORDS = classes()
            .that()
            .resideInAnyPackage("fr.sillage.*.events")
            .and()
            .resideOutsideOfPackage("fr.sillage.core.events")
            .and(DescribedPredicate.describe(
                    "are types", (JavaClass type) -> !type.getSimpleName().equals("package-info")))
            .should(Records.beRecordsOrEnums())
            .because("what happened does not change");

    @ArchTest
    static final ArchRule CONSUMERS_MAKE_NO_REMOTE_CALL = noClasses()
            .that()
            .implement(EventConsumer.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .because("a consumer runs in a transaction that moves its cursor: it leaves a row for whoever calls");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that(DescribedPredicate.describe(
                    "may not ask the machine",
                    (JavaClass type) ->
                            !MAY_ASK_THE_MACHINE.contains(type.getFullName().split("\\$")[0])))
            .should()
            .callMethodWhere(
                    DescribedPredicate.describe("the machine's time is asked", ArchitectureTest::asksTheMachine))
            .because("tests hold time still, and a replay must come out the same");

    private static boolean asksTheMachine(JavaCall<?> call) {
        Class<?>[] times = {
            Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class
        };
        JavaClass owner = call.getTargetOwner();
        boolean now = call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty();
        for (Class<?> time : times) {
            if (now && owner.isEquivalentTo(time)) return true;
        }
        return owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis")
                || owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
    }
}

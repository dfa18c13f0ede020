package fr.sillage.exerciser.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import fr.sillage.exerciser.Seats;
import fr.sillage.exerciser.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.integrator.spi.Integrator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExerciseMappingTest {

    private static EntityManagerFactory factory;

    private final CourseId course = Seats.anyCourse();
    private final ExerciseId id = new ExerciseId(UUID.randomUUID());

    /** As in the war, the schema is validated against the entity; there is no server here, so transactions are local. */
    @BeforeAll
    static void start() {
        BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoaderService(new WithoutIntegrators())
                .build();
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(bootstrap)
                .applySetting("hibernate.connection.datasource", TestDatabase.source())
                .applySetting("hibernate.hbm2ddl.auto", "validate")
                .build();
        factory = new MetadataSources(registry)
                .addAnnotatedClass(Exercise.class)
                .buildMetadata()
                .buildSessionFactory();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    @Test
    void keepsATitleWithoutWhatNobodyTyped() {
        transacted(exercises -> exercises.add(exercise("  Équations\u0000 ")));

        transacted(exercises ->
                assertThat(exercises.find(course, id).orElseThrow().title()).isEqualTo("Équations"));
    }

    @Test
    void findsNoExerciseFromAnotherCourse() {
        transacted(exercises -> exercises.add(exercise("Équations")));

        transacted(
                exercises -> assertThat(exercises.find(Seats.anyCourse(), id)).isEmpty());
    }

    @Test
    void renamesAndPutsAway() {
        transacted(exercises -> exercises.add(exercise("Équations")));
        transacted(exercises -> {
            Editing editing = editing(exercises);
            editing.rename(course, id, "Équations, suite");
            editing.archive(course, id);
        });

        transacted(exercises -> {
            Exercise found = exercises.find(course, id).orElseThrow();
            assertThat(found.title()).isEqualTo("Équations, suite");
            assertThat(found.archived()).hasValue(StoredExercises.MADE);
        });
    }

    @Test
    void keepsItsTitleWhenTheNewOneIsEmpty() {
        Exercise exercise = exercise("Équations");
        exercise.rename(" \t ");

        assertThat(exercise.title()).isEqualTo("Équations");
    }

    private Exercise exercise(String title) {
        return new Exercise(id, course, title, new PersonId(UUID.randomUUID()), StoredExercises.MADE);
    }

    private static Editing editing(Exercises exercises) {
        return new Editing(exercises, StoredExercises.versions(), Clock.fixed(StoredExercises.MADE, ZoneOffset.UTC));
    }

    private static void transacted(Consumer<Exercises> work) {
        EntityManager entities = factory.createEntityManager();
        try (entities) {
            Exercises exercises = new Exercises();
            exercises.entities = entities;
            entities.getTransaction().begin();
            work.accept(exercises);
            entities.getTransaction().commit();
        }
    }

    /** The migrations have run; no server is here to look the data source up from. */
    private static final class WithoutIntegrators extends ClassLoaderServiceImpl {

        private static final long serialVersionUID = 1L;

        @Override
        public <S> Collection<S> loadJavaServices(Class<S> service) {
            return service == Integrator.class ? List.of() : super.loadJavaServices(service);
        }
    }
}

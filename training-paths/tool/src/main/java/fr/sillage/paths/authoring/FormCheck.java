package fr.sillage.paths.authoring;

import fr.sillage.paths.engine.ExerciseStep;
import fr.sillage.paths.engine.Material;
import fr.sillage.paths.engine.Modality;
import fr.sillage.paths.engine.Opening;
import fr.sillage.paths.engine.PathVersion;
import fr.sillage.paths.engine.Resource;
import fr.sillage.paths.engine.Step;
import fr.sillage.paths.engine.StepId;
import fr.sillage.paths.engine.Terms;
import fr.sillage.paths.engine.Workshop;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Reads a form into a path, or says field by field what is wrong with it. */
public final class FormCheck {

    private static final int LONGEST = 200;

    private final Set<UUID> exercises;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Optional<PathVersion> path;

    /** @param exercises those of the course: no other can be asked for */
    public FormCheck(PathForm form, Set<UUID> exercises) {
        this.exercises = exercises;
        if (!isTitle(form.title())) faults.put("title", "title");
        List<Step> steps = new ArrayList<>();
        form.steps().forEach(step -> read(step).ifPresent(steps::add));
        this.path = faults.isEmpty() ? Optional.of(new PathVersion(form.title(), steps)) : Optional.empty();
    }

    /** The path, when nothing is wrong. */
    public Optional<PathVersion> path() {
        return path;
    }

    /** By field name, in the order of the page: key of the sentence below {@code paths.fault.}. */
    public Map<String, String> faults() {
        return faults;
    }

    private Optional<Step> read(StepForm form) {
        int before = faults.size();
        check(form, "title", isTitle(form.get("title")));
        check(form, "minutes", form.get("minutes").matches("[1-9][0-9]{0,3}") && minutes(form) <= Terms.MOST_MINUTES);
        check(form, "modality", List.of(Modality.values()).stream().anyMatch(form::isIn));
        Optional<? extends Supplier<Step>> step =
                form.isResource() ? resource(form) : form.isExercise() ? exercise(form) : workshop(form);
        return faults.size() > before ? Optional.empty() : step.map(Supplier::get);
    }

    private Optional<Supplier<Step>> resource(StepForm form) {
        Optional<Material> material = material(form);
        return material.map(given -> () -> new Resource(terms(form, new Opening.AfterPrevious()), given));
    }

    private Optional<Material> material(StepForm form) {
        String words = form.get("text");
        if (form.get("link").isEmpty()) {
            boolean given = check(form, "text", !words.isEmpty() && words.length() <= Material.LONGEST);
            return given ? Optional.of(new Material.Text(words)) : Optional.empty();
        }
        if (!check(form, "text", words.isEmpty(), "either")) return Optional.empty();
        Optional<Material> link = link(form.get("link"));
        check(form, "link", link.isPresent());
        return link;
    }

    private static Optional<Material> link(String typed) {
        try {
            URI address = new URI(typed);
            return Material.Link.isOne(address) ? Optional.of(new Material.Link(address)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<Supplier<Step>> exercise(StepForm form) {
        Optional<UUID> chosen = exercises.stream()
                .filter(exercise -> exercise.toString().equals(form.get("exercise")))
                .findFirst();
        check(form, "exercise", chosen.isPresent());
        return chosen.map(exercise -> () -> new ExerciseStep(terms(form, new Opening.AfterPrevious()), exercise));
    }

    private Optional<Supplier<Step>> workshop(StepForm form) {
        Optional<LocalDate> day = parsed(() -> LocalDate.parse(form.get("day")));
        Optional<LocalTime> time = parsed(() -> LocalTime.parse(form.get("time")));
        boolean dated = check(form, "day", day.isPresent()) & check(form, "time", time.isPresent());
        check(form, "place", isTitle(form.get("place")));
        return dated
                ? Optional.of(() -> new Workshop(
                        terms(form, new Opening.Always()), LocalDateTime.of(day.get(), time.get()), form.get("place")))
                : Optional.empty();
    }

    private static <T> Optional<T> parsed(Supplier<T> parsing) {
        try {
            return Optional.of(parsing.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Terms terms(StepForm form, Opening opening) {
        return new Terms(
                new StepId(form.id()),
                form.get("title"),
                minutes(form),
                Modality.valueOf(form.get("modality")),
                opening);
    }

    private static int minutes(StepForm form) {
        return Integer.parseInt(form.get("minutes"));
    }

    private static boolean isTitle(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    private boolean check(StepForm form, String field, boolean good) {
        return check(form, field, good, field);
    }

    private boolean check(StepForm form, String field, boolean good, String fault) {
        if (!good) faults.put(form.name(field), fault);
        return good;
    }
}

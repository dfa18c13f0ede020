package fr.sillage.paths.running;

import fr.sillage.core.texts.Texts;
import fr.sillage.exerciser.authoring.ExerciseId;
import fr.sillage.exerciser.practice.Practice;
import fr.sillage.paths.engine.ExerciseStep;
import fr.sillage.paths.engine.Material;
import fr.sillage.paths.engine.Modality;
import fr.sillage.paths.engine.PathVersion;
import fr.sillage.paths.engine.Progress;
import fr.sillage.paths.engine.Step;
import fr.sillage.paths.engine.StepProgress;
import fr.sillage.paths.engine.StepState;
import fr.sillage.paths.engine.Workshop;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Paths in the reader's words: lengths, moments, reasons. */
public record Words(Texts t) {

    /** "2 h 50", "2 h" or "50 min" */
    public String length(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) return t.of("paths.length.minutes", rest);
        return rest == 0
                ? t.of("paths.length.hours", hours)
                : t.of("paths.length.both", hours, rest < 10 ? "0" + rest : String.valueOf(rest));
    }

    /** "présence 2 h, libre 50 min" */
    public String lengths(PathVersion path) {
        return Arrays.stream(Modality.values())
                .filter(modality -> path.minutes(modality) > 0)
                .map(modality -> t.of(
                        "paths.length.of." + modality.name().toLowerCase(java.util.Locale.ROOT),
                        length(path.minutes(modality))))
                .collect(Collectors.joining(", "));
    }

    public String modality(Step step) {
        return t.of("paths.modality." + step.modality().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** "mercredi 16 décembre, 14 h 00 à 16 h 00" */
    public String when(Workshop workshop) {
        return t.of(
                "paths.when",
                t.day(workshop.starts().toLocalDate()),
                t.time(workshop.starts().atZone(Days.PARIS).toInstant()),
                t.time(workshop.ends().atZone(Days.PARIS).toInstant()));
    }

    /** Number of a step on its path, from 1. */
    public int number(PathVersion path, Step step) {
        return path.steps().indexOf(step) + 1;
    }

    /** "S’ouvre quand les étapes 1 et 2 sont faites." */
    public String why(PathVersion path, StepState.Locked locked) {
        List<String> numbers = locked.missing().stream()
                .map(step -> String.valueOf(number(path, step)))
                .toList();
        if (numbers.size() == 1) return t.of("paths.locked.one", numbers.get(0));
        int last = numbers.size() - 1;
        return t.of("paths.locked.many", String.join(", ", numbers.subList(0, last)), numbers.get(last));
    }

    /** Where an exercise begins, below {@code /seat/{id}/}. */
    public String startOf(ExerciseStep step) {
        return Practice.startPath(new ExerciseId(step.exercise()));
    }

    /** Blank lines part a text. */
    public List<String> paragraphs(Material.Text text) {
        return Arrays.stream(text.words().strip().split("\\R\\s*\\R")).toList();
    }

    /** What a step is for its participant, in a word. */
    public String state(StepProgress step) {
        if (step.isDone()) return t.of("paths.state.done");
        if (step.isOpen()) return t.of("paths.state.open");
        return t.of(step.isWaiting() ? "paths.state.waiting" : "paths.state.locked");
    }

    /** The symbol that goes with the word, by its id in the shell. */
    public String symbol(StepProgress step) {
        if (step.isDone()) return "ok";
        if (step.isOpen()) return "free";
        return step.isWaiting() ? "half" : "lock";
    }

    /** "Étape 2 sur 3 : S’exercer", or what is awaited, or that all is done. */
    public String where(Progress progress) {
        PathVersion path = progress.path();
        if (progress.isCompleted()) return t.of("paths.where.completed", length(progress.minutesValidated()));
        return progress.next()
                .map(step -> t.of(
                        "paths.where.step", number(path, step), path.steps().size(), step.title()))
                .orElseGet(() -> progress.awaited()
                        .map(step -> t.of(
                                "paths.where.awaited",
                                number(path, step),
                                path.steps().size(),
                                step.title()))
                        .orElse(""));
    }

    /** "3 personnes sur 14 ont terminé" */
    public String completed(Tally tally) {
        return tally.enrolled() == 0
                ? t.of("paths.nobody")
                : t.of("paths.completed", tally.completed(), tally.enrolled());
    }
}

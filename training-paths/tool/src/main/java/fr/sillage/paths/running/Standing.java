package fr.sillage.paths.running;

import fr.sillage.core.names.Names;
import fr.sillage.core.people.PersonId;
import fr.sillage.paths.engine.Progress;
import fr.sillage.paths.engine.Step;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One participant's name and progress, for one page. */
public record Standing(PersonId person, String name, Progress progress) {

    /** In the order of their names: nobody is ranked. */
    static List<Standing> of(List<History> histories, Names names) {
        Map<PersonId, History> byPerson =
                histories.stream().collect(Collectors.toMap(History::person, Function.identity()));
        return names.sorted(byPerson.keySet()).stream()
                .map(person -> new Standing(
                        person, names.of(person), byPerson.get(person).progress()))
                .toList();
    }

    public static Tally tally(List<Standing> standings) {
        return new Tally(standings.size(), (int) standings.stream()
                .filter(standing -> standing.progress().isCompleted())
                .count());
    }

    /** How many have done a step. */
    public static long done(List<Standing> standings, Step step) {
        return standings.stream()
                .filter(standing ->
                        standing.progress().at(step.id()).orElseThrow().isDone())
                .count();
    }
}

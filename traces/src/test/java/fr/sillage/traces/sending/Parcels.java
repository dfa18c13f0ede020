package fr.sillage.traces.sending;

import fr.sillage.core.events.DomainEvent;
import fr.sillage.traces.statements.Events;
import fr.sillage.traces.statements.Statements;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Answers to deliver, numbered. */
final class Parcels {

    private Parcels() {}

    static UUID id(int number) {
        return new UUID(0x3333333333334333L, 0x8000000000000000L + number);
    }

    static List<Parcel> answers(int count) {
        return IntStream.range(0, count).mapToObj(Parcels::answer).toList();
    }

    static Parcel answer(int number) {
        DomainEvent event = Events.event(id(number), Events.ATTEMPT, Events.numeric("4", "1"), Events.pupils());
        return new Parcel(
                event.id(),
                Events.PLATFORM,
                Events.PERSON,
                new Statements(Events.HERE)
                        .of(event, Events.pupils())
                        .orElseThrow()
                        .body());
    }
}

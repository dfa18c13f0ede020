package fr.sillage.core.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A consumer that adds up what it reads, and chokes on {@link #POISON}. */
class Sum implements EventConsumer {

    static final int POISON = 13;

    record Counted(int value) {}

    record Ignored(int value) {}

    final List<Integer> read = new ArrayList<>();
    private final String name;

    Sum(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<Class<? extends Record>> types() {
        return Set.of(Counted.class);
    }

    @Override
    public void consume(List<DomainEvent> events) {
        List<Integer> values = events.stream()
                .map(event -> event.bodyAs(Counted.class).value())
                .toList();
        if (values.contains(POISON)) throw new IllegalArgumentException("poison");
        read.addAll(values);
    }
}

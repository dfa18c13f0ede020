package fr.sillage.exerciser.engine;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * One thing to fill in. Pages know controls, not kinds of items: each is a native form control with the name {@link #field},
 * which works with a keyboard and without script; how several stand together says {@link Layout}.
 */
public sealed interface Control {

    /** Name of the form field: {@code answer}, or {@code answer.<id of the part>}. */
    String field();

    /** What this control asks; blank where the item's wording says it. */
    Wording label();

    /** What can be pointed at, in the order to show; empty where something is typed. */
    default List<PublicView.Shown> options() {
        return List.of();
    }

    /** The same control elsewhere: as one part among others. */
    Control at(String field, Wording label);

    /** Which keyboard helps. All of them send text. */
    enum Keyboard {
        WORDS,
        NUMBER,
        QUANTITY,
        EXPRESSION
    }

    /**
     * One line of text.
     *
     * @param most characters taken
     */
    record Line(String field, Wording label, Keyboard keyboard, int most) implements Control {
        @Override
        public Control at(String field, Wording label) {
            return new Line(field, label, keyboard, most);
        }
    }

    /** Several lines of text. */
    record Area(String field, Wording label, int lines, int most) implements Control {
        @Override
        public Control at(String field, Wording label) {
            return new Area(field, label, lines, most);
        }
    }

    /** A number within bounds: one line where it is typed, whatever a script draws over it. */
    record Bounded(String field, Wording label, BigDecimal low, BigDecimal high, BigDecimal step) implements Control {
        @Override
        public Control at(String field, Wording label) {
            return new Bounded(field, label, low, high, step);
        }
    }

    /** One of several, in a closed list that begins with nothing chosen. */
    record Select(String field, Wording label, List<PublicView.Shown> options) implements Control {
        public Select {
            options = List.copyOf(options);
        }

        @Override
        public Control at(String field, Wording label) {
            return new Select(field, label, options);
        }
    }

    /** One of several, all in sight. */
    record Radios(String field, Wording label, List<PublicView.Shown> options) implements Control {
        public Radios {
            options = List.copyOf(options);
        }

        @Override
        public Control at(String field, Wording label) {
            return new Radios(field, label, options);
        }
    }

    /** True or false: two radio buttons of values {@code true} and {@code false}, worded by the page. */
    record Truth(String field, Wording label) implements Control {
        @Override
        public Control at(String field, Wording label) {
            return new Truth(field, label);
        }
    }

    /** How sure one is: three radio buttons of values 1 to 3, worded by the page. */
    record Certainty(String field, Wording label) implements Control {
        @Override
        public Control at(String field, Wording label) {
            return new Certainty(field, label);
        }
    }

    /** Any number of several; each ticked box sends the field once more. */
    record Checks(String field, Wording label, List<PublicView.Shown> options) implements Control {
        public Checks {
            options = List.copyOf(options);
        }

        @Override
        public Control at(String field, Wording label) {
            return new Checks(field, label, options);
        }
    }

    /** A picture taken or chosen. The page stores the file and puts its id in the field. */
    record Photo(String field, Wording label) implements Control {
        @Override
        public Control at(String field, Wording label) {
            return new Photo(field, label);
        }
    }

    /** A link to elsewhere, followed only by whoever agrees: a box of value {@code yes}, and beside it what elsewhere learns. */
    record Consent(String field, Wording label, URI link, Optional<Wording> whatIsSent) implements Control {
        @Override
        public Control at(String field, Wording label) {
            return new Consent(field, label, link, whatIsSent);
        }
    }
}

package fr.sillage.exerciser.interchange;

import fr.sillage.exerciser.engine.Item;
import java.util.List;
import java.util.Optional;

/**
 * What became of one question of a file.
 *
 * @param line where it begins, or where its fault is; from 1
 * @param name its title, or the beginning of its text; plain text
 * @param category the category it stands in, as written in the file
 * @param id what the file's bank calls it
 */
public record ImportedQuestion(
        int line, String name, Optional<String> category, Optional<String> id, List<String> tags, Outcome outcome) {

    /** How it went. */
    public sealed interface Outcome {

        /** What there is to say; empty only for a question that came through whole. */
        default List<Finding> findings() {
            return List.of();
        }

        /** The item, where there is one. */
        default Optional<Item> item() {
            return Optional.empty();
        }
    }

    /** All of it came through. */
    public record Whole(Item content) implements Outcome {
        @Override
        public Optional<Item> item() {
            return Optional.of(content);
        }
    }

    /** It can be asked and graded, but something of it is gone. */
    public record WithLoss(Item content, List<Finding> findings) implements Outcome {
        @Override
        public Optional<Item> item() {
            return Optional.of(content);
        }
    }

    /** Well written, but of a kind that is not asked here. */
    public record Unsupported(Finding reason) implements Outcome {
        @Override
        public List<Finding> findings() {
            return List.of(reason);
        }
    }

    /** Cannot be understood as it is written. */
    public record Faulty(Finding reason) implements Outcome {
        @Override
        public List<Finding> findings() {
            return List.of(reason);
        }
    }

    public Optional<Item> item() {
        return outcome.item();
    }
}

package fr.sillage.bench;

import fr.sillage.launcher.StartRefused;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What was said after {@code bench}.
 *
 * @param overload whether to offer more than a node can take
 * @param data where the house stands meanwhile; a directory that is taken away afterwards unless named
 * @param seconds of each measured phase
 * @param warmUp seconds before the first one
 * @param clients connections at once in a closed loop
 * @param pupils seated before the exercise
 * @param launches measured step by step
 * @param rate of answers a second in the open loop; half of what the closed loop took unless named
 * @param mix answers for each launch in the overload
 * @param store whether traces go to the record store meanwhile, in the same server
 * @param profile whether to record where the time goes
 * @param firstMinute whether to start the server anew and watch it get warm
 */
record BenchOptions(
        boolean overload,
        Optional<Path> data,
        int seconds,
        int warmUp,
        int clients,
        int pupils,
        int launches,
        Optional<Double> rate,
        int mix,
        boolean store,
        boolean profile,
        boolean firstMinute) {

    static final String USAGE =
            """
            usage: ./sillage bench [overload] [--data DIR] [--seconds N] [--warm-up N] [--clients N] [--pupils N]
                                   [--launches N] [--rate PER_SECOND] [--answers PER_LAUNCH] [--store] [--profile] [--no-first-minute]""";

    static BenchOptions of(List<String> words) throws StartRefused {
        Builder builder = new Builder();
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) builder.take(rest.next(), rest);
        return builder.built();
    }

    Duration phase() {
        return Duration.ofSeconds(seconds);
    }

    private static final class Builder {

        private boolean overload;
        private Optional<Path> data = Optional.empty();
        private int seconds = 15;
        private int warmUp = 60;
        private int clients = 32;
        private int pupils = 1500;
        private int launches = 1500;
        private Optional<Double> rate = Optional.empty();
        private int mix = 20;
        private boolean store;
        private boolean profile;
        private boolean firstMinute = true;

        private void take(String word, Iterator<String> rest) throws StartRefused {
            switch (word) {
                case "overload" -> overload = true;
                case "--data" -> data = Optional.of(Path.of(value(word, rest)).toAbsolutePath());
                case "--seconds" -> seconds = number(word, rest);
                case "--warm-up" -> warmUp = number(word, rest);
                case "--clients" -> clients = number(word, rest);
                case "--pupils" -> pupils = number(word, rest);
                case "--launches" -> launches = number(word, rest);
                case "--rate" -> rate = Optional.of((double) number(word, rest));
                case "--answers" -> mix = number(word, rest);
                case "--store" -> store = true;
                case "--profile" -> profile = true;
                case "--no-first-minute" -> firstMinute = false;
                default -> throw new StartRefused("unknown word " + word + "\n" + USAGE);
            }
        }

        private BenchOptions built() {
            return new BenchOptions(
                    overload, data, seconds, warmUp, clients, pupils, launches, rate, mix, store, profile, firstMinute);
        }

        private static String value(String option, Iterator<String> rest) throws StartRefused {
            if (!rest.hasNext()) throw new StartRefused(option + " needs a value");
            return rest.next();
        }

        private static int number(String option, Iterator<String> rest) throws StartRefused {
            String text = value(option, rest);
            if (!text.matches("[1-9]\\d{0,5}")) throw new StartRefused(option + " takes a number, not " + text);
            return Integer.parseInt(text);
        }
    }
}

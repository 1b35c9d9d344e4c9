package dev.aivideo.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Tries a statement on many random values. One that does not hold is reported with the seed of its values, with which
 * {@code -Dtries.seed=…} begins again.
 */
public final class RandomValues {
    /** Ends of a range break things more often than what lies between them: one value in ten is an end. */
    private static final int ENDS_ONE_IN = 10;

    private final SplittableRandom random;

    private RandomValues(long seed) {
        random = new SplittableRandom(seed);
    }

    /** What should hold, whatever the values. */
    @FunctionalInterface
    public interface Statement {
        void holdsFor(RandomValues any) throws Exception;
    }

    public static void tries(int times, Statement statement) {
        long first = Long.getLong("tries.seed", System.nanoTime());
        for (long seed = first; seed < first + times; seed++) {
            try {
                statement.holdsFor(new RandomValues(seed));
            } catch (Exception | AssertionError e) {
                throw new AssertionError("Does not hold with -Dtries.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /** A whole number, ends included. */
    public int between(int least, int most) {
        return (int) between((long) least, most);
    }

    /** A whole number, ends included. */
    public long between(long least, long most) {
        if (random.nextInt(ENDS_ONE_IN) == 0) {
            return random.nextBoolean() ? least : most;
        }
        return random.nextLong(least, most + 1);
    }

    public double between(double least, double most) {
        if (random.nextInt(ENDS_ONE_IN) == 0) {
            return random.nextBoolean() ? least : most;
        }
        return random.nextDouble(least, most);
    }

    @SafeVarargs
    public final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    public <T> List<T> list(int least, int most, Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int size = between(least, most); size > 0; size--) {
            list.add(value.get());
        }
        return list;
    }

    /** A text of these characters. */
    public String text(String characters, int least, int most) {
        StringBuilder text = new StringBuilder();
        for (int length = between(least, most); length > 0; length--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    /** Up to 255 characters of any kind, halves of pairs and signs of JSON and Markdown included. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int length = between(0, 255); length > 0; length--) {
            text.append(
                    random.nextBoolean()
                            ? (char) random.nextInt(1 << 16)
                            : of("{}[]\",:\\ \n*#_`-a1".split("")).charAt(0));
        }
        return text.toString();
    }
}

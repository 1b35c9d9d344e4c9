package dev.aivideo.illustration.lettering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines of nearly equal length: no word is left alone on the last one without need. */
public final class LineWrap {
    private LineWrap() {}

    /**
     * The fewest lines that fit, as even as they can be.
     *
     * @param width of a piece of text, in the unit of {@code room}
     * @param most how many lines there may be
     * @return empty if the text does not fit in so many lines, or a word is wider than the room
     */
    public static Optional<List<String>> lines(String text, ToDoubleFunction<String> width, double room, int most) {
        List<String> words = Arrays.asList(text.strip().split("\\s+"));
        for (int count = 1; count <= Math.min(most, words.size()); count++) {
            Optional<Broken> broken = best(words, width, room, count);
            if (broken.isPresent()) {
                return broken.map(Broken::lines);
            }
        }
        return Optional.empty();
    }

    private record Broken(double cost, List<String> lines) {}

    private static Optional<Broken> best(List<String> words, ToDoubleFunction<String> width, double room, int count) {
        if (count == 1) {
            String line = String.join(" ", words);
            double left = room - width.applyAsDouble(line);
            return left < 0 ? Optional.empty() : Optional.of(new Broken(left * left, List.of(line)));
        }
        Optional<Broken> best = Optional.empty();
        for (int first = 1; first <= words.size() - count + 1; first++) {
            String line = String.join(" ", words.subList(0, first));
            double left = room - width.applyAsDouble(line);
            if (left < 0) {
                break;
            }
            Optional<Broken> rest = best(words.subList(first, words.size()), width, room, count - 1);
            if (rest.isPresent()
                    && (best.isEmpty()
                            || left * left + rest.get().cost() < best.get().cost())) {
                List<String> lines = new ArrayList<>(List.of(line));
                lines.addAll(rest.get().lines());
                best = Optional.of(new Broken(left * left + rest.get().cost(), lines));
            }
        }
        return best;
    }
}

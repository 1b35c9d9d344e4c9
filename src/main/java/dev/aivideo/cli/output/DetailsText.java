package dev.aivideo.cli.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The details of a decision as text, without empty values. */
public final class DetailsText {
    /** Longer words in a row are hard to tell apart. */
    private static final int LONGEST_IN_A_ROW = 30;

    private static final MathContext DIGITS = new MathContext(4);

    private DetailsText() {}

    /** Lines of {@code name: value}, by name; what a value is made of stands in its own order. */
    public static List<String> lines(Map<String, ?> details) {
        return new TreeMap<>(details)
                .entrySet().stream()
                        .filter(detail -> !isEmpty(detail.getValue()))
                        .flatMap(detail -> lines(detail.getKey(), detail.getValue()))
                        .map(Formats::printable)
                        .toList();
    }

    private static Stream<String> lines(String name, Object value) {
        if (name.equals("arguments") && value instanceof Collection<?> words) {
            return Stream.of("ffmpeg "
                    + words.stream().map(word -> quoted(word.toString())).collect(Collectors.joining(" ")));
        }
        if (value instanceof Collection<?> items && !areShort(items)) {
            return Stream.concat(Stream.of(name + ":"), items.stream().map(item -> "  - " + text(item)));
        }
        if (value instanceof Map<?, ?> parts) {
            return Stream.concat(
                    Stream.of(name + ":"),
                    parts.entrySet().stream().map(part -> "  " + part.getKey() + ": " + text(part.getValue())));
        }
        return Stream.of(name + ": " + text(value));
    }

    private static boolean areShort(Collection<?> items) {
        return items.stream()
                .noneMatch(item -> item instanceof Map || text(item).length() > LONGEST_IN_A_ROW);
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> parts) {
            return parts.entrySet().stream()
                    .map(part -> part.getKey() + " " + text(part.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(DetailsText::text).collect(Collectors.joining(", "));
        }
        return value instanceof Double number ? rounded(number) : String.valueOf(value);
    }

    private static String rounded(double number) {
        return Double.isFinite(number)
                ? new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString()
                : String.valueOf(number);
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> items && items.isEmpty()
                || value instanceof Map<?, ?> parts && parts.isEmpty()
                || value instanceof String text && text.isBlank();
    }

    /** Quoted for a shell, so that the command can be copied. */
    private static String quoted(String word) {
        return word.matches("[\\w./:@%+=,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}

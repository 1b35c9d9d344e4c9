package dev.aivideo.speech.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names of units: those of {@code units.txt}, and what is made of them, {@code kJ/mol} and {@code N·m}. Signs are those of
 * the SI Brochure and NIST Special Publication 811, with what newspapers make of them ({@code Kg}, {@code RPM}).
 */
final class UnitNames {
    private static final Map<String, String[]> NAMES = table("units.txt");
    /** What is a unit behind a stroke only. */
    private static final Map<String, String> PER = Map.ofEntries(
            Map.entry("d", "day"),
            Map.entry("a", "year"),
            Map.entry("y", "year"),
            Map.entry("mo", "month"),
            Map.entry("second", "second"),
            Map.entry("minute", "minute"),
            Map.entry("hour", "hour"),
            Map.entry("day", "day"),
            Map.entry("week", "week"),
            Map.entry("month", "month"),
            Map.entry("year", "year"),
            Map.entry("capita", "capita"),
            Map.entry("person", "person"));
    /** {@code s⁻¹}, {@code m^-2}. */
    private static final Pattern INVERSE = Pattern.compile("(\\p{L}+)(?:⁻|\\^[−-])([¹²³123])");

    private UnitNames() {}

    /** A unit, what one is called, and many; blanks in the names are underlined. */
    private static Map<String, String[]> table(String resource) {
        try (InputStream text = UnitNames.class.getResourceAsStream(resource)) {
            if (text == null) {
                throw new IllegalStateException("Class path has no " + resource);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts ->
                            new String[] {parts[1].replace('_', ' '), parts[2].replace('_', ' ')}));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    static boolean isKnown(String unit) {
        if (NAMES.containsKey(unit)) {
            return true;
        }
        int per = unit.indexOf('/');
        int times = unit.indexOf('·');
        if (per > 0) {
            String below = unit.substring(per + 1);
            return isKnown(unit.substring(0, per)) && (PER.containsKey(below) || isKnown(below));
        }
        return times > 0 && NAMES.containsKey(unit.substring(0, times)) && isKnown(unit.substring(times + 1));
    }

    /** What one of a known unit is called. */
    static String one(String unit) {
        return name(unit, 0);
    }

    /** What many are called: {@code CHF} is Swiss francs. */
    static String many(String unit) {
        return name(unit, 1);
    }

    /** What {@code s⁻¹} says behind another unit, "per second"; null if it is no unit of this kind. */
    static @Nullable String inverse(String unit) {
        Matcher inverse = INVERSE.matcher(unit);
        if (!inverse.matches() || !NAMES.containsKey(inverse.group(1))) {
            return null;
        }
        String one = one(inverse.group(1));
        boolean time = inverse.group(1).equals("s");
        return switch (inverse.group(2)) {
            case "²", "2" -> "per " + (time ? one + " squared" : "square " + one);
            case "³", "3" -> "per " + (time ? one + " cubed" : "cubic " + one);
            default -> "per " + one;
        };
    }

    private static String name(String unit, int form) {
        String[] names = NAMES.get(unit);
        if (names != null) {
            return names[form];
        }
        if (!isKnown(unit)) {
            throw new IllegalArgumentException("No unit '" + unit + "'");
        }
        int per = unit.indexOf('/');
        int times = unit.indexOf('·');
        if (per < 0) {
            return one(unit.substring(0, times)) + " " + name(unit.substring(times + 1), form);
        }
        String below = unit.substring(per + 1);
        return name(unit.substring(0, per), form) + " per " + (PER.containsKey(below) ? PER.get(below) : one(below));
    }
}

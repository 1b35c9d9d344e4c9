package dev.aivideo.script.notes;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a column is of whose heading is but a unit, such as "cm / year". */
final class UnitHeader {
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("mm", "millimetres"),
            Map.entry("cm", "centimetres"),
            Map.entry("m", "metres"),
            Map.entry("km", "kilometres"),
            Map.entry("g", "grams"),
            Map.entry("kg", "kilograms"),
            Map.entry("t", "tonnes"),
            Map.entry("l", "litres"),
            Map.entry("min", "minutes"),
            Map.entry("h", "hours"));
    private static final Map<String, String> SPANS = Map.of(
            "s", "a second", "min", "a minute", "h", "an hour", "day", "a day", "year", "a year", "yr", "a year");
    private static final Pattern UNIT = Pattern.compile("(?:in )?(\\p{L}{1,3})(?:\\s?(?:/|per)\\s?(\\p{L}{1,4}))?");

    private UnitHeader() {}

    /** @return "Speed in centimetres a year", "In kilograms"; the header if it is no unit */
    static String named(String header) {
        Matcher unit = UNIT.matcher(header.strip());
        if (!unit.matches() || !UNITS.containsKey(unit.group(1))) {
            return header;
        }
        String span = unit.group(2);
        if (span == null) {
            return "In " + UNITS.get(unit.group(1));
        }
        boolean speed = unit.group(1).matches("[mck]?m");
        return SPANS.containsKey(span)
                ? (speed ? "Speed in " : "In ") + UNITS.get(unit.group(1)) + " " + SPANS.get(span)
                : header;
    }
}

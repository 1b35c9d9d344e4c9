package dev.aivideo.speech.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Units behind a number: {@code 5 km}, {@code 5km}, {@code 20°C}, {@code 5-km}. */
final class UnitReading implements TextRule {
    /** One: many. */
    private static final Map<String, String[]> UNITS = table("units.txt");

    private static final String UNIT = "[\\p{L}°%¢€$£¥][\\p{L}\\d/²³%°]*";
    private static final Pattern ATTACHED =
            Pattern.compile("([~≈<>±−-]?)(" + NumberReading.NUMBER + ")(-?)(" + UNIT + ")");
    private static final Pattern RANGE_ATTACHED =
            Pattern.compile("(" + NumberReading.NUMBER + ")[–-](" + NumberReading.NUMBER + ")-?(" + UNIT + ")");
    /** The same unit at both ends, {@code 10%–20%}, or by both numbers, {@code 10cm×20cm}. */
    private static final Pattern TWICE = Pattern.compile(
            "(" + NumberReading.NUMBER + ")(" + UNIT + ")([–x×-])(" + NumberReading.NUMBER + ")(" + UNIT + ")");
    /** {@code 100-km-long}, {@code 5-m-high}. */
    private static final Pattern MEASURED =
            Pattern.compile("(" + NumberReading.NUMBER + ")-?(" + UNIT + ")-(\\p{L}[\\p{L}-]*)");

    private static final Pattern PER_WORD = Pattern.compile(
            "([\\p{L}\\d]{2,})/(capita|day|year|month|week|hour|minute|second|person|head|night|mile|child)");
    private static final Pattern PER = Pattern.compile("(\\p{Ll}{3,})/(" + UNIT + ")");
    /** Shorthand for years, and things that are not units. */
    private static final Pattern SHORTHAND = Pattern.compile("\\d+[sx]");
    /** Words that make {@code 77K} a temperature; otherwise it is a name, as {@code 4K}. */
    private static final Set<String> COLD = Set.of(
            "temperature",
            "temperatures",
            "temp",
            "cool",
            "cooled",
            "cools",
            "below",
            "boils",
            "boil",
            "melts",
            "freezes",
            "superconducting",
            "superconducts",
            "superconductor",
            "helium",
            "nitrogen",
            "cold",
            "heated");
    /** Many of these are counted in millions. */
    private static final Set<String> PEOPLE = Set.of(
            "people", "users", "viewers", "customers", "subscribers", "copies", "visitors", "views", "followers");

    private static final Map<String, String> MILLIONS = Map.of(
            "k",
            "thousand",
            "m",
            "million",
            "bn",
            "billion",
            "M",
            "million",
            "K",
            "thousand",
            "B",
            "billion",
            "b",
            "billion");

    /** A unit, what one is called, and many; blanks in the names are underlined. */
    private static Map<String, String[]> table(String resource) {
        try (InputStream text = UnitReading.class.getResourceAsStream(resource)) {
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

    static boolean isUnit(String word) {
        return word.length() > 1 && !word.equals("in") && isKnown(word);
    }

    static boolean isKnown(String unit) {
        int per = unit.indexOf('/');
        return UNITS.containsKey(unit)
                || per > 0 && UNITS.containsKey(unit.substring(0, per)) && UNITS.containsKey(unit.substring(per + 1));
    }

    @Override
    public @Nullable String read(TokenCursor at) {
        String core = at.core();
        if (isMeant(at)) {
            return name(core, at.followsOne() ? 0 : 1);
        }
        Matcher match = PER_WORD.matcher(core);
        if (match.matches()) {
            return Normaliser.said(match.group(1)) + " per " + match.group(2);
        }
        match = PER.matcher(core);
        if (match.matches() && UNITS.containsKey(match.group(2))) {
            return match.group(1) + " per " + name(match.group(2), 0);
        }
        match = RANGE_ATTACHED.matcher(core);
        if (match.matches() && isKnown(match.group(3))) {
            return range(match.group(1), " to ", match.group(2), match.group(3));
        }
        match = TWICE.matcher(core);
        if (match.matches() && match.group(2).equals(match.group(5)) && isKnown(match.group(2))) {
            boolean size = match.group(3).matches("[x×]");
            return range(match.group(1), size ? " by " : " to ", match.group(4), match.group(2));
        }
        match = MEASURED.matcher(core);
        if (match.matches() && isKnown(match.group(2)) && !match.group(2).equals("s")) {
            return Numbers.decimal(match.group(1)) + " " + name(match.group(2), 0) + " "
                    + match.group(3).replace('-', ' ');
        }
        match = ATTACHED.matcher(core);
        return match.matches() && !SHORTHAND.matcher(core).matches() ? attached(at, match) : null;
    }

    /** Whether it is a unit here: a letter behind a number is a word as often, "5 in all", "1 A", "the 3 p". */
    static boolean isMeant(TokenCursor at) {
        return at.followsNumber() && isKnown(at.core()) && isNoWord(at);
    }

    private static boolean isNoWord(TokenCursor at) {
        return switch (at.core()) {
            case "in" -> at.token().isDotted() || at.neighbour(-2).core().equals("ft");
            case "p" -> false;
            case "A" -> at.token().endsPhrase() || !at.neighbour(1).isCapitalised();
            default -> true;
        };
    }

    private static @Nullable String attached(TokenCursor at, Matcher match) {
        String unit = match.group(4);
        String scale = MILLIONS.get(unit);
        String sign = NumberReading.sign(match.group(1));
        if (scale != null && PEOPLE.contains(at.nextWord())) {
            return sign + Numbers.decimal(match.group(2)) + " " + scale;
        }
        boolean named = unit.equals("K") && !at.isNear(COLD, 6) || unit.equals("A") && at.followsName();
        if (named || !isKnown(unit)) {
            return null;
        }
        // "a 5-km walk" has the unit in the singular.
        boolean singular = !match.group(3).isEmpty() || match.group(2).equals("1");
        return sign + Numbers.decimal(match.group(2)) + " " + name(unit, singular ? 0 : 1);
    }

    /** Many of a unit: {@code CHF} is Swiss francs. */
    static String many(String unit) {
        return name(unit, 1);
    }

    private static String range(String from, String between, String to, String unit) {
        return Numbers.decimal(from) + between + Numbers.decimal(to) + " " + name(unit, 1);
    }

    private static String name(String unit, int form) {
        String[] names = UNITS.get(unit);
        int per = unit.indexOf('/');
        if (names == null && per > 0) {
            return name(unit.substring(0, per), form) + " per " + name(unit.substring(per + 1), 0);
        }
        if (names == null) {
            throw new IllegalArgumentException("No unit '" + unit + "'");
        }
        return names[form];
    }
}

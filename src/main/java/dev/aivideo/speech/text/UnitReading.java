package dev.aivideo.speech.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    /** {@code 5 L/100 km}. */
    private static final Pattern PER_MANY = Pattern.compile("(\\p{L}+)/(\\d[\\d,]*)");

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

    private static final List<TextRule> SHAPES = List.of(
            UnitReading::apart,
            UnitReading::per,
            UnitReading::range,
            UnitReading::twice,
            UnitReading::measured,
            UnitReading::attached);

    @Override
    public @Nullable String read(TokenCursor at) {
        return TextRule.first(at, SHAPES);
    }

    private static @Nullable String apart(TokenCursor at) {
        return isMeant(at) ? name(at.core(), at.followsOne() ? 0 : 1) : null;
    }

    private static @Nullable String per(TokenCursor at) {
        Matcher word = PER_WORD.matcher(at.core());
        if (word.matches()) {
            return Normaliser.said(word.group(1)) + " per " + word.group(2);
        }
        Matcher many = PER_MANY.matcher(at.core());
        if (many.matches() && at.followsNumber() && isKnown(many.group(1)) && isKnown(at.nextCore())) {
            return name(many.group(1), 1) + " per " + Numbers.cardinal(many.group(2));
        }
        Matcher unit = PER.matcher(at.core());
        return unit.matches() && UNITS.containsKey(unit.group(2))
                ? unit.group(1) + " per " + name(unit.group(2), 0)
                : null;
    }

    private static @Nullable String range(TokenCursor at) {
        Matcher range = RANGE_ATTACHED.matcher(at.core());
        return range.matches() && isKnown(range.group(3))
                ? range(range.group(1), " to ", range.group(2), range.group(3))
                : null;
    }

    private static @Nullable String twice(TokenCursor at) {
        Matcher twice = TWICE.matcher(at.core());
        if (!twice.matches() || !twice.group(2).equals(twice.group(5)) || !isKnown(twice.group(2))) {
            return null;
        }
        boolean size = twice.group(3).matches("[x×]");
        return range(twice.group(1), size ? " by " : " to ", twice.group(4), twice.group(2));
    }

    private static @Nullable String measured(TokenCursor at) {
        Matcher measured = MEASURED.matcher(at.core());
        if (!measured.matches()
                || !isKnown(measured.group(2))
                || measured.group(2).equals("s")) {
            return null;
        }
        return Numbers.decimal(measured.group(1)) + " " + name(measured.group(2), 0) + " "
                + measured.group(3).replace('-', ' ');
    }

    /** Whether it is a unit here: a letter behind a number is a word as often, "5 in all", "1 A", "the 3 p". */
    static boolean isMeant(TokenCursor at) {
        boolean perMany =
                at.index() > 0 && PER_MANY.matcher(at.neighbour(-1).core()).matches();
        return (at.followsNumber() || perMany) && isKnown(at.core()) && isNoWord(at);
    }

    private static boolean isNoWord(TokenCursor at) {
        return switch (at.core()) {
            case "in" -> at.token().isDotted() || at.neighbour(-2).core().equals("ft");
            case "p" -> false;
            case "A" -> at.token().endsPhrase() || !at.neighbour(1).isCapitalised();
            default -> true;
        };
    }

    private static @Nullable String attached(TokenCursor at) {
        Matcher match = ATTACHED.matcher(at.core());
        return match.matches() && !SHORTHAND.matcher(at.core()).matches() ? attached(at, match) : null;
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

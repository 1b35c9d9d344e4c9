package dev.aivideo.speech.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Units behind a number: {@code 5 km}, {@code 5km}, {@code 20°C}, {@code 5-km}. */
final class UnitReading implements TextRule {
    private static final String UNIT = "[\\p{L}°%¢€$£¥][\\p{L}\\d/·²³%°]*";
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

    /** They make the next word's unit another: {@code 12 sq km}, {@code 80 cu. ft.}, {@code 12 fl oz}. */
    private static final Map<String, String> SIZES = Map.of("sq", "square", "cu", "cubic", "fl", "fluid");

    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d\\d");
    /** Words that make {@code 12 MP} a picture's size; otherwise they sit in parliaments. */
    private static final Set<String> PICTURES = Set.of(
            "camera",
            "cameras",
            "sensor",
            "sensors",
            "photo",
            "photos",
            "image",
            "images",
            "picture",
            "pictures",
            "resolution",
            "lens",
            "phone");

    private static final List<TextRule> SHAPES = List.of(
            UnitReading::size,
            UnitReading::apart,
            UnitReading::inverse,
            UnitReading::per,
            UnitReading::range,
            UnitReading::twice,
            UnitReading::measured,
            UnitReading::attached);

    @Override
    public @Nullable String read(TokenCursor at) {
        return TextRule.first(at, SHAPES);
    }

    static boolean isUnit(String word) {
        return word.length() > 1 && !word.equals("in") && UnitNames.isKnown(word);
    }

    private static @Nullable String size(TokenCursor at) {
        return isSize(at) ? SIZES.get(at.core()) : null;
    }

    /** Whether the word changes the unit behind it. */
    static boolean isSize(TokenCursor at) {
        return SIZES.containsKey(at.core())
                && at.followsNumber()
                && UnitNames.isKnown(at.neighbour(1).core());
    }

    private static @Nullable String inverse(TokenCursor at) {
        String inverse = UnitNames.inverse(at.core());
        if (inverse == null || at.index() == 0) {
            return null;
        }
        TokenCursor before = at.move(-1);
        boolean follows = isMeant(before)
                || inverse(before) != null
                || ATTACHED.matcher(before.core()).matches();
        return follows ? inverse : null;
    }

    private static @Nullable String apart(TokenCursor at) {
        return isMeant(at) ? at.followsOne() ? UnitNames.one(at.core()) : UnitNames.many(at.core()) : null;
    }

    private static @Nullable String per(TokenCursor at) {
        Matcher word = PER_WORD.matcher(at.core());
        if (word.matches()) {
            boolean unit = at.followsNumber() && UnitNames.isKnown(word.group(1));
            return (unit ? UnitNames.many(word.group(1)) : Normaliser.said(word.group(1))) + " per " + word.group(2);
        }
        Matcher many = PER_MANY.matcher(at.core());
        if (many.matches()
                && at.followsNumber()
                && UnitNames.isKnown(many.group(1))
                && UnitNames.isKnown(at.nextCore())) {
            return UnitNames.many(many.group(1)) + " per " + Numbers.cardinal(many.group(2));
        }
        Matcher unit = PER.matcher(at.core());
        return unit.matches() && UnitNames.isKnown(unit.group(2))
                ? unit.group(1) + " per " + UnitNames.one(unit.group(2))
                : null;
    }

    private static @Nullable String range(TokenCursor at) {
        Matcher range = RANGE_ATTACHED.matcher(at.core());
        return range.matches() && UnitNames.isKnown(range.group(3))
                ? range(range.group(1), " to ", range.group(2), range.group(3))
                : null;
    }

    private static @Nullable String twice(TokenCursor at) {
        Matcher twice = TWICE.matcher(at.core());
        if (!twice.matches() || !twice.group(2).equals(twice.group(5)) || !UnitNames.isKnown(twice.group(2))) {
            return null;
        }
        boolean size = twice.group(3).matches("[x×]");
        return range(twice.group(1), size ? " by " : " to ", twice.group(4), twice.group(2));
    }

    private static @Nullable String measured(TokenCursor at) {
        Matcher measured = MEASURED.matcher(at.core());
        if (!measured.matches()
                || !UnitNames.isKnown(measured.group(2))
                || measured.group(2).equals("s")) {
            return null;
        }
        return Numbers.decimal(measured.group(1)) + " " + UnitNames.one(measured.group(2)) + " "
                + measured.group(3).replace('-', ' ');
    }

    /** Whether it is a unit here: a letter behind a number is a word as often, "5 in all", "1 A", "the 3 p". */
    static boolean isMeant(TokenCursor at) {
        if (!UnitNames.isKnown(at.core()) || at.index() == 0 || isAfterYear(at)) {
            return false;
        }
        boolean perMany = PER_MANY.matcher(at.neighbour(-1).core()).matches();
        return (at.followsNumber() || perMany || isSize(at.move(-1))) && isNoWord(at);
    }

    /** "In 1995 TB killed": what stands behind a year in capitals is no unit. */
    private static boolean isAfterYear(TokenCursor at) {
        return at.token().isCapitalised()
                && YEAR.matcher(at.neighbour(-1).core()).matches()
                && at.neighbour(-2).core().matches("[Ii]n|[Ss]ince|[Dd]uring|[Bb]y|[Uu]ntil");
    }

    private static boolean isNoWord(TokenCursor at) {
        return switch (at.core()) {
            case "in" -> at.token().isDotted() || at.neighbour(-2).core().equals("ft");
            case "p" -> false;
            case "MP" -> at.isNear(PICTURES, 5);
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
        if (named || !UnitNames.isKnown(unit)) {
            return null;
        }
        // "a 5-km walk" has the unit in the singular.
        boolean singular = !match.group(3).isEmpty() || match.group(2).equals("1");
        return sign + Numbers.decimal(match.group(2)) + " " + (singular ? UnitNames.one(unit) : UnitNames.many(unit));
    }

    private static String range(String from, String between, String to, String unit) {
        return Numbers.decimal(from) + between + Numbers.decimal(to) + " " + UnitNames.many(unit);
    }
}

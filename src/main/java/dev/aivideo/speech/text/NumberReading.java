package dev.aivideo.speech.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain numbers, ordinals, ranges, fractions and percentages. */
final class NumberReading implements TextRule {
    static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+";
    private static final Pattern SIMPLE = Pattern.compile("([~≈<>≤≥+±−-]?)(" + NUMBER + ")(%|‰)?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d[\\d,]*)(?:st|nd|rd|th)");
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ")%?[–—-](" + NUMBER + ")(%?)");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,3})[/⁄](\\d{1,4})(?:st|nd|rd|th)?");
    private static final Pattern MIXED = Pattern.compile("(\\d*)([¼-¾⅐-⅞])");
    private static final Pattern MULTIPLE = Pattern.compile("(" + NUMBER + ")x");
    private static final Pattern PRODUCT = Pattern.compile("(" + NUMBER + ")[x×](" + NUMBER + ")");
    private static final Map<String, String> SIGNS = Map.of(
            "~",
            "about ",
            "≈",
            "about ",
            "<",
            "less than ",
            ">",
            "more than ",
            "+",
            "plus ",
            "±",
            "plus or minus ",
            "≤",
            "less than or equal to ",
            "≥",
            "greater than or equal to ",
            "−",
            "minus ",
            "-",
            "minus ");
    private static final Map<String, String> PERCENT = Map.of("%", " percent", "‰", " per mille");
    /** Groups of three figures parted by a dot, as on the continent; only people cannot be had in parts. */
    private static final Pattern CONTINENTAL = Pattern.compile("\\d{1,3}\\.\\d{3}");

    private static final Set<String> WHOLE_ONES = Set.of(
            "people",
            "inhabitants",
            "men",
            "women",
            "children",
            "visitors",
            "soldiers",
            "workers",
            "residents",
            "citizens",
            "students",
            "refugees",
            "troops",
            "spectators",
            "families",
            "houses",
            "animals",
            "species");
    /** Measures that are halved by the spoon: half a cup. */
    private static final Set<String> HALVED = Set.of(
            "cup",
            "teaspoon",
            "tablespoon",
            "pound",
            "ounce",
            "mile",
            "inch",
            "pint",
            "gallon",
            "liter",
            "hour",
            "dozen",
            "minute",
            "day",
            "year",
            "century",
            "glass",
            "bottle",
            "acre",
            "ton");

    private static final List<TextRule> SHAPES = List.of(
            NumberReading::continental,
            NumberReading::simple,
            NumberReading::ordinal,
            NumberReading::range,
            NumberReading::mixed,
            NumberReading::product,
            NumberReading::multiple,
            NumberReading::fraction);

    @Override
    public @Nullable String read(TokenCursor at) {
        return TextRule.first(at, SHAPES);
    }

    private static @Nullable String continental(TokenCursor at) {
        return CONTINENTAL.matcher(at.core()).matches() && WHOLE_ONES.contains(at.nextWord())
                ? Numbers.cardinal(at.core().replace(".", ""))
                : null;
    }

    private static @Nullable String simple(TokenCursor at) {
        Matcher simple = SIMPLE.matcher(at.core());
        if (!simple.matches()) {
            return null;
        }
        String percent = simple.group(3) == null ? "" : PERCENT.getOrDefault(simple.group(3), "");
        return sign(simple.group(1)) + Numbers.decimal(simple.group(2)) + percent;
    }

    private static @Nullable String ordinal(TokenCursor at) {
        Matcher ordinal = ORDINAL.matcher(at.core());
        return ordinal.matches()
                ? Numbers.ordinal(Long.parseLong(ordinal.group(1).replace(",", "")))
                : null;
    }

    /** What a sign in front of a number says, with a blank behind it; nothing for none. */
    static String sign(String sign) {
        return SIGNS.getOrDefault(sign, "");
    }

    private static @Nullable String range(TokenCursor at) {
        Matcher range = RANGE.matcher(at.core());
        if (!range.matches()) {
            return null;
        }
        String percent = range.group(3).isEmpty() ? "" : " percent";
        boolean leadingZero = range.group(1).matches("0\\d+") || range.group(2).matches("0\\d+");
        if (leadingZero) {
            String digits = (range.group(1) + range.group(2)).replaceAll("\\D", "");
            return Numbers.digitByDigit(digits) + percent;
        }
        return Numbers.decimal(range.group(1)) + " to " + Numbers.decimal(range.group(2)) + percent;
    }

    private static @Nullable String mixed(TokenCursor at) {
        Matcher mixed = MIXED.matcher(at.core());
        if (!mixed.matches()) {
            return null;
        }
        String whole = mixed.group(1);
        String part =
                fraction(Normalizer.normalize(mixed.group(2), Normalizer.Form.NFKC), !whole.isEmpty(), at.nextWord());
        return whole.isEmpty() ? part : Numbers.cardinal(whole) + " " + part;
    }

    private static @Nullable String product(TokenCursor at) {
        Matcher product = PRODUCT.matcher(at.core());
        return product.matches()
                ? Numbers.decimal(product.group(1)) + " by " + Numbers.decimal(product.group(2))
                : null;
    }

    private static @Nullable String multiple(TokenCursor at) {
        Matcher multiple = MULTIPLE.matcher(at.core());
        return multiple.matches() ? Numbers.decimal(multiple.group(1)) + " times" : null;
    }

    private static @Nullable String fraction(TokenCursor at) {
        boolean afterWhole =
                at.neighbour(-1).core().matches("\\d+") && !at.neighbour(-1).endsPhrase();
        return fraction(at.core(), afterWhole, at.nextWord());
    }

    private static @Nullable String fraction(String core, boolean afterWhole, String next) {
        Matcher match = FRACTION.matcher(core);
        if (!match.matches()) {
            return null;
        }
        long above = Long.parseLong(match.group(1));
        long below = Long.parseLong(match.group(2));
        if (below < 2 || above >= below) {
            return Numbers.cardinal(above) + " over " + Numbers.cardinal(below);
        }
        if (above == 1 && below == 2 && !afterWhole && HALVED.contains(next)) {
            return "half " + (next.equals("hour") ? "an" : "a");
        }
        return (afterWhole ? "and " : "") + parts(above, below, above == 1 && afterWhole);
    }

    private static String parts(long above, long below, boolean withArticle) {
        String part = below == 2 ? "half" : below == 4 ? "quarter" : Numbers.ordinal(below);
        return (withArticle ? "a" : Numbers.cardinal(above)) + " " + (above == 1 ? part : part + "s");
    }
}

package dev.aivideo.speech.text;

import java.text.Normalizer;
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
            "at most ",
            "≥",
            "at least ",
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

    @Override
    public @Nullable String read(TokenCursor at) {
        String core = at.core();
        if (CONTINENTAL.matcher(core).matches() && WHOLE_ONES.contains(at.nextWord())) {
            return Numbers.cardinal(core.replace(".", ""));
        }
        Matcher match = SIMPLE.matcher(core);
        if (match.matches()) {
            String percent = match.group(3) == null ? "" : PERCENT.getOrDefault(match.group(3), "");
            return sign(match.group(1)) + Numbers.decimal(match.group(2)) + percent;
        }
        match = ORDINAL.matcher(core);
        if (match.matches()) {
            return Numbers.ordinal(Long.parseLong(match.group(1).replace(",", "")));
        }
        match = RANGE.matcher(core);
        if (match.matches()) {
            return range(match);
        }
        return fraction(at, core);
    }

    /** What a sign in front of a number says, with a blank behind it; nothing for none. */
    static String sign(String sign) {
        return SIGNS.getOrDefault(sign, "");
    }

    private static String range(Matcher match) {
        String percent = match.group(3).isEmpty() ? "" : " percent";
        boolean leadingZero = match.group(1).matches("0\\d+") || match.group(2).matches("0\\d+");
        if (leadingZero) {
            String digits = (match.group(1) + match.group(2)).replaceAll("\\D", "");
            return Numbers.digitByDigit(digits) + percent;
        }
        return Numbers.decimal(match.group(1)) + " to " + Numbers.decimal(match.group(2)) + percent;
    }

    private static @Nullable String fraction(TokenCursor at, String core) {
        Matcher match = MIXED.matcher(core);
        if (match.matches()) {
            String part = fraction(
                    Normalizer.normalize(match.group(2), Normalizer.Form.NFKC),
                    !match.group(1).isEmpty(),
                    at.nextWord());
            return match.group(1).isEmpty() ? part : Numbers.cardinal(match.group(1)) + " " + part;
        }
        match = PRODUCT.matcher(core);
        if (match.matches()) {
            return Numbers.decimal(match.group(1)) + " by " + Numbers.decimal(match.group(2));
        }
        match = MULTIPLE.matcher(core);
        if (match.matches()) {
            return Numbers.decimal(match.group(1)) + " times";
        }
        boolean afterWhole =
                at.neighbour(-1).core().matches("\\d+") && !at.neighbour(-1).endsPhrase();
        return fraction(core, afterWhole, at.nextWord());
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
        String part = below == 2 ? "half" : below == 4 ? "quarter" : Numbers.ordinal(below);
        String number = above == 1 && afterWhole ? "a" : Numbers.cardinal(above);
        return (afterWhole ? "and " : "") + number + " " + (above == 1 ? part : part + "s");
    }
}

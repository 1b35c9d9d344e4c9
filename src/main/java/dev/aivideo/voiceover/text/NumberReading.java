package dev.aivideo.voiceover.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain numbers, ordinals, ranges, fractions and percentages. */
final class NumberReading implements Reading {
    static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+";
    private static final Pattern SIMPLE = Pattern.compile("([~≈<>+±−-]?)(" + NUMBER + ")(%|‰)?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d[\\d,]*)(?:st|nd|rd|th)");
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ")%?[–—-](" + NUMBER + ")(%?)");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,3})[/⁄](\\d{1,4})");
    private static final Pattern MIXED = Pattern.compile("(\\d*)([½⅓⅔¼¾⅛])");
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
            "−",
            "minus ",
            "-",
            "minus ",
            "",
            "");
    private static final Map<String, String> PERCENT = Map.of("%", " percent", "‰", " per mille");
    private static final Map<String, String> VULGAR =
            Map.of("½", "1/2", "⅓", "1/3", "⅔", "2/3", "¼", "1/4", "¾", "3/4", "⅛", "1/8");

    @Override
    public @Nullable String read(At at) {
        String core = at.core();
        Matcher match = SIMPLE.matcher(core);
        if (match.matches()) {
            String percent = match.group(3) == null ? "" : PERCENT.getOrDefault(match.group(3), "");
            return SIGNS.get(match.group(1)) + Numbers.decimal(match.group(2)) + percent;
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

    private static @Nullable String range(Matcher match) {
        String percent = match.group(3).isEmpty() ? "" : " percent";
        double low = Double.parseDouble(match.group(1).replace(",", ""));
        double high = Double.parseDouble(match.group(2).replace(",", ""));
        boolean leadingZero = match.group(1).matches("0\\d+") || match.group(2).matches("0\\d+");
        if (low > high || leadingZero) {
            String digits = (match.group(1) + match.group(2)).replaceAll("\\D", "");
            return Numbers.digitByDigit(digits) + percent;
        }
        return Numbers.decimal(match.group(1)) + " to " + Numbers.decimal(match.group(2)) + percent;
    }

    private static @Nullable String fraction(At at, String core) {
        Matcher match = MIXED.matcher(core);
        if (match.matches()) {
            String part = fraction(
                    VULGAR.getOrDefault(match.group(2), ""), !match.group(1).isEmpty());
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
        return core.equals("24/7") ? "twenty-four seven" : fraction(core, afterWhole);
    }

    private static @Nullable String fraction(String core, boolean afterWhole) {
        Matcher match = FRACTION.matcher(core);
        if (!match.matches()) {
            return null;
        }
        long above = Long.parseLong(match.group(1));
        long below = Long.parseLong(match.group(2));
        if (below < 2 || above >= below) {
            return Numbers.cardinal(above) + " over " + Numbers.cardinal(below);
        }
        String part = below == 2 ? "half" : below == 4 ? "quarter" : Numbers.ordinal(below);
        String number = above == 1 && afterWhole ? "a" : Numbers.cardinal(above);
        return (afterWhole ? "and " : "") + number + " " + (above == 1 ? part : part + "s");
    }
}

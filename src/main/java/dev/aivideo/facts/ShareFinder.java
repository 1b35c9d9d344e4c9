package dev.aivideo.facts;

import dev.aivideo.language.NumberVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds parts of a whole: percentages, fractions, so many out of so many. */
final class ShareFinder implements FactFinder {
    static final Pattern PERCENT = Pattern.compile("^(?: ?%| per ?cent\\b)");
    private static final String COUNT = "(?:one|two|three|four|five|six|seven|eight|nine|a)";
    private static final String PARTS =
            "(?:hal(?:f|ves)|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfths?|hundredths?)";
    private static final Pattern FRACTION = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}-])(?:(" + COUNT + ")[- ])?(" + PARTS
                    + ")(?= (?:of (?:the|its|his|her|their|all|our|this|these|those|every|what|it|them|[\\p{L}]+s\\b|\\p{Lu})|the\\b|its\\b|their\\b|his\\b|her\\b|our\\b))");
    private static final Pattern OUT_OF =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}-])(" + COUNT + "|ten|\\d{1,3}) (?:in|out of)(?: every)? (" + COUNT
                    + "|ten|twenty|a hundred|\\d{1,3}(?:,\\d{3})*) (?=\\p{Ll})");
    private static final Pattern NO_WHOLE = Pattern.compile(
            "(?:hour|day|week|month|year|minute|second|metre|meter|kilometre|mile|place|way|part|case|piece)s?");
    private static final Pattern GROWTH = Pattern.compile(
            "(?i).*\\b(?:by|grew|grown|rose|risen|fell|fallen|dropped|increased?|decreased?|declined?|reduction|increase|rise|fall|drop|rate|interest|tax|discount|inflation|(?<!makes |make |made |making )up|down|alcohol|(?:accura\\w+|certain\\w*|sure)) (?:(?:of|at|is|was|by|to|about|around|almost|nearly|more than|over) )*$");
    private static final Pattern MORE = Pattern.compile(
            "(?i)^ (?:more|less|fewer|larger|smaller|higher|lower|faster|slower|bigger|cheaper|better|worse|increase|rise|drop|fall|decrease|reduction|decline|growth|gain|discount|tax|interest|chance|slope|grade|annual\\w*|per|a year|each year|every year|sure|certain|accurate|ethanol|alcohol|solution|above|below)\\b");
    private static final Pattern DENIED = Pattern.compile(
            "(?i).*\\b(?:not|never|instead of|rather than|\\w+n['’]t) (?!only|just|less|fewer)(?:even |quite |yet )?$");

    @Override
    public List<Fact> find(Reading reading) {
        List<Fact> found = new ArrayList<>();
        if (!reading.isQuestion()) {
            percentages(reading, found);
            fractions(reading, found);
            ratios(reading, found);
        }
        return found;
    }

    private static void percentages(Reading reading, List<Fact> found) {
        for (Numeral numeral : reading.numerals()) {
            int end = numeral.span().end();
            Matcher percent = PERCENT.matcher(reading.behind(end));
            if (percent.find()) {
                percentage(reading, numeral, end + percent.end()).ifPresent(found::add);
            }
        }
    }

    private static Optional<Fact> percentage(Reading reading, Numeral numeral, int end) {
        TextSpan figure = new TextSpan(numeral.span().start(), end);
        String before = reading.before(figure.start());
        reading.take(figure);
        if (DENIED.matcher(before).matches()) {
            return Optional.empty();
        }
        boolean isPart = numeral.value() <= 100
                && numeral.value() >= 0
                && !GROWTH.matcher(before).matches()
                && !MORE.matcher(reading.behind(end)).find();
        return isPart ? Optional.of(share(reading, figure, numeral.value() / 100)) : growth(reading, figure, numeral);
    }

    /** "by 40 percent", "40 percent more": a figure, but no part of a whole. */
    private static Optional<Fact> growth(Reading reading, TextSpan figure, Numeral numeral) {
        String unit =
                figure.in(reading.text()).substring(numeral.figure().length()).strip();
        Matcher qualifier = QuantityFinder.QUALIFIER.matcher(reading.before(figure.start()));
        boolean qualified = qualifier.find();
        TextSpan span = qualified ? new TextSpan(qualifier.start(1), figure.end()) : figure;
        return Optional.of(new Fact.Quantity(
                span, numeral.figure(), unit, numeral.value(), qualified ? qualifier.group(1) : "", ""));
    }

    private static void fractions(Reading reading, List<Fact> found) {
        Matcher fraction = FRACTION.matcher(reading.text());
        while (fraction.find()) {
            TextSpan figure = new TextSpan(fraction.start(), fraction.end());
            String parts = fraction.group(2).toLowerCase(Locale.ROOT);
            double share = value(fraction.group(1), parts);
            boolean isOrdinal = fraction.group(1) == null && !parts.startsWith("hal");
            boolean denied = DENIED.matcher(reading.before(figure.start())).matches();
            if (share < 1 && !isOrdinal && !denied && reading.isFree(figure) && !isAdverb(reading, figure, parts)) {
                reading.take(figure);
                found.add(share(reading, figure, share));
            }
        }
    }

    private static double value(@Nullable String count, String parts) {
        String number = count == null || count.equalsIgnoreCase("a") ? "one" : count.toLowerCase(Locale.ROOT);
        return NumberVocabulary.CARDINALS.getOrDefault(number, 0) / (double) NumberVocabulary.parts(parts);
    }

    /** "the second half of the game", "half the size of", "two and a half of the". */
    private static boolean isAdverb(Reading reading, TextSpan figure, String parts) {
        String before = reading.before(figure.start());
        String behind = reading.behind(figure.end());
        return before.matches(
                        "(?is).*(?:\\b(?:first|second|other|third|fourth|last|final|next|latter|and a|better|northern|southern|eastern|western|upper|lower|left|right|front|back|top|bottom|this|each|one|and)|-) $")
                || behind.matches(
                        "(?is)^ (?:of )?(?:the|its|their|his|her) (?:size|weight|height|length|speed|price|cost|distance|width|age|mass|time|way|volume|diameter|amount|strength|rate|value|thickness|power|space|first|last|second|third|nineteenth|twentieth|century|year|month|day|night|season|match|game|game's)\\b.*")
                || behind.matches("(?is)^ of (?:what|it|them|these|those)\\b.*") && parts.startsWith("hal")
                || behind.matches("(?is)^ of (?:\\d|an? ).*");
    }

    private static void ratios(Reading reading, List<Fact> found) {
        Matcher ratio = OUT_OF.matcher(reading.text());
        while (ratio.find()) {
            double part = Numerals.value(ratio.group(1).equalsIgnoreCase("a") ? "one" : ratio.group(1));
            double whole = Numerals.value(ratio.group(2));
            int next = reading.at(ratio.end());
            int end = NounPhrase.countedEnd(reading, next);
            if (part >= 1 && part < whole && reading.lower(next).equals("of")) {
                TextSpan figure = new TextSpan(ratio.start(), ratio.end() - 1);
                reading.take(figure);
                found.add(share(reading, figure, part / whole));
            } else if (part >= 1
                    && part < whole
                    && end > next
                    && !NO_WHOLE.matcher(reading.lower(next)).matches()) {
                TextSpan figure = new TextSpan(ratio.start(), ratio.end() - 1);
                reading.take(figure);
                String of = reading.span(next, end).in(reading.text());
                found.add(new Fact.Share(
                        figure.to(reading.span(next, end)), figure.in(reading.text()), part / whole, of));
            }
        }
    }

    private static Fact.Share share(Reading reading, TextSpan figure, double share) {
        int of = reading.at(figure.end());
        boolean hasOf = reading.lower(of).equals("of");
        boolean half = reading.lower(of).matches("the|its|their|his|her|our");
        int from = hasOf ? of + 1 : of;
        int end = hasOf || half ? NounPhrase.longEnd(reading, from) : from;
        end = hasOf && end == from && reading.tag(from).equals("PRP") ? from + 1 : end;
        if (end <= from) {
            return new Fact.Share(figure, figure.in(reading.text()), share, "");
        }
        TextSpan whole = reading.span(hasOf ? of : from, end);
        return new Fact.Share(figure.to(whole), figure.in(reading.text()), share, whole.in(reading.text()));
    }
}

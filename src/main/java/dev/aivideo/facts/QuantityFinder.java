package dev.aivideo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds figures that measure or count something. */
final class QuantityFinder implements FactFinder {
    static final Pattern QUALIFIER = Pattern.compile(
            "(?i)\\b((?:(?:well |just |slightly |far |much |no |a little )?(?:more than|less than|fewer than|over|under|below|above)"
                    + "|at least|at most|up to|as (?:much|many) as|about|around|nearly|almost|roughly|approximately"
                    + "|close to|an estimated|some|only|barely|exactly)) $");
    private static final Pattern DENIED = Pattern.compile(
            "(?i).*\\b(?:(?:not|never|instead of|rather than) (?!only|just|less|fewer)(?:(?:(?! but )[^,;:])* )?|\\w+n['’]t (?:(?! but )[^,;:])*)$");
    private static final Pattern COMPARED = Pattern.compile(
            "^(?:,| –| —|;)?(?: or)? ((?:about |roughly |nearly |almost )?(?:as (?!a\\b|the\\b|part\\b|well\\b|far\\b|soon\\b|if\\b|they\\b|it\\b)\\w+ as|the (?:weight|size|height|length|area|mass|width|volume) of"
                    + "|(?:equal|equivalent|compared) (?:to|with)|enough (?:to|for)) [^,.;:!?—–]+)");
    private static final Pattern LATER = Pattern.compile(
            "^(?: \\w+)? (?:later|earlier|ago|afterwards?|before|after|early|late|old\\b|into|since)\\b");
    private static final Pattern TIME_UNIT =
            Pattern.compile("(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries)\\b.*");
    /** The end of a range of which the beginning stands before it: "thirty minutes to two hours". */
    private static final Pattern IN_RANGE = Pattern.compile(
            "(?is).*(?:\\b(?:second|minute|hour|day|week|month|year|metre|meter|kilometre|mile|degree)s? (?:to|or)|\\bbetween [^,;]{1,30} and) $");
    /** Stand before a number that tells one of several, not how many. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?is).*\\b(?:numbers?|nos?\\.|pages?|chapter|room|line|type|version|release|edition|build|step|stage|phase|act|article|section|figure|table"
                    + "|route|flight|unit|gate|platform|channel|level|grade|class|model|call|dial|dialled|dialed|phone|telephone"
                    + "|question|verse|psalm|volume|part|day|week|year|game|aged?|born|score|bus|line|size|track|exit|bed|highway|interstate|at) $");

    private static final Pattern NAMED_BEFORE = Pattern.compile(
            "(?s).*\\p{Lu}\\p{L}+ \\d+(?:, \\d+)*(?:,? and|,| or) $|(?is).*\\b(?:aged?|age of) $|(?s).*\\d $");
    private static final String CLOCK =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)";
    private static final Pattern NAMED_BEHIND = Pattern.compile(
            "(?s)^ (?:\\p{Lu}[\\p{L}’']+ )+(?:Street|Road|Avenue|Lane|Square|Drive|Place|Boulevard|Court)\\b.*|(?s)^ \\d.*|(?s)^ \\p{L}+s['’] .*"
                    + "|(?is)^ ?(?:(?:minutes? )?(?:to|past) " + CLOCK
                    + "|a\\.?m\\.?|p\\.?m\\.?|o['’]clock|hours? (?:GMT|local))\\b.*");
    private static final Pattern TIMES =
            Pattern.compile("^ times (?:an?|per|each|every) (?:second|minute|hour|day|week|month|year)\\b");
    private static final int LEAST_COUNT_IN_WORDS = 10;

    @Override
    public List<Fact.Quantity> find(Reading reading) {
        List<Fact.Quantity> found = new ArrayList<>();
        if (reading.isQuestion()) {
            return found;
        }
        for (Numeral numeral : reading.numerals()) {
            boolean denied =
                    DENIED.matcher(reading.before(numeral.span().start())).matches();
            if (reading.isFree(numeral.span()) && !isName(reading, numeral) && !denied) {
                quantity(reading, numeral).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Fact.Quantity> quantity(Reading reading, Numeral numeral) {
        Optional<TextSpan> unit = unit(reading, numeral);
        boolean isBare = unit.isEmpty() && !numeral.isMoney();
        if (isBare && !standsAlone(reading, numeral)) {
            return Optional.empty();
        }
        return Optional.of(quantity(reading, numeral, unit.orElse(null)));
    }

    private static Fact.Quantity quantity(Reading reading, Numeral numeral, @Nullable TextSpan unit) {
        TextSpan figure = numeral.span();
        TextSpan own = unit == null ? figure : figure.to(unit);
        Matcher qualifier = QUALIFIER.matcher(reading.before(figure.start()));
        String qualified = qualifier.find() ? qualifier.group(1) : "";
        TextSpan span = qualified.isEmpty() ? own : new TextSpan(qualifier.start(1), own.end());
        Matcher compared = COMPARED.matcher(reading.behind(own.end()));
        boolean compares = compared.find();
        TextSpan whole = compares ? new TextSpan(span.start(), own.end() + compared.end(1)) : span;
        reading.take(whole);
        String name = unit == null ? "" : unit.in(reading.text()).strip();
        return new Fact.Quantity(
                whole, numeral.figure(), name, numeral.value(), qualified, compares ? compared.group(1) : "");
    }

    /** "1.5 million died", "arrived after 11,600": written as nothing but an amount is. */
    private static boolean standsAlone(Reading reading, Numeral numeral) {
        int next = reading.at(numeral.span().end());
        boolean ends = reading.tag(next).matches("|[.,:;]|VB[DZP]|MD|IN|CC|-RRB-|RB|WDT|TO")
                || !Character.isLetter(reading.word(next).codePointAt(0));
        return numeral.isAmount()
                && numeral.value() >= 1000
                && ends
                && !reading.behind(numeral.span().end())
                        .matches("(?s)^(?:[-'’/]| of (?:the )?(?:them|these|those|whom|which)\\b).*");
    }

    private static Optional<TextSpan> unit(Reading reading, Numeral numeral) {
        String behind = reading.behind(numeral.span().end());
        Optional<TextSpan> measure = measure(reading, numeral, behind);
        if (measure.isPresent() || isMeasured(behind)) {
            return measure;
        }
        if (TIMES.matcher(behind).lookingAt() && numeral.value() > 9) {
            int end = numeral.span().end();
            Matcher times = TIMES.matcher(behind);
            return times.find() ? Optional.of(new TextSpan(end + 1, end + times.end())) : Optional.empty();
        }
        boolean counts = behind.startsWith(" ")
                && !numeral.isMoney()
                && numeral.value() > 1
                && (!numeral.isInWords() || numeral.value() >= LEAST_COUNT_IN_WORDS);
        int next = reading.at(numeral.span().end());
        int end = counts ? NounPhrase.countedEnd(reading, next) : next;
        return end > next && !isUncounted(reading, next, end) ? Optional.of(reading.span(next, end)) : Optional.empty();
    }

    private static boolean isUncounted(Reading reading, int from, int end) {
        String unit = reading.span(from, end).in(reading.text());
        return unit.matches("(?i)(?:\\w+ )?(?:times|o['’]clock|of|others|points?|ways|things|cases)\\b.*")
                || reading.lower(from - 2).equals("the")
                        && reading.lower(from - 1).matches("one|two|three");
    }

    private static boolean isMeasured(String behind) {
        return Measures.UNIT.matcher(behind).lookingAt();
    }

    private static Optional<TextSpan> measure(Reading reading, Numeral numeral, String behind) {
        Matcher unit = Measures.UNIT.matcher(behind);
        if (!unit.lookingAt()
                || isOnlyATimeSpan(numeral, unit.group().strip(), behind.substring(unit.end()))
                || isRace(reading, numeral, unit.group())) {
            return Optional.empty();
        }
        int start = numeral.span().end() + (unit.group().startsWith(" ") ? 1 : 0);
        int end = numeral.span().end() + unit.end();
        int next = reading.at(end);
        int withOf = NounPhrase.withOf(reading, next);
        boolean isOf = withOf > next && !TIME_UNIT.matcher(unit.group().strip()).matches();
        return Optional.of(
                isOf ? withRate(reading, start, reading.span(next, withOf).end()) : new TextSpan(start, end));
    }

    /** "cubic kilometres of water a year" */
    private static TextSpan withRate(Reading reading, int start, int end) {
        Matcher rate = Measures.RATE.matcher(reading.behind(end));
        return new TextSpan(start, rate.lookingAt() ? end + rate.end() : end);
    }

    /** "two years later" dates something, "four thousand years old" measures it; no picture needs "one day". */
    private static boolean isOnlyATimeSpan(Numeral numeral, String unit, String behind) {
        boolean old = behind.startsWith(" old") && numeral.value() > 120;
        boolean ordinary = numeral.value() < 120 && !old;
        boolean isTime = TIME_UNIT.matcher(unit).matches();
        return isTime
                        && ordinary
                        && (numeral.value() < 2
                                || LATER.matcher(" x".isEmpty() ? "" : behind).find())
                || behind.matches("(?s)^ (?:north|south|east|west|latitude|longitude)\\b.*");
    }

    /** "won the 100 metres" */
    private static boolean isRace(Reading reading, Numeral numeral, String unit) {
        return unit.strip().matches("(?:kilo)?met(?:re|er)s?|k?m|miles?|yards?")
                && (reading.before(numeral.span().start()).matches("(?is).*\\b(?:the|men['’]s|women['’]s) $")
                        || reading.behind(numeral.span().end())
                                .matches(
                                        "(?is).{3,12}(?:hurdles|freestyle|sprint|relay|race|final|backstroke|breaststroke|butterfly)\\b.*"));
    }

    /** "Apollo 11", "Room 101", "page 12", "10 Downing Street", "call 911". */
    static boolean isName(Reading reading, Numeral numeral) {
        String before = reading.before(numeral.span().start());
        String behind = reading.behind(numeral.span().end());
        boolean measured = isMeasured(behind);
        boolean inRange = IN_RANGE.matcher(before).matches();
        boolean counts = isPlural(reading, numeral) && !numeral.figure().matches("\\d+\\.\\d+");
        boolean numbered = NUMBERED.matcher(before).matches() && !measured && !counts;
        boolean year = numeral.figure().matches("(?:1\\d|20)\\d\\d")
                && before.matches("(?s).*\\b(?:[Ii]n|[Ss]ince|Until|By|of|the|by|from|after|before|until) $");
        return !numeral.isAmount()
                && (numbered
                        || inRange
                        || year
                        || !measured && isBehindName(reading, numeral)
                        || NAMED_BEFORE.matcher(before).matches()
                        || NAMED_BEHIND.matcher(behind).matches());
    }

    private static boolean isBehindName(Reading reading, Numeral numeral) {
        int first = reading.at(numeral.span().start());
        return numeral.isBareDigits()
                && reading.before(numeral.span().start()).endsWith(" ")
                && reading.isCapital(first - 1)
                && (first > 1 || reading.tag(first - 1).startsWith("N"));
    }

    private static boolean isPlural(Reading reading, Numeral numeral) {
        return reading.tag(reading.at(numeral.span().end())).equals("NNS");
    }
}

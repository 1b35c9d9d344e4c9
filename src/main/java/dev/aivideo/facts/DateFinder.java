package dev.aivideo.facts;

import dev.aivideo.language.NumberVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds points in time of which the sentence names the year, and periods between them. */
final class DateFinder implements FactFinder {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Jan\\.?|Feb\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    private static final String ERA = "(?: ?(?:BCE?|CE|AD)\\b)";
    private static final String YEAR = "(?:(?:1\\d|20)\\d\\d(?![\\d,]*\\d))";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String PART =
            "(?:(?:the )?(?:(?:early|late|mid-?|middle|end|beginning|start)(?: of)?[ -])?(?:the )?(?:spring|summer|autumn|fall|winter)(?: of)? )";
    private static final String ORDINAL =
            "(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth"
                    + "|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth"
                    + "|nineteenth|twentieth|twenty-first)";
    /** Dates that cannot mean anything else. */
    private static final String SURE =
            "(?:" + DAY + "(?: of)? " + MONTH + ",? " + YEAR + "|" + MONTH + " " + DAY + ",? " + YEAR
                    + "|(?:(?:early|late|mid-?) ?)?" + MONTH + "(?: of)?,? " + YEAR + "|" + PART + YEAR
                    + "|(?:(?:the )?(?:early |late |mid-)?)(?:1\\d|20)\\d0s"
                    + "|\\d{1,4}" + ERA + "|AD \\d{1,4}"
                    + "|(?:the )?(?:early |late |mid-)?" + ORDINAL + " century" + ERA + "?)";

    private static final Pattern DATE = Pattern.compile("(?<![\\p{L}\\p{N}.,$€£-])" + SURE + "(?![\\p{L}\\p{N}])");
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}\\p{N}.,/:$€£-])" + YEAR + "(?![\\p{L}\\p{N}/:-])");
    private static final Pattern BEFORE_YEAR = Pattern.compile(
            "(?i)(?:^|.*[\\s(,—–])(?:in|since|until|till|by|before|after|from|during|around|about|early|late|between|and|to|of|for|through|year|circa|c\\.)\\s$");
    private static final Pattern COUNTED = Pattern.compile(
            "^ (?:(?:square|cubic) )?(?:people|men|women|soldiers|troops|dead|metres|meters|kilometres|kilometers|miles|feet|tonnes|tons|years|days|hours|degrees|dollars|pounds|euros|litres|kilograms|percent|per cent|million|thousand)\\b|^ ?(?:%|°|km|kg)");
    private static final Pattern DENIED =
            Pattern.compile("(?i).*\\bnot (?:in|on|until|by|from|before|after)? ?(?:the )?$");
    private static final Pattern SECOND_YEAR = Pattern.compile("^(\\d{2})(?!\\d)");
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom (?:the )?(?:early |late )?$");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween (?:the )?$");

    @Override
    public List<Fact> find(Reading reading) {
        List<Fact.Moment> moments = moments(reading);
        moments.forEach(moment -> reading.take(moment.span()));
        List<Fact> found = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            Optional<Fact.Period> period = period(reading, moments, i);
            found.add(period.isPresent() ? period.get() : shortPeriod(reading, moments.get(i)));
            i += period.isPresent() ? 1 : 0;
        }
        return found;
    }

    private static Optional<Fact.Period> period(Reading reading, List<Fact.Moment> moments, int i) {
        return i + 1 < moments.size() ? period(reading, moments.get(i), moments.get(i + 1)) : Optional.empty();
    }

    private static List<Fact.Moment> moments(Reading reading) {
        List<Fact.Moment> moments = new ArrayList<>();
        Matcher date = DATE.matcher(reading.text());
        while (date.find()) {
            add(reading, new TextSpan(date.start(), date.end()), moments);
        }
        addBare(reading, moments);
        moments.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return moments;
    }

    private static void addBare(Reading reading, List<Fact.Moment> moments) {
        Matcher bare = BARE.matcher(reading.text());
        while (bare.find()) {
            TextSpan span = new TextSpan(bare.start(), bare.end());
            if (moments.stream().noneMatch(known -> overlap(known.span(), span)) && isYear(reading, span)) {
                add(reading, span, moments);
            }
        }
    }

    private static boolean overlap(TextSpan one, TextSpan other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static void add(Reading reading, TextSpan span, List<Fact.Moment> moments) {
        if (!DENIED.matcher(reading.before(span.start())).matches()) {
            moments.add(new Fact.Moment(span, span.in(reading.text()), year(span.in(reading.text()))));
        }
    }

    /** A number of four digits: behind a word that stands before years, before a thing of that year, or by itself. */
    private static boolean isYear(Reading reading, TextSpan span) {
        String behind = reading.behind(span.end());
        String before = reading.before(span.start());
        int next = reading.at(span.end());
        if (COUNTED.matcher(behind).find() || behind.startsWith(" or ")) {
            return false;
        }
        boolean counts = reading.tag(next).equals("NNS") && behind.startsWith(" ");
        String last = reading.lower(next - 2);
        boolean opens = before.isBlank() && reading.tag(next).matches("VB[ZD]|MD");
        boolean ofItsYear =
                last.matches("the|its|his|her|their") && reading.tag(next).matches("NN|JJ") && !counts;
        boolean span2 = before.matches("(?s).*\\d{4}(?:–|-| to | and |, )(?:in )?$")
                || behind.matches("(?s)^(?:(?:–|-)\\d{2,4}| to (?:1\\d|20)\\d\\d(?! \\p{L}+s\\b))\\b.*");
        boolean sure = last.matches("in|since|until|till|during|by|circa") || before.endsWith("(");
        return sure
                || opens
                || ofItsYear
                || span2
                || BEFORE_YEAR.matcher(before).matches()
                        && !counts
                        && (behind.isEmpty() || behind.matches("(?s)^[\\s.,;:)–—?!'’-].*"))
                        && !isAmount(reading, last, next);
    }

    /** "about 1500 visit it", "to 1200 and more": these words stand before amounts as well. */
    private static boolean isAmount(Reading reading, String last, int next) {
        return last.matches("about|around|to|for|of|and|through")
                && (reading.tag(next).matches("JJ|NN|VBN|NNS|VBP|VBD") || last.matches("about|around|for|through"));
    }

    static int year(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher digits = Pattern.compile("(?:.*\\D)?(\\d{3,4})s?(?: .*)?|(?:ad )?(\\d{1,4})(?: ?(?:bce?|ce|ad))?")
                .matcher(lower);
        int number;
        if (lower.contains("century")) {
            number = (century(lower) - 1) * 100 + 1;
            return lower.contains("bc") ? 1 - century(lower) * 100 : number;
        } else if (digits.matches()) {
            number = Integer.parseInt(digits.group(1) != null ? digits.group(1) : digits.group(2));
        } else {
            throw new IllegalArgumentException("No year in " + text);
        }
        return lower.contains("bc") ? 1 - number : number;
    }

    private static int century(String lower) {
        Matcher digits = Pattern.compile("(\\d+)(?:st|nd|rd|th)").matcher(lower);
        if (digits.find()) {
            return Integer.parseInt(digits.group(1));
        }
        for (String word : lower.split("[ ]")) {
            Integer ordinal = word.equals("twenty-first") ? Integer.valueOf(21) : NumberVocabulary.ORDINALS.get(word);
            if (ordinal != null) {
                return ordinal;
            }
        }
        throw new IllegalArgumentException("No century in " + lower);
    }

    /** "from 1914 to 1918", "between 1914 and 1918", "1914–1918". */
    private static Optional<Fact.Period> period(Reading reading, Fact.Moment from, Fact.Moment to) {
        String between = reading.text().substring(from.span().end(), to.span().start());
        String before = reading.before(from.span().start());
        boolean joined = between.matches(" ?[–-] ?| (?:to|through) (?:the )?")
                || between.matches(",? (?:to|until|till|through) (?:the )?")
                        && FROM.matcher(before).find()
                || between.matches(" and (?:the )?") && BETWEEN.matcher(before).find();
        return joined && from.year() <= to.year()
                ? Optional.of(new Fact.Period(from.span().to(to.span()), from, to))
                : Optional.empty();
    }

    /** "1914–18": the century counts for both. */
    private static Fact shortPeriod(Reading reading, Fact.Moment from) {
        String behind = reading.behind(from.span().end());
        Matcher second = SECOND_YEAR.matcher(behind.isEmpty() ? "" : behind.substring(1));
        if (!from.text().matches("\\d{4}") || !behind.matches("(?s)[–-]\\d.*") || !second.find()) {
            return from;
        }
        int year = from.year() / 100 * 100 + Integer.parseInt(second.group(1));
        TextSpan span = new TextSpan(from.span().end() + 1, from.span().end() + 3);
        reading.take(span);
        return year > from.year()
                ? new Fact.Period(from.span().to(span), from, new Fact.Moment(span, second.group(1), year))
                : from;
    }
}

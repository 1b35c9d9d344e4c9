package dev.aivideo.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds two things that a sentence sets against each other. */
final class ComparisonFinder implements FactFinder {
    private static final Pattern WHEREAS =
            Pattern.compile("^(?:[^:]{0,40}: )?([^,;:]+(?:, [^,;:]+)?)[,;] (while|whereas|but) ([^;:]+)[.!]$");
    private static final Pattern WHILE =
            Pattern.compile("^(?:[^:]{0,40}: )?(While|while|Whereas|whereas) ([^;:]+), ([^,;:]+)[.!]$");
    private static final Pattern UNLIKE = Pattern.compile("^(?:Unlike|In contrast to|Compared with) ([^,;:]{3,45}), ");
    private static final Pattern THAN = Pattern.compile(
            " than (?!ever|before|expected|any|usual|that|one|a third|half|\\d|we|it|they|he|she|I\\b|the rest|others?\\b|once|what|when|how|if)([^,;:]+)[.!]$");
    private static final Pattern DENIED =
            Pattern.compile("(?is).*(?:\\b(?:no|not|never|little|rather|other|that|which|who|whose)\\b|n['’]t\\b|,).*");
    private static final int LONGEST = 90;
    private static final int LONGEST_SIDE = 45;

    @Override
    public List<Fact.Comparison> find(Reading reading) {
        if (reading.isQuestion()) {
            return List.of();
        }
        Matcher whereas = WHEREAS.matcher(reading.text());
        Matcher opening = WHILE.matcher(reading.text());
        if (whereas.matches() && isContrast(reading, whereas, 1, 3, whereas.group(2))) {
            return pair(reading, whereas, 1, 3);
        } else if (opening.matches() && isContrast(reading, opening, 2, 3, opening.group(1))) {
            return pair(reading, opening, 2, 3);
        }
        Matcher unlike = UNLIKE.matcher(reading.text());
        return unlike.find() ? unlike(reading, unlike) : than(reading);
    }

    /** "Unlike the crocodile, the alligator has a broad snout." */
    private static List<Fact.Comparison> unlike(Reading reading, Matcher unlike) {
        int first = reading.at(unlike.start(1));
        int subject = reading.at(unlike.end());
        int end = NounPhrase.longEnd(reading, subject);
        boolean nouns = NounPhrase.longEnd(reading, first) == reading.at(unlike.end(1))
                && end > subject
                && reading.tag(end).matches("VB[ZPD]|MD");
        TextSpan other = new TextSpan(unlike.start(1), unlike.end(1));
        return nouns ? pair(reading, other, reading.span(subject, end), LONGEST_SIDE) : List.of();
    }

    private static List<Fact.Comparison> pair(Reading reading, Matcher match, int left, int right) {
        TextSpan one = new TextSpan(match.start(left), match.end(left));
        return pair(reading, one, new TextSpan(match.start(right), match.end(right)), LONGEST);
    }

    private static List<Fact.Comparison> pair(Reading reading, TextSpan one, TextSpan other, int longest) {
        boolean readable = one.end() - one.start() <= longest && other.end() - other.start() <= longest;
        return readable
                ? List.of(new Fact.Comparison(one.to(other), reading.words(one), reading.words(other)))
                : List.of();
    }

    /** "while" is more often said of time: both sides must have the same verb. */
    private static boolean isContrast(Reading reading, Matcher match, int left, int right, String word) {
        if (word.equalsIgnoreCase("whereas")) {
            return true;
        }
        String one = verb(reading, match.start(left), match.end(left));
        String other = verb(reading, match.start(right), match.end(right));
        boolean pronoun = reading.tag(reading.at(match.start(right))).matches("PRP|EX");
        boolean weak = word.equals("but") && stem(one).matches("be|have");
        return !one.isEmpty() && stem(one).equals(stem(other)) && !pronoun && !weak;
    }

    private static String stem(String verb) {
        return verb.matches("is|are|was|were")
                ? "be"
                : verb.matches("has|have|had") ? "have" : verb.replaceAll("(?:es|s|ed|e)$", "");
    }

    private static String verb(Reading reading, int start, int end) {
        int last = reading.at(end);
        for (int i = reading.at(start); i < last; i++) {
            if (reading.tag(i).matches("VB[ZPD]|MD")) {
                return reading.lower(i);
            }
        }
        return "";
    }

    /** "The Nile is longer than the Amazon." */
    private static List<Fact.Comparison> than(Reading reading) {
        Matcher than = THAN.matcher(reading.text());
        if (!than.find() || DENIED.matcher(reading.before(than.start())).matches()) {
            return List.of();
        }
        int subject = NounPhrase.longEnd(reading, 0);
        int at = reading.at(than.start() + 1);
        int right = NounPhrase.longEnd(reading, at + 1);
        boolean simple = isSubject(reading, subject) && isObject(reading, at + 1, right);
        return simple && compares(reading, subject, at)
                ? pair(reading, reading.span(0, subject), reading.span(at + 1, right), LONGEST_SIDE)
                : List.of();
    }

    private static boolean isSubject(Reading reading, int end) {
        return end > 0
                && reading.tag(end).matches("VB[ZPD]|MD")
                && !reading.tag(0).matches("PRP|EX|IN")
                && !reading.lower(0).matches("this|that|these|those|it|there|more|less|fewer|no|nothing");
    }

    private static boolean isObject(Reading reading, int from, int end) {
        boolean counted = reading.tag(from).equals("CD")
                || reading.lower(from + 1).matches("hundred|thousand|million|dozen|year|day");
        return end > from && !counted && reading.tag(end).matches("[.]|VB[ZPD]|IN|RB");
    }

    private static boolean compares(Reading reading, int from, int end) {
        boolean compares = false;
        for (int i = from; i < end; i++) {
            compares |= (reading.tag(i).matches("JJR|RBR") || reading.word(i).matches("\\p{Ll}{3,}er"))
                    && !reading.lower(i).matches("rather|other|later|earlier|sooner");
        }
        return compares;
    }
}

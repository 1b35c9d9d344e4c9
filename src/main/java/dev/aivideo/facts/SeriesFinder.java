package dev.aivideo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds values of one unit that the sentence gives to several named things. */
final class SeriesFinder implements FactFinder {
    private static final String LIMIT =
            "(?:(?: (?:about|around|some|roughly|nearly|almost|over|only|just|more than|less than|up to))?)";
    private static final Pattern VERB = Pattern.compile(
            "(?i) (?:(?:is|are|was|were|has|have|had|holds?|held|makes? up|made up|contains?|contained|accounts? for|accounted for|gets?|got|received?s?|covers?|covered|weighs?|weighed|takes?|took|reaches|reached|produces?|produced|generates?|generated|uses?|used|supplie[sd]|supply|measures?|lost|won|came to|comes to|form|forms|carries|carried|grew|sold|with|at|provides?|provided|follow(?:s|ed)? with)(?: only| just)?)"
                    + LIMIT + " ?$");
    private static final Pattern SEPARATOR = Pattern.compile(
            "(?i)(?:, and |, while |; and |, whereas |, but |; | and |, | while | against | compared with | compared to )");

    /** One word between a comma and a figure is what has it, whatever the tagger takes it for. */
    private static final Pattern WORD = Pattern.compile(
            "(?!(?i)(?:and|but|then|than|with|from|over|under|about|around|some|nearly|almost|only|just|for|into|the|this|that|its|his|her|their|between|after|before|since|until|less|more|they|she|you|now|later|today|others?|another|both|each|all|not|rising|falling|reaching|making|totalling|including|even|perhaps|namely|there)$)\\p{L}{3,}");

    /** A value with its unit as written, before it has a name. */
    private record Value(TextSpan span, String unit, double value) {}

    @Override
    public List<Fact.Series> find(Reading reading) {
        List<Value> values = reading.isQuestion() ? List.of() : values(reading);
        if (values.size() < 2 || values.get(0).unit().isEmpty() || !isOneUnit(values)) {
            return List.of();
        }
        List<Fact.Part> before = named(reading, values, true);
        return series(reading, before.isEmpty() ? named(reading, values, false) : before);
    }

    private static List<Value> values(Reading reading) {
        List<Value> values = new ArrayList<>();
        for (Numeral numeral : reading.numerals()) {
            if (!QuantityFinder.isName(reading, numeral) && !numeral.isRange()) {
                values.add(value(reading, numeral));
            }
        }
        return values;
    }

    private static List<Fact.Series> series(Reading reading, List<Fact.Part> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        TextSpan span = parts.get(0).span().to(parts.get(parts.size() - 1).span());
        reading.take(span);
        return List.of(new Fact.Series(span, parts));
    }

    private static Value value(Reading reading, Numeral numeral) {
        int end = numeral.span().end();
        String behind = reading.behind(end);
        Matcher percent = ShareFinder.PERCENT.matcher(behind);
        Matcher unit = Measures.UNIT.matcher(behind);
        int length = percent.find() ? percent.end() : unit.lookingAt() ? unit.end() : 0;
        String sign = numeral.isMoney() ? numeral.figure().substring(0, 1) : "";
        TextSpan span = new TextSpan(numeral.span().start(), end + length);
        return new Value(span, sign + behind.substring(0, length).strip().replaceAll("s$", ""), numeral.value());
    }

    /** A unit may be left out behind the first. */
    private static boolean isOneUnit(List<Value> values) {
        String unit = values.get(0).unit();
        return values.stream()
                .allMatch(value -> value.unit().isEmpty() || value.unit().equals(unit));
    }

    private static List<Fact.Part> named(Reading reading, List<Value> values, boolean nameFirst) {
        List<Fact.Part> parts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Optional<TextSpan> label = nameFirst ? labelBefore(reading, values, i) : labelBehind(reading, values, i);
            if (label.isEmpty()) {
                return List.of();
            }
            parts.add(part(reading, label.get(), values.get(i)));
        }
        boolean distinct = parts.stream().map(Fact.Part::label).distinct().count() == parts.size();
        return distinct ? parts : List.of();
    }

    private static Fact.Part part(Reading reading, TextSpan label, Value value) {
        return new Fact.Part(
                label.to(value.span()), label.in(reading.text()), value.span().in(reading.text()), value.value());
    }

    /** "Glaciers hold 68.7%, groundwater 30.1%" */
    private static Optional<TextSpan> labelBefore(Reading reading, List<Value> values, int i) {
        int end = values.get(i).span().start();
        int start = i == 0 ? 0 : labelStart(reading, values.get(i - 1).span().end(), end);
        if (start < 0) {
            return Optional.empty();
        }
        int colon = i == 0 ? reading.text().lastIndexOf(": ", end) : -1;
        boolean isLed = colon > 0;
        if (isLed) {
            start = colon + 2;
        }
        String words = reading.text().substring(start, end);
        Matcher verb = VERB.matcher(words);
        boolean hasVerb = verb.find();
        String label = hasVerb ? words.substring(0, verb.start()) : words.replaceFirst("(?i)" + LIMIT + " $", "");
        boolean isNamed = !label.isEmpty() && (i > 0 || hasVerb || isLed);
        return isNamed ? noun(reading, start, start + label.length()) : Optional.empty();
    }

    private static int labelStart(Reading reading, int from, int end) {
        Matcher separator = SEPARATOR.matcher(reading.text().substring(from, end));
        return separator.find() ? from + separator.end() : -1;
    }

    /** "78% nitrogen, 21% oxygen and 1% argon" */
    private static Optional<TextSpan> labelBehind(Reading reading, List<Value> values, int i) {
        int from = values.get(i).span().end();
        int end = i + 1 < values.size()
                ? values.get(i + 1).span().start()
                : reading.text().length();
        String words = reading.text().substring(from, end);
        String label = words.replaceFirst(
                "(?i)(?:,? and |, |; |[.!])(?:about |around |some |roughly |nearly |almost |only )?$", "");
        boolean parted = label.length() < words.length();
        return parted && label.startsWith(" ") && !label.matches("(?i) (?:of|in|for|on|by|to)\\b.*")
                ? noun(reading, from + 1, from + label.length())
                : Optional.empty();
    }

    /** The span if it is one noun phrase, or two joined by "and", of at most six words. */
    private static Optional<TextSpan> noun(Reading reading, int start, int end) {
        int from = reading.at(start);
        int last = reading.at(end);
        if (last <= from || last - from > 7) {
            return Optional.empty();
        }
        if (last - from == 1 && WORD.matcher(reading.word(from)).matches()) {
            return Optional.of(reading.span(from, last));
        }
        int stop = NounPhrase.longEnd(reading, from);
        if (stop < last && reading.lower(stop).equals("and")) {
            stop = NounPhrase.end(reading, stop + 1);
        }
        return stop >= last && reading.isNoun(last - 1) && !reading.tag(from).matches("CD|RB")
                ? Optional.of(reading.span(from, last))
                : Optional.empty();
    }
}

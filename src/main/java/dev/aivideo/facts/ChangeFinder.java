package dev.aivideo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds quantities that go from one value to another. */
final class ChangeFinder implements FactFinder {
    private static final Pattern CHANGES = Pattern.compile(
            "(?i)\\b(?:rose|rises?|risen|rising|gr[eo]ws?|grown|growing|growth|fell|falls?|fallen|falling|dropp(?:ed|ing)|drops?|increas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)"
                    + "|shr[aiu]nk|shrinks|climb(?:s|ed|ing)|went|goes|gone|expand(?:s|ed)|cut|reduc(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripled|jump(?:s|ed)|plunged|soared|swelled|swells|sank|sunk|slipped|up|down|heat(?:s|ed)|cool(?:s|ed)|slow(?:s|ed)|shortened|lengthened|improved|surged|dwindled|collapsed|leapt|crept|brought)\\b");
    private static final String WHEN = "(?:,? in ((?:1\\d|20)\\d\\d))?";
    private static final Pattern FROM = Pattern.compile(
            "(?i)\\bfrom (?:(?:about|around|some|roughly|nearly|almost|over|just|under|only|more than|less than|just over|just under|fewer than) )?$");
    private static final Pattern BETWEEN = Pattern.compile(
            "^(?<unit>[^,;:]{0,40}?)" + WHEN
                    + ",? to (?:(?:about|around|some|roughly|nearly|almost|over|just|under|only|more than|less than|just over|just under|fewer than) )?$");
    private static final Pattern IN = Pattern.compile("^[^,;:.]{0,40}?,? in ((?:1\\d|20)\\d\\d)\\b");
    private static final Pattern RANGE =
            Pattern.compile("(?i)\\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anything|anywhere|aged)\\b");

    @Override
    public List<Fact.Change> find(Reading reading) {
        List<Fact.Change> found = new ArrayList<>();
        boolean changes = CHANGES.matcher(reading.text()).find()
                && !RANGE.matcher(reading.text()).find();
        if (changes && !reading.isQuestion()) {
            List<Numeral> numerals = reading.numerals();
            for (int i = 0; i < numerals.size(); i++) {
                from(reading, numerals.subList(i, Math.min(i + 3, numerals.size())), found);
            }
            found.forEach(change -> reading.take(change.span()));
        }
        return found;
    }

    /** A change from the first of some numerals to it, if it is two in one, or to one behind it. */
    private static void from(Reading reading, List<Numeral> numerals, List<Fact.Change> found) {
        Numeral first = numerals.get(0);
        Matcher from = FROM.matcher(reading.before(first.span().start()));
        if (!from.find()) {
            return;
        }
        for (Numeral numeral : numerals) {
            if (change(reading, first, numeral, from.start(), found)) {
                return;
            }
        }
    }

    private static boolean change(Reading reading, Numeral one, Numeral other, int start, List<Fact.Change> found) {
        if (one.equals(other)) {
            return one.isRange() && one.figure().contains(" to ") && add(reading, one, start, found);
        }
        Matcher to = BETWEEN.matcher(
                reading.text().substring(one.span().end(), other.span().start()));
        TextSpan first = withUnit(reading, one);
        TextSpan second = withUnit(reading, other);
        boolean changes = to.matches() && (to.group("unit").isBlank() || sameUnit(reading, first, second, one, other));
        if (changes) {
            Matcher in = IN.matcher(reading.behind(second.end()));
            boolean dated = to.group(2) != null && in.find();
            TextSpan end = dated ? new TextSpan(second.start(), second.end() + in.end()) : second;
            Fact.Part from = new Fact.Part(first, dated ? to.group(2) : "", first.in(reading.text()), one.value());
            Fact.Part until = new Fact.Part(end, dated ? in.group(1) : "", second.in(reading.text()), other.value());
            found.add(new Fact.Change(new TextSpan(start, end.end()), from, until));
        }
        return changes;
    }

    private static TextSpan withUnit(Reading reading, Numeral numeral) {
        int end = numeral.span().end();
        return new TextSpan(numeral.span().start(), end + measured(reading, end));
    }

    private static boolean sameUnit(Reading reading, TextSpan first, TextSpan second, Numeral one, Numeral other) {
        String a = reading.text().substring(one.span().end(), first.end()).strip();
        String b = reading.text().substring(other.span().end(), second.end()).strip();
        return a.isEmpty() || b.isEmpty() || stem(a).equals(stem(b));
    }

    private static String stem(String unit) {
        return unit.replaceAll("s$", "").replace("per cent", "%").replace("percent", "%");
    }

    /** How many characters of a unit follow. */
    private static int measured(Reading reading, int end) {
        String behind = reading.behind(end);
        Matcher percent = ShareFinder.PERCENT.matcher(behind);
        Matcher unit = Measures.UNIT.matcher(behind);
        return percent.find() ? percent.end() : unit.lookingAt() ? unit.end() : 0;
    }

    /** "from 2 to 3 million" is one numeral. */
    private static boolean add(Reading reading, Numeral range, int start, List<Fact.Change> found) {
        int to = range.figure().indexOf(" to ");
        TextSpan first = new TextSpan(range.span().start(), range.span().start() + to);
        TextSpan second = new TextSpan(
                first.end() + 4,
                range.span().end() + measured(reading, range.span().end()));
        String last = range.figure().substring(to + 4);
        found.add(new Fact.Change(
                new TextSpan(start, second.end()),
                new Fact.Part(first, "", first.in(reading.text()), range.value()),
                new Fact.Part(second, "", second.in(reading.text()), Numerals.value(last))));
        return true;
    }
}

package dev.aivideo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how votes were parted. */
final class VoteFinder implements FactFinder {
    private static final Pattern CONTEXT = Pattern.compile(
            "(?i)\\b(?:vot(?:e|es|ed|ing|ers)|ballots?|referendum|resolution|parliament|senate|senators|majority|jury|council|assembly|elections?|plebiscite|polls?|congress|delegates|lawmakers|deputies|motion|bill|decided|ruled|ruling)\\b");
    private static final Pattern SIDE = Pattern.compile(
            "(?i)^(?: votes?| members| states| countries| members| nations| delegates| senators| deputies| of them)?(?: were| voted| was)?"
                    + " ((?:in )?favou?r(?: of)?\\b|for(?: it| them)?(?=[,;.]| and)|against|abstentions?|abstain(?:ed|ing)|yes|no|opposed)\\b");
    private static final Pattern TO = Pattern.compile("(?i)^( votes?| percent| per cent|%)? (?:to|against)$");
    private static final Pattern BEFORE = Pattern.compile(
            "(?i).*\\b(?:by|of|with|vote|voted|votes|was|passed|carried|approved|majority|margin|ruled|decided|rejected|adopted|won|lost)(?: (?:a vote|a majority|a margin|votes|just|only))?(?: of| by)? $");

    private static final Pattern PERCENT = Pattern.compile("(?i)^(?:%| percent\\b| per cent\\b)");
    /** Won and lost are games as well, unless they are counted in percent. */
    private static final Pattern BEFORE_SHARE = Pattern.compile("(?i)\\b(?:won|lost)(?: by)? $");

    private static final Pattern CHANGE = Pattern.compile(
            "(?i)\\b(?:rose|risen|fell|fallen|grew|grown|increas\\w+|decreas\\w+|climbed|dropped|up|down)\\b");
    /** Of a hundred: what others got is not said. */
    private static final double LEAST_OF_BOTH = 80;

    @Override
    public List<Fact.Votes> find(Reading reading) {
        if (!CONTEXT.matcher(reading.text()).find() || reading.isQuestion()) {
            return List.of();
        }
        List<Fact.Part> parts = sides(reading);
        if (parts.size() < 2) {
            parts = result(reading);
        }
        if (parts.size() < 2) {
            return List.of();
        }
        TextSpan span = parts.get(0).span().to(parts.get(parts.size() - 1).span());
        reading.take(span);
        return List.of(new Fact.Votes(span, parts));
    }

    /** "141 votes in favour, five against and 35 abstentions" */
    private static List<Fact.Part> sides(Reading reading) {
        List<Fact.Part> parts = new ArrayList<>();
        for (Numeral numeral : reading.numerals()) {
            Matcher side = SIDE.matcher(reading.behind(numeral.span().end()));
            if (side.find()) {
                parts.add(part(numeral, side));
            }
        }
        boolean opposed = parts.stream()
                .anyMatch(part -> part.label().toLowerCase(Locale.ROOT).matches("against|no|opposed|abst.*"));
        return opposed ? parts : List.of();
    }

    /** "by 64 votes to 5" */
    private static List<Fact.Part> result(Reading reading) {
        List<Numeral> numerals = reading.numerals();
        for (int i = 0; i < numerals.size(); i++) {
            Numeral one = numerals.get(i);
            String before = reading.before(one.span().start());
            boolean counts = BEFORE.matcher(before).matches();
            if (counts && one.isRange() && !BEFORE_SHARE.matcher(before).find()) {
                return inOne(one);
            } else if (counts && i + 1 < numerals.size()) {
                return inTwo(reading, one, numerals.get(i + 1));
            }
        }
        return List.of();
    }

    /** "52 to 48" */
    private static List<Fact.Part> inOne(Numeral range) {
        String[] two = range.figure().split("–|-(?=\\d)| to ");
        if (two.length != 2) {
            return List.of();
        }
        TextSpan first = new TextSpan(range.span().start(), range.span().start() + two[0].length());
        TextSpan second =
                new TextSpan(range.span().end() - two[1].length(), range.span().end());
        return List.of(
                new Fact.Part(first, "", two[0], Numerals.value(two[0])),
                new Fact.Part(second, "", two[1], Numerals.value(two[1])));
    }

    private static List<Fact.Part> inTwo(Reading reading, Numeral one, Numeral other) {
        String between = reading.text().substring(one.span().end(), other.span().start());
        if (!TO.matcher(between.stripTrailing()).matches()) {
            return List.of();
        }
        Matcher percent = PERCENT.matcher(between);
        List<Fact.Part> parts = new ArrayList<>();
        if (percent.find()) {
            return ofHundred(reading, one, other, percent.group());
        } else if (BEFORE_SHARE.matcher(reading.before(one.span().start())).find()) {
            return List.of();
        }
        parts.add(new Fact.Part(one.span(), "", one.figure(), one.value()));
        parts.add(new Fact.Part(other.span(), "", other.figure(), other.value()));
        for (Numeral numeral : reading.numerals()) {
            Matcher side = SIDE.matcher(reading.behind(numeral.span().end()));
            if (numeral.span().start() > other.span().end()
                    && side.find()
                    && side.group(1).startsWith("abst")) {
                parts.add(part(numeral, side));
            }
        }
        return parts;
    }

    /** "67 percent to 33", if both can be parts of one whole. */
    private static List<Fact.Part> ofHundred(Reading reading, Numeral one, Numeral other, String percent) {
        double sum = one.value() + other.value();
        Matcher own = PERCENT.matcher(reading.behind(other.span().end()));
        boolean isResult = sum >= LEAST_OF_BOTH
                && sum <= 100.2
                && !CHANGE.matcher(reading.text()).find();
        TextSpan second = new TextSpan(other.span().start(), other.span().end() + (own.find() ? own.end() : 0));
        TextSpan first = new TextSpan(one.span().start(), one.span().end() + percent.length());
        return isResult
                ? List.of(
                        new Fact.Part(first, "", one.figure() + percent, one.value()),
                        new Fact.Part(second, "", other.figure() + percent, other.value()))
                : List.of();
    }

    private static Fact.Part part(Numeral numeral, Matcher side) {
        TextSpan span = new TextSpan(numeral.span().start(), numeral.span().end() + side.end());
        return new Fact.Part(span, side.group(1), numeral.figure(), numeral.value());
    }
}

package dev.aivideo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is done one after the other. */
final class StepFinder implements FactFinder {
    private static final Pattern THEN = Pattern.compile(
            "(?i)(?:^|, |; |,? and |,? but )(first|firstly|first of all|then|next|after that|finally|lastly|at last|in the end),? ");
    private static final Pattern PARTED = Pattern.compile(",? and then |, then |, and |, | and ");
    private static final Pattern CLAUSE = Pattern.compile("(?<=^|, and |, (?!and )|; )[^,;]+(?=[,;]|$)");
    private static final int FEWEST = 3;
    private static final int LONGEST = 60;

    @Override
    public List<Fact.Steps> find(Reading reading) {
        if (reading.isQuestion()) {
            return List.of();
        }
        List<TextSpan> steps = ordered(reading);
        if (steps.size() < FEWEST) {
            steps = done(reading);
        }
        if (steps.size() < FEWEST) {
            steps = happening(reading);
        }
        return steps.size() < FEWEST
                ? List.of()
                : List.of(new Fact.Steps(
                        steps.get(0).to(steps.get(steps.size() - 1)),
                        steps.stream().map(reading::words).toList()));
    }

    /** "First …, then …, and finally …" */
    private static List<TextSpan> ordered(Reading reading) {
        String text = reading.text();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher then = THEN.matcher(text);
        while (then.find()) {
            if (starts.isEmpty() && then.start() > 0) {
                starts.add(0);
            }
            ends.add(then.start());
            starts.add(then.end());
        }
        ends.add(endOf(text));
        List<TextSpan> steps = new ArrayList<>();
        int shift = ends.size() - starts.size();
        for (int i = 0; i < starts.size(); i++) {
            int end = ends.get(i + shift);
            if (end - starts.get(i) < 3 || end - starts.get(i) > LONGEST * 2) {
                return List.of();
            }
            steps.add(new TextSpan(starts.get(i), end));
        }
        boolean sure = steps.size() >= FEWEST && text.matches("(?is).*\\b(?:then|next|finally|lastly)\\b.*");
        return sure ? steps : List.of();
    }

    /** "is injected into eggs, left to multiply, harvested and killed", "Cut the stem, strip the leaves and …" */
    private static List<TextSpan> done(Reading reading) {
        int first = reading.tag(0).equals("VB") ? 0 : firstParticiple(reading);
        if (first < 0) {
            return List.of();
        }
        String kind = reading.tag(first).equals("VB") ? "VBP?" : "VB[ND]";
        int start = reading.span(first, first + 1).start();
        String rest = reading.text().substring(start, endOf(reading.text()));
        List<TextSpan> steps = new ArrayList<>();
        Matcher mark = PARTED.matcher(rest);
        int from = 0;
        while (mark.find()) {
            int next = reading.at(start + mark.end());
            boolean joins = mark.group().equals(" and ") && steps.isEmpty();
            if (reading.tag(next).matches(kind) && !joins) {
                steps.add(new TextSpan(start + from, start + mark.start()));
                from = mark.end();
            } else if (mark.group().startsWith(",")) {
                return List.of();
            }
        }
        steps.add(new TextSpan(start + from, start + rest.length()));
        boolean readable = steps.stream().allMatch(step -> step.end() - step.start() <= LONGEST);
        return readable ? steps : List.of();
    }

    /** "The sand is melted, the glass is blown, and the bottle is cooled." */
    private static List<TextSpan> happening(Reading reading) {
        List<TextSpan> steps = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(reading.text().substring(0, endOf(reading.text())));
        while (clause.find()) {
            int from = reading.at(clause.start());
            int verb = NounPhrase.end(reading, from);
            boolean passive = verb > from
                    && reading.lower(verb).matches("is|are")
                    && reading.tag(verb + 1).equals("VBN");
            if (!passive || clause.end() - clause.start() > LONGEST) {
                return List.of();
            }
            steps.add(new TextSpan(clause.start(), clause.end()));
        }
        return steps;
    }

    private static int firstParticiple(Reading reading) {
        for (int i = 1; i < reading.size(); i++) {
            boolean passive = reading.lower(i - 1).matches("is|are|was|were|be|been|then|being");
            if (passive && reading.tag(i).matches("VB[ND]")) {
                return i;
            }
        }
        return -1;
    }

    private static int endOf(String text) {
        return text.replaceFirst("[.!…\"”’]+$", "").length();
    }
}

package dev.aivideo.visuals;

import dev.aivideo.facts.HeardSentence;
import dev.aivideo.project.SpokenWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the picture may change in a scene, and where it does. All ways of changing it are weighed against each other:
 * each shot costs what its length is off the preferred, each change what it breaks.
 */
final class SceneCuts {
    /** A shorter shot would be nothing but its crossfades. */
    private static final double LEAST_S = 1.5;

    private static final double SHORT_S = 2.5;
    private static final double PREFERRED_FROM_S = 3;
    private static final double PREFERRED_UNTIL_S = 6;
    private static final double LONG_S = 8;

    private static final double JOINED = 0.6;
    /** Each of the two sentences has a picture of its own. */
    private static final double JOINED_FACTS = 2.6;

    private static final double AFTER_PUNCTUATION = 1;
    private static final double BEFORE_CLAUSE = 1.6;
    private static final double BEFORE_AND = 3;
    private static final double BETWEEN_WORDS = 15;
    /** Less than a shot that is too long, more than all else. */
    private static final double WITHIN_FACT = 16;

    private static final Pattern PUNCTUATION = Pattern.compile(".*[,;:–—，；：、][\\p{Pf}\\p{Pe}\"']*");
    private static final Set<String> CLAUSE = Set.of(
            "but",
            "which",
            "who",
            "whose",
            "where",
            "when",
            "while",
            "whereas",
            "because",
            "although",
            "though",
            "until",
            "unless",
            "after",
            "before",
            "if",
            "so",
            "yet");
    private static final Set<String> AND = Set.of("and", "or", "nor");

    private final List<Cut> cuts;

    private SceneCuts(List<Cut> cuts) {
        this.cuts = cuts;
    }

    /**
     * A place between two words.
     *
     * @param atS the middle of the pause
     * @param cost less than zero where it costs something not to cut
     */
    private record Cut(double atS, double cost) {}

    static SceneCuts of(List<HeardSentence> sentences) {
        List<Cut> cuts = new ArrayList<>();
        for (int n = 0; n < sentences.size(); n++) {
            HeardSentence sentence = sentences.get(n);
            if (n > 0) {
                HeardSentence before = sentences.get(n - 1);
                boolean areFacts =
                        !before.facts().isEmpty() && !sentence.facts().isEmpty();
                cuts.add(new Cut(middleS(before.end(), sentence.start()), areFacts ? -JOINED_FACTS : -JOINED));
            }
            cuts.addAll(within(sentence));
        }
        return new SceneCuts(cuts);
    }

    private static List<Cut> within(HeardSentence sentence) {
        List<Cut> cuts = new ArrayList<>();
        for (int n = 1; n < sentence.words().size(); n++) {
            SpokenWord before = sentence.words().get(n - 1);
            SpokenWord word = sentence.words().get(n);
            double atS = middleS(before.end(), word.start());
            cuts.add(new Cut(atS, cost(before.text(), word.text()) + (isWithinFact(sentence, atS) ? WITHIN_FACT : 0)));
        }
        return cuts;
    }

    private static double cost(String before, String word) {
        if (PUNCTUATION.matcher(before).matches() || word.startsWith("–") || word.startsWith("—")) {
            return AFTER_PUNCTUATION;
        }
        String plain = word.toLowerCase(Locale.ROOT);
        if (CLAUSE.contains(plain)) {
            return BEFORE_CLAUSE;
        }
        return AND.contains(plain) ? BEFORE_AND : BETWEEN_WORDS;
    }

    private static boolean isWithinFact(HeardSentence sentence, double atS) {
        return sentence.facts().stream()
                .anyMatch(
                        fact -> seconds(sentence.start(fact.span())) < atS && atS < seconds(sentence.end(fact.span())));
    }

    private static double middleS(Duration end, Duration start) {
        return (seconds(end) + seconds(start)) / 2;
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    /**
     * The times at which the picture changes, in order; none if one shot does best. Each is reached from the best time
     * before it.
     */
    List<Duration> best(double sceneS) {
        double[] costs = new double[cuts.size() + 1];
        int[] before = new int[cuts.size() + 1];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        for (int n = 0; n <= cuts.size(); n++) {
            double atS = n < cuts.size() ? cuts.get(n).atS() : sceneS;
            double cut = n < cuts.size() ? cuts.get(n).cost() : 0;
            for (int from = -1; from < n; from++) {
                double lengthS = atS - (from < 0 ? 0 : cuts.get(from).atS());
                double cost = (from < 0 ? 0 : costs[from]) + length(lengthS) + cut;
                boolean isAll = from < 0 && n == cuts.size();
                if (cost < costs[n] && (isAll || lengthS >= LEAST_S)) {
                    costs[n] = cost;
                    before[n] = from;
                }
            }
        }
        return path(before);
    }

    private List<Duration> path(int[] before) {
        LinkedList<Duration> times = new LinkedList<>();
        for (int n = before[cuts.size()]; n >= 0; n = before[n]) {
            times.addFirst(Duration.ofMillis(Math.round(cuts.get(n).atS() * 1000)));
        }
        return List.copyOf(times);
    }

    private static double length(double lengthS) {
        if (lengthS < SHORT_S) {
            return 6 + 8 * (SHORT_S - lengthS);
        }
        if (lengthS < PREFERRED_FROM_S) {
            return PREFERRED_FROM_S - lengthS;
        }
        double over = 0.6 * Math.max(0, lengthS - PREFERRED_UNTIL_S);
        return lengthS <= LONG_S ? over : over + 40 + 10 * (lengthS - LONG_S);
    }
}

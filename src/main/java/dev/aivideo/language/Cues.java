package dev.aivideo.language;

import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.Narration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns spoken words into captions that can be read (rules of the Netflix timed-text guides): at most two lines, broken
 * where a reader would pause, 5/6 s to 7 s on the screen, 17 characters a second where the speech allows it, two frames
 * without text between two captions. All breaks of a scene are weighed together: a good end of one caption is worth
 * nothing if the next one then ends badly.
 */
public final class Cues {
    private static final Duration LONGEST = Duration.ofSeconds(7);
    private static final Duration LINGER = Duration.ofMillis(300);
    private static final Duration PAUSE = Duration.ofMillis(600);
    private static final double FASTEST_CHARACTERS_PER_SECOND = 17;

    private static final double OF_A_CUE = 5;
    private static final double BETWEEN_CUES = 2.5;
    private static final double SHORT_CHARACTERS = 20;
    private static final double FEW_WORDS = 60;
    private static final double TOO_BRIEF = 40;
    private static final double TOO_FAST = 3;
    private static final double SENTENCE_INSIDE = 9;
    private static final double PAUSE_INSIDE = 12;

    private final List<CueUnit> units;
    private final double[] breaks;
    private final CueLines lines;
    private final CueForm form;
    private final Duration sceneEnd;

    private Cues(List<CueUnit> units, Duration sceneEnd, CueForm form) {
        this.units = units;
        this.breaks = CueBreaks.costs(units, form.language());
        this.lines = new CueLines(units, breaks, form);
        this.form = form;
        this.sceneEnd = sceneEnd;
    }

    /** Captions of one scene, from the scene's beginning. */
    public static List<Cue> ofScene(Narration narration, CueForm form) {
        List<CueUnit> units = CueUnits.of(narration.sentences(), form);
        Duration end = Duration.ofNanos(Math.round(narration.lengthS() * 1e9));
        return units.isEmpty() ? List.of() : new Cues(units, end, form).cues();
    }

    /** Captions of the whole film, from its beginning. */
    public static List<Cue> ofFilm(FilmPlan plan, List<Narration> narrations, CueForm form) {
        List<Cue> cues = new ArrayList<>();
        for (int n = 0; n < narrations.size(); n++) {
            long sample = plan.scenes().get(n).startSample();
            Duration start = Duration.ofNanos(Math.round(sample * 1e9 / Narration.SAMPLE_RATE_HZ));
            ofScene(narrations.get(n), form).forEach(cue -> cues.add(cue.after(start)));
        }
        return cues;
    }

    /** The cheapest way to divide all words: best[n] is the least cost of showing the first n. */
    private List<Cue> cues() {
        double[] best = new double[units.size() + 1];
        int[] begin = new int[units.size() + 1];
        Arrays.fill(best, 1, best.length, Double.MAX_VALUE);
        for (int end = 1; end <= units.size(); end++) {
            for (int from = end - 1; from >= 0 && (from == end - 1 || fits(from, end)); from--) {
                double cost = best[from] + cost(from, end);
                if (cost < best[end]) {
                    best[end] = cost;
                    begin[end] = from;
                }
            }
        }
        return cues(begin);
    }

    /** @param begin the first word of the cue that ends before each word */
    private List<Cue> cues(int[] begin) {
        List<Cue> cues = new ArrayList<>();
        Duration limit = sceneEnd.minus(form.gap());
        for (int end = units.size(); end > 0; end = begin[end]) {
            int from = begin[end];
            cues.add(0, lines.cue(from, end, shownUntil(from, end, limit)));
            limit = units.get(from).start().minus(form.gap());
        }
        return cues;
    }

    private boolean fits(int from, int end) {
        return end - from <= form.mostWords()
                && lines.width(from, end) <= 2 * form.lineLength() + 1
                && lasts(from, end).compareTo(LONGEST) <= 0;
    }

    private double cost(int from, int end) {
        double brokenLines = end - from == 1 ? 0 : lines.of(from, end).cost();
        double cost = OF_A_CUE + brokenLines + breaks[end - 1] * BETWEEN_CUES;
        cost += Math.max(0, SHORT_CHARACTERS - lines.width(from, end)) * 0.2;
        for (int n = from; n < end - 1; n++) {
            cost += units.get(n).sentence() < units.get(n + 1).sentence() ? SENTENCE_INSIDE : 0;
            cost += pauseAfter(n).compareTo(PAUSE) > 0 ? PAUSE_INSIDE : 0;
        }
        return cost + fewWords(from, end) + timing(from, end);
    }

    /** Of a word or two of a longer sentence. */
    private double fewWords(int from, int end) {
        int first = units.get(from).sentence();
        int last = units.get(end - 1).sentence();
        double ofFirst = from > 0 && units.get(from - 1).sentence() == first ? fewWords(from, end, first) : 0;
        boolean goesOn = end < units.size() && units.get(end).sentence() == last;
        return ofFirst + (goesOn && (last > first || ofFirst == 0) ? fewWords(from, end, last) : 0);
    }

    private double fewWords(int from, int end, int sentence) {
        long words = units.subList(from, end).stream()
                .filter(unit -> unit.sentence() == sentence)
                .count();
        return words < form.fewestWords() ? FEW_WORDS : 0;
    }

    private double timing(int from, int end) {
        Duration limit = end < units.size() ? units.get(end).start().minus(form.gap()) : sceneEnd.minus(form.gap());
        Duration shown = shownUntil(from, end, limit).minus(units.get(from).start());
        double brief = shown.compareTo(form.shortest()) < 0 ? TOO_BRIEF : 0;
        double fastest = lines.width(from, end) / Math.max(0.1, shown.toMillis() / 1e3);
        return brief + Math.max(0, fastest - FASTEST_CHARACTERS_PER_SECOND) * TOO_FAST;
    }

    private Duration shownUntil(int from, int end, Duration limit) {
        Duration start = units.get(from).start();
        Duration spoken = units.get(end - 1).end();
        Duration readable = start.plusMillis(Math.round(lines.width(from, end) * 1e3 / FASTEST_CHARACTERS_PER_SECOND));
        Duration wanted = longer(longer(spoken.plus(LINGER), start.plus(form.shortest())), readable);
        Duration last = shorter(limit, longer(start.plus(LONGEST), spoken));
        // What would come back after the blink of an eye may as well stay.
        Duration shown = last.minus(wanted).compareTo(LINGER) < 0 ? last : shorter(wanted, last);
        return longer(shown, start.plusMillis(1));
    }

    private Duration lasts(int from, int end) {
        return units.get(end - 1).end().minus(units.get(from).start());
    }

    private Duration pauseAfter(int word) {
        return units.get(word + 1).start().minus(units.get(word).end());
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}

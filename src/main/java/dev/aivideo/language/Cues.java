package dev.aivideo.language;

import dev.aivideo.project.Aspect;
import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.Narration;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.SpokenSentence;
import dev.aivideo.project.SpokenWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns spoken words into captions that can be read (rules of the Netflix timed-text guides): at most two lines, broken
 * where a reader would pause, 5/6 s to 7 s on the screen, 20 characters a second where the speech allows it, two frames
 * without text between two captions.
 */
public final class Cues {
    private static final Duration SHORTEST = Duration.ofMillis(833);
    private static final Duration LONGEST = Duration.ofSeconds(7);
    private static final Duration LINGER = Duration.ofMillis(300);
    private static final Duration PAUSE = Duration.ofMillis(600);
    private static final double FASTEST_CHARACTERS_PER_SECOND = 20;

    private final List<SpokenWord> words;
    private final Duration sceneEnd;
    private final int lineLength;
    private final Duration gap;

    private Cues(List<SpokenWord> words, Duration sceneEnd, PictureFormat format) {
        this.words = words;
        this.sceneEnd = sceneEnd;
        this.lineLength = lineLength(format.aspect());
        this.gap = format.rate().duration(2);
    }

    /** How many characters a line may have in a film of this shape. */
    public static int lineLength(Aspect aspect) {
        return switch (aspect) {
            case WIDE -> 42;
            case SQUARE -> 34;
            case UPRIGHT -> 26;
        };
    }

    /** Captions of one scene, from the scene's beginning. */
    public static List<Cue> ofScene(Narration narration, PictureFormat format) {
        int length = lineLength(format.aspect());
        List<SpokenWord> words = new ArrayList<>();
        for (SpokenSentence sentence : narration.sentences()) {
            sentence.words().forEach(word -> addWord(words, word, length));
        }
        Duration end = Duration.ofNanos(Math.round(narration.lengthS() * 1e9));
        return words.isEmpty() ? List.of() : new Cues(words, end, format).cues();
    }

    /** Captions of the whole film, from its beginning. */
    public static List<Cue> ofFilm(List<Narration> narrations, PictureFormat format) {
        FilmPlan plan = FilmPlan.of(format.rate(), narrations);
        List<Cue> cues = new ArrayList<>();
        for (int n = 0; n < narrations.size(); n++) {
            long sample = plan.scenes().get(n).startSample();
            Duration start = Duration.ofNanos(Math.round(sample * 1e9 / Narration.SAMPLE_RATE_HZ));
            ofScene(narrations.get(n), format).forEach(cue -> cues.add(cue.after(start)));
        }
        return cues;
    }

    /** A word longer than a line is shown in pieces, each for its share of the time. */
    private static void addWord(List<SpokenWord> words, SpokenWord word, int lineLength) {
        String text = word.text().strip();
        int pieces = (text.length() + lineLength - 1) / lineLength;
        Duration time = word.end().minus(word.start());
        for (int n = 0; n < pieces; n++) {
            String piece = text.substring(n * lineLength, Math.min(text.length(), (n + 1) * lineLength));
            words.add(new SpokenWord(
                    piece,
                    word.start().plus(time.multipliedBy(n).dividedBy(pieces)),
                    word.start().plus(time.multipliedBy(n + 1).dividedBy(pieces))));
        }
    }

    /** The cheapest way to divide all words: best[n] is the least cost of showing the first n words. */
    private List<Cue> cues() {
        double[] best = new double[words.size() + 1];
        int[] begin = new int[words.size() + 1];
        Arrays.fill(best, 1, best.length, Double.MAX_VALUE);
        for (int end = 1; end <= words.size(); end++) {
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
        Duration limit = sceneEnd.minus(gap);
        for (int end = words.size(); end > 0; end = begin[end]) {
            Cue cue = cue(begin[end], end, limit);
            cues.add(0, cue);
            limit = cue.start().minus(gap);
        }
        return cues;
    }

    private boolean fits(int from, int end) {
        return lasts(from, end).compareTo(LONGEST) <= 0 && CueBreaks.secondLine(texts(from, end), lineLength) >= 0;
    }

    private double cost(int from, int end) {
        double cost = 4 + Math.max(0, 20 - characters(from, end)) * 0.3;
        cost += end < words.size()
                ? CueBreaks.cost(words.get(end - 1).text(), words.get(end).text())
                : 0;
        for (int n = from; n < end - 1; n++) {
            cost += CueBreaks.endsSentence(words.get(n).text()) ? 12 : 0;
            cost += pauseAfter(n).compareTo(PAUSE) > 0 ? 12 : 0;
        }
        Duration shown = end < words.size()
                ? words.get(end).start().minus(words.get(from).start())
                : lasts(from, end);
        cost += shown.compareTo(SHORTEST) < 0 ? 15 : 0;
        double fastest = characters(from, end) / Math.max(0.1, shown.toMillis() / 1e3);
        return cost + Math.max(0, fastest - FASTEST_CHARACTERS_PER_SECOND) * 0.5;
    }

    private Cue cue(int from, int end, Duration limit) {
        List<String> texts = texts(from, end);
        int second = Math.max(0, CueBreaks.secondLine(texts, lineLength));
        List<String> lines = second == 0
                ? List.of(String.join(" ", texts))
                : List.of(
                        String.join(" ", texts.subList(0, second)),
                        String.join(" ", texts.subList(second, texts.size())));
        Duration start = words.get(from).start();
        Duration spoken = words.get(end - 1).end();
        Duration readable = start.plusMillis(Math.round(characters(from, end) * 1e3 / FASTEST_CHARACTERS_PER_SECOND));
        Duration wanted = longer(longer(spoken.plus(LINGER), start.plus(SHORTEST)), readable);
        Duration last = shorter(limit, longer(start.plus(LONGEST), spoken));
        // What would come back after the blink of an eye may as well stay.
        Duration shown = last.minus(wanted).compareTo(LINGER) < 0 ? last : shorter(wanted, last);
        return new Cue(start, longer(shown, start.plusMillis(1)), lines);
    }

    private Duration pauseAfter(int n) {
        return words.get(n + 1).start().minus(words.get(n).end());
    }

    private Duration lasts(int from, int end) {
        return words.get(end - 1).end().minus(words.get(from).start());
    }

    private int characters(int from, int end) {
        return String.join(" ", texts(from, end)).length();
    }

    private List<String> texts(int from, int end) {
        return words.subList(from, end).stream().map(SpokenWord::text).toList();
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}

package dev.aivideo.export;

import dev.aivideo.language.Cue;
import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.Narration;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Shot;
import dev.aivideo.project.SpokenSentence;
import dev.aivideo.project.SpokenWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the film is meant to be, against which it is judged.
 *
 * @param pauses where the narration is silent
 * @param words in the order in which they are heard
 * @param cues its captions, from its beginning; none if it has none
 * @param shots in the order of showing
 */
record ExpectedFilm(
        FilmPlan plan,
        PictureFormat format,
        List<TimeRange> pauses,
        List<WordHeard> words,
        List<Cue> cues,
        List<Shot> shots) {
    private static final double AT_A_JOIN_S = 0.1;

    ExpectedFilm {
        pauses = List.copyOf(pauses);
        words = List.copyOf(words);
        cues = List.copyOf(cues);
        shots = List.copyOf(shots);
    }

    /** @param narrations in the order of the plan's scenes */
    static ExpectedFilm of(FilmPlan plan, PictureFormat format, List<Narration> narrations) {
        return new ExpectedFilm(plan, format, pauses(plan, narrations), spoken(plan, narrations), List.of(), List.of());
    }

    /** The same, with its captions and pictures. */
    ExpectedFilm with(List<Cue> captions, List<Shot> pictures) {
        return new ExpectedFilm(plan, format, pauses, words, captions, pictures);
    }

    private static List<WordHeard> spoken(FilmPlan plan, List<Narration> narrations) {
        List<WordHeard> spoken = new ArrayList<>();
        for (int n = 0; n < narrations.size(); n++) {
            double startS = plan.scenes().get(n).startSample() / (double) Narration.SAMPLE_RATE_HZ;
            for (SpokenSentence sentence : narrations.get(n).sentences()) {
                sentence.words().stream()
                        .map(word -> new WordHeard(
                                word.text(),
                                new TimeRange(startS + seconds(word.start()), startS + seconds(word.end()))))
                        .forEach(spoken::add);
            }
        }
        return spoken;
    }

    /** Whether a part lies in the intro or the outro, in which everything is as the operator made it. */
    boolean isOfAClip(TimeRange part) {
        double openingS = plan.rate().seconds(plan.ends().openingFrames());
        double closingS = plan.rate().seconds(plan.closingFrame());
        return new TimeRange(0, openingS).holds(part, AT_A_JOIN_S)
                || new TimeRange(closingS, plan.lengthS()).holds(part, AT_A_JOIN_S);
    }

    /** Number of the scene that is shown at a second, from 1. */
    int sceneAt(double second) {
        int number = 1;
        while (number < plan.scenes().size()
                && plan.scenes().get(number).startFrame()
                        <= second * plan.rate().perSecond()) {
            number++;
        }
        return number;
    }

    /** Length of the scene that is shown at a second. */
    double sceneLengthS(double second) {
        return plan.rate().seconds(plan.scenes().get(sceneAt(second) - 1).frames());
    }

    /** Where words are heard. */
    List<TimeRange> speech() {
        List<TimeRange> words = new ArrayList<>();
        for (int n = 1; n < pauses.size(); n++) {
            if (pauses.get(n).startS() > pauses.get(n - 1).endS()) {
                words.add(new TimeRange(pauses.get(n - 1).endS(), pauses.get(n).startS()));
            }
        }
        return words;
    }

    /** The gaps between the words of the whole film, its beginning and its end included. */
    private static List<TimeRange> pauses(FilmPlan plan, List<Narration> narrations) {
        List<TimeRange> pauses = new ArrayList<>();
        double spokenUntilS = 0;
        for (int n = 0; n < narrations.size(); n++) {
            double startS = plan.scenes().get(n).startSample() / (double) Narration.SAMPLE_RATE_HZ;
            for (TimeRange word : words(narrations.get(n))) {
                pauses.add(new TimeRange(spokenUntilS, Math.max(spokenUntilS, startS + word.startS())));
                spokenUntilS = Math.max(spokenUntilS, startS + word.endS());
            }
        }
        pauses.add(new TimeRange(spokenUntilS, Math.max(spokenUntilS, plan.lengthS())));
        return pauses;
    }

    /** Where no word times are known, all of the narration counts as speech. */
    private static List<TimeRange> words(Narration narration) {
        if (narration.sentences().isEmpty()) {
            return List.of(new TimeRange(0, narration.lengthS()));
        }
        List<TimeRange> words = new ArrayList<>();
        for (SpokenSentence sentence : narration.sentences()) {
            for (SpokenWord word : sentence.words()) {
                words.add(new TimeRange(seconds(word.start()), seconds(word.end())));
            }
        }
        return words;
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}

package dev.aivideo.visuals;

import dev.aivideo.facts.HeardSentence;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a scene is divided: each shot stays as long as its thought.
 *
 * @param slots without gaps, from the beginning of the scene's sound to its end; at least one
 */
record ShotPlan(List<Slot> slots) {
    private static final Duration CROSSFADE = Duration.ofMillis(500);
    /** What rounding to frames, and a clip's last frames, may cost. */
    private static final Duration RESERVE = Duration.ofMillis(200);
    /** Where it is not known when words are heard. */
    private static final double USUAL_S = 4.5;

    ShotPlan {
        slots = List.copyOf(slots);
    }

    /**
     * The plan of a scene.
     *
     * @param sentences as they are heard; none if that is not known
     */
    static ShotPlan of(List<HeardSentence> sentences, double sceneS) {
        List<Duration> cuts =
                sentences.isEmpty() ? even(sceneS) : SceneCuts.of(sentences).best(sceneS);
        List<Slot> slots = new ArrayList<>();
        Duration from = Duration.ZERO;
        for (int n = 0; n <= cuts.size(); n++) {
            Duration until = n < cuts.size() ? cuts.get(n) : millis(sceneS * 1000);
            slots.add(new Slot(n, from, until, SlotSentences.heard(sentences, from, until)));
            from = until;
        }
        return new ShotPlan(slots);
    }

    private static List<Duration> even(double sceneS) {
        int shots = (int) Math.max(1, Math.round(sceneS / USUAL_S));
        List<Duration> cuts = new ArrayList<>();
        for (int n = 1; n < shots; n++) {
            cuts.add(millis(sceneS * 1000 * n / shots));
        }
        return cuts;
    }

    private static Duration millis(double milliseconds) {
        return Duration.ofMillis(Math.round(milliseconds));
    }

    int shots() {
        return slots.size();
    }

    /** How much of a clip the longest shot takes, with its crossfades and a small reserve. */
    Duration shotLength() {
        return slots.stream()
                .map(slot -> slot.until().minus(slot.from()))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plus(slots.size() > 1 ? CROSSFADE : Duration.ZERO)
                .plus(RESERVE);
    }
}

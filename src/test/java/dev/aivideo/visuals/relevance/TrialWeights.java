package dev.aivideo.visuals.relevance;

import dev.aivideo.language.TextMeaning;
import dev.aivideo.visuals.relevance.LogisticRegression.Example;
import java.util.Arrays;
import java.util.List;

/** Weights that are fitted to clips whose labels are known. */
public final class TrialWeights {
    private final Weights weights;

    private TrialWeights(Weights weights) {
        this.weights = weights;
    }

    /** The program's own. */
    public static TrialWeights fitted() {
        return new TrialWeights(Weights.FITTED);
    }

    /**
     * A clip judged for one scene.
     *
     * @param weight how often it counts
     */
    public record Labelled(SceneFit fit, boolean right, boolean onSubject, double weight) {}

    /** First the subject's, then, with what those say, the scene's. */
    public static TrialWeights of(List<Labelled> clips) {
        double[] subject = new LogisticRegression(6)
                .fit(clips.stream()
                        .map(clip ->
                                new Example(Weights.values(clip.fit().ofSubject()), clip.onSubject(), clip.weight()))
                        .toList());
        double[] right = new LogisticRegression(5)
                .fit(clips.stream()
                        .filter(clip -> clip.weight() > 0)
                        .map(clip -> new Example(
                                Weights.values(
                                        Weights.probability(
                                                subject,
                                                Weights.values(clip.fit().ofSubject())),
                                        clip.fit().ofScene()),
                                clip.right(),
                                clip.weight()))
                        .toList());
        return new TrialWeights(new Weights(subject, right));
    }

    public Relevance relevance(TextMeaning meaning, String topic, List<SceneScript> scenes) {
        return new FilmRelevance(meaning, topic, scenes, weights);
    }

    @Override
    public String toString() {
        return "subject " + Arrays.toString(weights.subject()) + "\nright   " + Arrays.toString(weights.right());
    }
}

package dev.aivideo.visuals.relevance;

import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.language.TextMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a film says, in the space of meaning.
 *
 * @param all topic and scenes together
 * @param others subjects that compete with the film's
 */
record FilmMeaning(TextMeaning meaning, float[] topic, float[] all, List<SceneMeaning> scenes, Subjects others) {

    /** A topic that is less like what is said than this names the film ("Episode 12") and not its subject. */
    private static final double LEAST_OF_A_TOPIC = 0.15;

    /**
     * What a scene says. Texts are read with the film's topic: ash is of a volcano in one film and of a tree in another.
     *
     * @param whole without its comparisons
     * @param narration by itself
     */
    record SceneMeaning(float[] whole, float[] narration, List<float[]> sentences, List<float[]> terms) {

        /** The mean of four ways to compare a clip; a scene says much that cannot be seen, and one sentence that can. */
        double closeness(float[] clip) {
            return (SentenceEmbedder.cosine(whole, clip)
                            + SentenceEmbedder.cosine(narration, clip)
                            + nearest(sentences, clip)
                            + nearest(terms, clip))
                    / 4;
        }
    }

    static FilmMeaning of(TextMeaning meaning, String topic, List<SceneScript> scripts) {
        float[] named = meaning.embed(topic);
        float[] told = direction(scripts.stream()
                .map(script -> meaning.embed(script.narration()))
                .toList());
        boolean tells = SentenceEmbedder.cosine(named, told) >= LEAST_OF_A_TOPIC;
        UnaryOperator<String> inTopic = text -> tells ? text + " (" + topic + ")" : text;
        List<SceneMeaning> scenes = scripts.stream()
                .map(script -> scene(script, tells ? topic + ". " : "", inTopic, meaning))
                .toList();
        float[] subject = tells ? named : told;
        List<float[]> all = new ArrayList<>(scenes.stream()
                .map(scene -> scaled(scene.whole(), 1f / scenes.size()))
                .toList());
        all.add(subject);
        return new FilmMeaning(meaning, subject, direction(all), scenes, new Subjects(subject, meaning::embed));
    }

    private static SceneMeaning scene(
            SceneScript script, String before, UnaryOperator<String> inTopic, TextMeaning meaning) {
        return new SceneMeaning(
                meaning.embed(before + SceneScript.withoutComparisons(script.narration())),
                meaning.embed(script.narration()),
                script.sentences().stream().map(inTopic).map(meaning::embed).toList(),
                script.terms().stream().map(inTopic).map(meaning::embed).toList());
    }

    /** The cosine with the closest of the texts. */
    static double nearest(List<float[]> texts, float[] clip) {
        return texts.stream()
                .mapToDouble(text -> SentenceEmbedder.cosine(text, clip))
                .max()
                .orElse(0);
    }

    private static float[] scaled(float[] vector, float by) {
        float[] scaled = vector.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= by;
        }
        return scaled;
    }

    /** The sum of vectors, of length 1. */
    static float[] direction(List<float[]> vectors) {
        float[] sum = new float[vectors.get(0).length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        return scaled(sum, (float) (1 / Math.max(Math.sqrt(SentenceEmbedder.cosine(sum, sum)), 1e-9)));
    }
}

package dev.aivideo.illustration;

import dev.aivideo.facts.HeardSentence;
import dev.aivideo.illustration.IllustrationRequest.Subject;
import dev.aivideo.illustration.motif.Motif;
import dev.aivideo.language.SentenceEmbedder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How well what a motif shows fits the words: its phrases are compared in meaning with the sentence that is heard while
 * the picture is seen, with the whole narration, the search terms and the film's topic. The motifs' own meanings are
 * computed once.
 */
class Likeness {
    private static final double SENTENCE = 0.40;
    private static final double NARRATION = 0.20;
    private static final double TERM = 0.15;
    private static final double TOPIC = 0.25;
    /** What the topic counts where the sentence speaks of something else. */
    private static final double TOPIC_ALONE = 0.52;

    /**
     * How well a motif fits a picture's place in the scene.
     *
     * @param place of the picture, from 0
     * @param value 0, nothing in common, to 1
     * @param topic likeness to the film's topic, 0 to 1
     */
    record Fit(int place, Motif motif, double value, double topic) {}

    private final Function<String, float[]> embed;
    private @Nullable Map<Motif, List<float[]>> shown;

    /** @param embed meaning of a text, as a vector of length 1 */
    Likeness(Function<String, float[]> embed) {
        this.embed = embed;
    }

    /** Every motif that shows something for each of a scene's drawn pictures, the best first. */
    List<Fit> fits(IllustrationRequest request) {
        Subject subject = request.subject();
        float[] narration = embed.apply(subject.narration());
        float[] topic = embed.apply(subject.topic());
        List<float[]> terms = subject.terms().stream().map(embed).toList();
        List<Fit> fits = new ArrayList<>();
        for (int place = 0; place < request.slots().size(); place++) {
            float[] sentence = embed.apply(heard(request, place));
            for (Map.Entry<Motif, List<float[]>> motif : shown().entrySet()) {
                List<float[]> shows = motif.getValue();
                double term = terms.stream()
                        .mapToDouble(one -> alike(one, shows))
                        .max()
                        .orElse(0);
                double about = alike(topic, shows);
                double value = SENTENCE * alike(sentence, shows)
                        + NARRATION * alike(narration, shows)
                        + TERM * term
                        + TOPIC * about;
                fits.add(new Fit(place, motif.getKey(), Math.max(value, TOPIC_ALONE * about), about));
            }
        }
        fits.sort(Comparator.comparingDouble(Fit::value)
                .reversed()
                .thenComparingInt(Fit::place)
                .thenComparing(Fit::motif));
        return fits;
    }

    /** What is spoken while a picture is seen; all that the scene says, if that is not known. */
    private static String heard(IllustrationRequest request, int place) {
        String heard = request.slots().get(place).sentences().stream()
                .map(HeardSentence::text)
                .collect(Collectors.joining(" "));
        return heard.isEmpty() ? request.subject().narration() : heard;
    }

    private static double alike(float[] words, List<float[]> shows) {
        return shows.stream()
                .mapToDouble(one -> SentenceEmbedder.cosine(words, one))
                .max()
                .orElse(0);
    }

    private synchronized Map<Motif, List<float[]>> shown() {
        if (shown == null) {
            Map<Motif, List<float[]>> meanings = new EnumMap<>(Motif.class);
            for (Motif motif : Motif.values()) {
                if (!motif.isPlain()) {
                    meanings.put(motif, motif.shows().stream().map(embed).toList());
                }
            }
            shown = meanings;
        }
        return shown;
    }
}

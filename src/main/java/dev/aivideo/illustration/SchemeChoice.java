package dev.aivideo.illustration;

import dev.aivideo.language.SentenceEmbedder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chooses the colours of a film by what it is about. */
class SchemeChoice {
    private final Function<String, float[]> embed;
    private @Nullable Map<ColourScheme, List<float[]>> suited;

    /** @param embed meaning of a text, as a vector of length 1 */
    SchemeChoice(Function<String, float[]> embed) {
        this.embed = embed;
    }

    /**
     * The scheme of which a subject is closest in meaning to the topic and to what is said: "The rehearsal" may be a film
     * on vaccines.
     *
     * @param scenes what is said in each
     */
    ColourScheme of(String topic, List<String> scenes) {
        float[] meaning = embed.apply(topic);
        List<float[]> said = scenes.stream().map(embed).toList();
        return Arrays.stream(ColourScheme.values())
                .max(Comparator.comparingDouble(scheme -> likeness(meaning, scheme)
                        + said.stream()
                                .mapToDouble(scene -> likeness(scene, scheme))
                                .average()
                                .orElse(0)))
                .orElseThrow();
    }

    private double likeness(float[] topic, ColourScheme scheme) {
        return suited().getOrDefault(scheme, List.of()).stream()
                .mapToDouble(subject -> SentenceEmbedder.cosine(topic, subject))
                .max()
                .orElse(0);
    }

    private synchronized Map<ColourScheme, List<float[]>> suited() {
        if (suited == null) {
            Map<ColourScheme, List<float[]>> meanings = new EnumMap<>(ColourScheme.class);
            for (ColourScheme scheme : ColourScheme.values()) {
                meanings.put(scheme, scheme.subjects().stream().map(embed).toList());
            }
            suited = meanings;
        }
        return suited;
    }
}

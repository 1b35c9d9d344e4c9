package dev.aivideo.visuals.relevance;

import dev.aivideo.language.SentenceEmbedder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Some hundred subjects that footage is usually of, which compete with the film's own for each clip: a picnic basket may
 * be in the words of a film on heart surgery, and is closer to picnics all the same.
 */
final class Subjects {
    private static final String RESOURCE = "subjects.txt";
    /** So many of them may be the film's own subject, in other words. */
    private static final int OWN = 6;

    private static final List<String> GATHERINGS = List.of(
            "people at a conference table",
            "a city council meeting",
            "a panel discussion in a hall",
            "a speech at a lectern",
            "an award or anniversary ceremony",
            "a seated interview",
            "a training seminar",
            "a reception with guests");

    private final List<float[]> others;
    private final List<float[]> gatherings;

    /** @param topic of the film, in the space of meaning of {@code embed} */
    Subjects(float[] topic, Function<String, float[]> embed) {
        this.others = lines().stream()
                .map(embed)
                .sorted(Comparator.comparingDouble((float[] subject) -> -SentenceEmbedder.cosine(subject, topic)))
                .skip(OWN)
                .toList();
        this.gatherings = GATHERINGS.stream().map(embed).toList();
    }

    /** How close a clip is to people who talk about something: many titles name a subject that only the talk is of. */
    double talk(float[] clip) {
        return FilmMeaning.nearest(gatherings, clip);
    }

    /** How close a clip is to the closest other subject. */
    double closest(float[] clip) {
        return FilmMeaning.nearest(others, clip);
    }

    private static List<String> lines() {
        try (InputStream text = Subjects.class.getResourceAsStream(RESOURCE)) {
            if (text == null) {
                throw new IllegalStateException("The class path has no " + RESOURCE);
            }
            return Arrays.stream(new String(text.readAllBytes(), StandardCharsets.UTF_8).split("\\R"))
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }
}

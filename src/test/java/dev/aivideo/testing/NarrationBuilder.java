package dev.aivideo.testing;

import dev.aivideo.project.Narration;
import dev.aivideo.project.Scene;
import dev.aivideo.project.SpokenSentence;
import dev.aivideo.project.SpokenWord;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class NarrationBuilder {
    private String sceneId = "scene-1";
    private @Nullable String file;
    private long samples = 2L * Narration.SAMPLE_RATE_HZ;
    private String engine = "mary";
    private @Nullable String text;
    private List<SpokenSentence> sentences = List.of();

    NarrationBuilder() {}

    /** Of this scene, with its text. */
    public NarrationBuilder of(Scene scene) {
        text = scene.text();
        return of(scene.id());
    }

    public NarrationBuilder of(String scene) {
        sceneId = scene;
        return this;
    }

    /** {@code <scene>.wav} if none is given. */
    public NarrationBuilder file(String value) {
        file = value;
        return this;
    }

    public NarrationBuilder samples(long value) {
        samples = value;
        return this;
    }

    public NarrationBuilder seconds(double value) {
        return samples(Math.round(value * Narration.SAMPLE_RATE_HZ));
    }

    public NarrationBuilder engine(String value) {
        engine = value;
        return this;
    }

    /** One sentence, heard as one word. */
    public NarrationBuilder heard(String sentence, long startMs, long endMs) {
        return heard(sentence, List.of(word(sentence, startMs, endMs)));
    }

    /** One sentence, heard from the first word to the last. */
    public NarrationBuilder heard(String sentence, List<SpokenWord> words) {
        Duration end = words.get(words.size() - 1).end();
        sentences = List.of(new SpokenSentence(sentence, words.get(0).start(), end, words));
        text = text == null ? sentence : text;
        return this;
    }

    public static SpokenWord word(String text, long startMs, long endMs) {
        return new SpokenWord(text, Duration.ofMillis(startMs), Duration.ofMillis(endMs));
    }

    public Narration build() {
        String wav = file == null ? sceneId + ".wav" : file;
        return new Narration(
                sceneId,
                new Narration.Sound(wav, wav.replace(".wav", ".mp3"), samples),
                new Narration.Speaker(engine, "af_sky", 1.0),
                text == null ? "" : text,
                sentences);
    }
}

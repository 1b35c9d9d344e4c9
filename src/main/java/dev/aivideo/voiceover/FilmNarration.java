package dev.aivideo.voiceover;

import dev.aivideo.project.FrameRate;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Scene;
import dev.aivideo.project.SpeechPlan;
import dev.aivideo.project.VoiceIdentity;
import dev.aivideo.records.ContentKey;
import dev.aivideo.speech.Narrators;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How one film is spoken: every scene's sentences, who speaks them, and the plan that fits them to the duration. */
record FilmNarration(
        List<SceneText> texts,
        Narrators.Chosen chosen,
        SpeechPlan plan,
        Pausing pausing,
        VoiceoverProperties properties,
        FrameRate rate) {

    VoiceIdentity voice() {
        return pausing.voice(chosen);
    }

    /** Duration of all sentences together at a speed, without pauses. */
    static Duration measured(List<SceneText> texts, Narrators.Chosen chosen, double speed) {
        return texts.stream()
                .flatMap(text -> text.sentences().stream())
                .map(sentence -> chosen.narrator().measure(sentence.spoken().spoken(), chosen.voice(), speed))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What the film lasts if some of its scenes were spoken earlier, and may say something else by now. */
    long samples(Map<String, Narration> spoken) {
        return texts.stream()
                .mapToLong(text -> {
                    Narration narration = spoken.get(text.scene().id());
                    return narration != null && narration.spokenText().equals(text.spoken())
                            ? narration.samples()
                            : planned(text);
                })
                .sum();
    }

    private long planned(SceneText text) {
        Scene scene = text.scene();
        int between = IntStream.range(0, text.sentences().size() - 1)
                .map(i -> between(scene, i))
                .sum();
        long spoken = DurationFitter.samples(measured(List.of(text), chosen, plan.speed()));
        return SpeechPlan.wholeFrames(rate, (int) spoken + before(scene) + between + after(scene));
    }

    SceneText text(Scene scene) {
        return texts.get(index(scene));
    }

    /** Silence before the first word of a scene, in samples. */
    int before(Scene scene) {
        return (int) Math.round(plan.before(index(scene) == 0) * pauses(scene).before());
    }

    /** Silence behind the last word of a scene, in samples. */
    int after(Scene scene) {
        boolean last = index(scene) == texts.size() - 1;
        return last
                ? plan.tail()
                : (int) Math.round(plan.after(false) * pauses(scene).after());
    }

    /** Silence behind a sentence of a scene that is not its last, in samples. */
    int between(Scene scene, int sentence) {
        return (int)
                Math.round(plan.betweenSentences() * pauses(scene).between().get(sentence));
    }

    private Pauses pauses(Scene scene) {
        int index = index(scene);
        return pausing.of(texts.get(index), index == 0 ? null : texts.get(index - 1));
    }

    /** Everything a scene's sound depends on. */
    ContentKey key(Scene scene) {
        return ContentKey.of(
                pausing.version(),
                chosen.fingerprint(),
                chosen.narrator().engine(),
                chosen.voice(),
                plan.speed(),
                plan.betweenSentences(),
                before(scene),
                after(scene),
                properties.loudnessDbfs(),
                properties.peakDbfs(),
                text(scene).spoken());
    }

    private int index(Scene scene) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).scene().id().equals(scene.id())) {
                return i;
            }
        }
        throw new IllegalArgumentException("Scene " + scene.number() + " does not belong to this film");
    }
}

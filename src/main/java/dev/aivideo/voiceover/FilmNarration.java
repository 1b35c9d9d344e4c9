package dev.aivideo.voiceover;

import dev.aivideo.project.Narration;
import dev.aivideo.project.Scene;
import dev.aivideo.project.SpeechPlan;
import dev.aivideo.project.VoiceIdentity;
import dev.aivideo.records.ContentKey;
import dev.aivideo.speech.Narrators;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How one film is spoken: every scene's sentences, who speaks them, and the plan that fits them to the duration. */
record FilmNarration(List<SceneText> texts, Narrators.Chosen chosen, SpeechPlan plan, VoiceoverProperties properties) {
    /** To be raised whenever the same text would sound otherwise. */
    private static final String VERSION = "2";

    static VoiceIdentity voice(Narrators.Chosen chosen) {
        return new VoiceIdentity(chosen.narrator().engine(), chosen.fingerprint(), chosen.voice());
    }

    VoiceIdentity voice() {
        return voice(chosen);
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
        int index = index(text.scene());
        return plan.scene(
                DurationFitter.samples(measured(List.of(text), chosen, plan.speed())),
                text.sentences().size(),
                index == 0,
                index == texts.size() - 1);
    }

    SceneText text(Scene scene) {
        return texts.get(index(scene));
    }

    /** Silence before the first word of a scene, in samples. */
    int before(Scene scene) {
        return plan.before(index(scene) == 0);
    }

    /** Silence behind the last word of a scene, in samples. */
    int after(Scene scene) {
        return plan.after(index(scene) == texts.size() - 1);
    }

    /** Everything a scene's sound depends on. */
    ContentKey key(Scene scene) {
        return ContentKey.of(
                VERSION,
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

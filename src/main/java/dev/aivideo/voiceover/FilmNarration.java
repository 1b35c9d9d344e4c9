package dev.aivideo.voiceover;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.SpeechPlan;
import dev.aivideo.records.ContentKey;
import dev.aivideo.speech.Narrators;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** One film's narration: every scene's sentences, who speaks them, and the plan that fits them to the film's length. */
final class FilmNarration {
    /** To be raised whenever the same text would sound otherwise. */
    private static final String VERSION = "2";

    private final List<SceneText> texts;
    private final Narrators.Chosen chosen;
    private final SpeechPlan plan;
    private final VoiceoverProperties properties;

    private FilmNarration(
            List<SceneText> texts, Narrators.Chosen chosen, SpeechPlan plan, VoiceoverProperties properties) {
        this.texts = texts;
        this.chosen = chosen;
        this.plan = plan;
        this.properties = properties;
    }

    /** Who speaks is chosen anew while nothing was spoken; a film that was begun keeps to one voice, or fails. */
    static FilmNarration prepare(
            Project project,
            List<Scene> scenes,
            Narrators narrators,
            VoiceoverProperties properties,
            SpeechPlans fits,
            Progress progress) {
        Brief brief = project.brief();
        Function<Narrators.Chosen, FilmNarration> with =
                chosen -> spokenBy(chosen, project, scenes, properties, fits, progress);
        return fits.spoken(project).isEmpty()
                ? narrators.begin(brief.voice(), brief.offline(), with)
                : with.apply(narrators.choose(brief.voice(), brief.offline()));
    }

    private static FilmNarration spokenBy(
            Narrators.Chosen chosen,
            Project project,
            List<Scene> scenes,
            VoiceoverProperties properties,
            SpeechPlans fits,
            Progress progress) {
        Brief brief = project.brief();
        String language = fits.language(project);
        List<SceneText> texts = scenes.stream()
                .map(scene -> SceneText.of(scene, sentence -> chosen.spoken(sentence, language)))
                .toList();
        ForeignText.warning(
                        texts.stream()
                                .flatMap(text -> text.sentences().stream())
                                .map(SceneText.Sentence::written)
                                .toList(),
                        chosen.voice(),
                        chosen.language())
                .ifPresent(progress::warn);
        texts.stream()
                .flatMap(text -> text.sentences().stream())
                .flatMap(sentence -> sentence.spoken().notes().stream())
                .distinct()
                .limit(10)
                .forEach(progress::warn);
        SpeechPlan plan =
                fits.kept(project, chosen).orElseGet(() -> fitted(texts, chosen, brief.duration(), properties));
        fits.record(project, chosen, plan);
        Map<String, Narration> spoken = fits.spoken(project);
        long samples = spoken.isEmpty() ? plan.totalSamples() : samples(plan, texts, spoken, chosen);
        warnIfMissed(plan.speed(), samples, brief.duration(), progress);
        return new FilmNarration(texts, chosen, plan, properties);
    }

    private static SpeechPlan fitted(
            List<SceneText> texts, Narrators.Chosen chosen, Duration target, VoiceoverProperties properties) {
        return new DurationFitter(properties.slowest(), properties.fastest())
                .fit(
                        texts.stream().map(text -> text.sentences().size()).toList(),
                        speed -> spoken(texts, chosen, speed),
                        target);
    }

    /** What a film lasts by a plan made earlier, though some of its scenes may say something else by now. */
    private static long samples(
            SpeechPlan plan, List<SceneText> texts, Map<String, Narration> spoken, Narrators.Chosen chosen) {
        long samples = 0;
        for (int i = 0; i < texts.size(); i++) {
            SceneText text = texts.get(i);
            Narration narration = spoken.get(text.scene().id());
            if (narration != null && narration.spokenText().equals(text.spoken())) {
                samples += narration.samples();
            } else {
                samples += plan.scene(
                        DurationFitter.samples(spoken(List.of(text), chosen, plan.speed())),
                        text.sentences().size(),
                        i == 0,
                        i == texts.size() - 1);
            }
        }
        return samples;
    }

    private static Duration spoken(List<SceneText> texts, Narrators.Chosen chosen, double speed) {
        return texts.stream()
                .flatMap(text -> text.sentences().stream())
                .map(sentence -> chosen.narrator().measure(sentence.spoken().spoken(), chosen.voice(), speed))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static void warnIfMissed(double speed, long samples, Duration target, Progress progress) {
        double reached = samples / (double) Narration.SAMPLE_RATE_HZ;
        double wanted = target.toMillis() / 1e3;
        if (Math.abs(reached - wanted) > 0.02 * wanted) {
            progress.warn(String.format(
                    Locale.ROOT,
                    "The film is %.1f s long, not %.0f s: the script has too %s words even at a speed of %.2f. "
                            + "Remedy: ask for %.0f s, or change the script.",
                    reached,
                    wanted,
                    reached > wanted ? "many" : "few",
                    speed,
                    reached > wanted ? Math.ceil(reached) : Math.floor(reached)));
        }
    }

    SceneText text(Scene scene) {
        return texts.get(index(scene));
    }

    Narrators.Chosen chosen() {
        return chosen;
    }

    SpeechPlan plan() {
        return plan;
    }

    int before(Scene scene) {
        return plan.before(index(scene) == 0);
    }

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
        throw new IllegalArgumentException("Scene " + scene.number() + " is not of this film");
    }
}

package dev.aivideo.voiceover;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Film;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.Narration;
import dev.aivideo.project.OuterPauses;
import dev.aivideo.project.Progress;
import dev.aivideo.project.SpeechPlan;
import dev.aivideo.speech.Narrators;
import dev.aivideo.speech.lexicon.Lexicon;
import dev.aivideo.speech.lexicon.Lexicons;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Decides who speaks a film and how fast, and tells the operator what will not be as asked for. */
class NarrationPlanner {
    private static final int MOST_NOTES = 10;

    private final Narrators narrators;
    private final Lexicons lexicons;
    private final SpeechPlans plans;
    private final VoiceoverProperties properties;
    private final Progress progress;

    NarrationPlanner(
            Narrators narrators,
            Lexicons lexicons,
            SpeechPlans plans,
            VoiceoverProperties properties,
            Progress progress) {
        this.narrators = narrators;
        this.lexicons = lexicons;
        this.plans = plans;
        this.properties = properties;
        this.progress = progress;
    }

    /** Who speaks is chosen anew while nothing was spoken; a film that was begun keeps to one voice, or fails. */
    FilmNarration plan(Film film) {
        Brief brief = film.brief();
        return film.narrations().isEmpty()
                ? narrators.begin(brief.voice(), brief.offline(), chosen -> spokenBy(chosen, film))
                : spokenBy(narrators.choose(brief.voice(), brief.offline()), film);
    }

    private FilmNarration spokenBy(Narrators.Chosen chosen, Film film) {
        String language = film.texts().language();
        Lexicon lexicon = lexicons.of(film.brief().given().pronunciations());
        List<SceneText> texts = film.scenes().stream()
                .map(scene -> SceneText.of(scene, sentence -> chosen.spoken(sentence, language, lexicon)))
                .toList();
        warnOfText(texts, chosen);
        FilmNarration narration = kept(film, texts, chosen).orElseGet(() -> fitted(film, texts, chosen));
        plans.record(film.project(), narration.voice(), narration.plan());
        warnIfMissed(narration, film);
        return narration;
    }

    private void warnOfText(List<SceneText> texts, Narrators.Chosen chosen) {
        List<SceneText.Sentence> sentences =
                texts.stream().flatMap(text -> text.sentences().stream()).toList();
        ForeignText.warning(
                        sentences.stream().map(SceneText.Sentence::written).toList(), chosen.voice(), chosen.language())
                .ifPresent(progress::warn);
        sentences.stream()
                .flatMap(sentence -> sentence.spoken().notes().stream())
                .distinct()
                .limit(MOST_NOTES)
                .forEach(progress::warn);
    }

    /** By the plan that a scene of the film was spoken by, if the same voice speaks now. */
    private Optional<FilmNarration> kept(Film film, List<SceneText> texts, Narrators.Chosen chosen) {
        return film.narrations().isEmpty()
                ? Optional.empty()
                : Arrays.stream(Pausing.values())
                        .flatMap(pausing -> plans.find(film.project(), pausing.voice(chosen)).stream()
                                .map(plan -> new FilmNarration(
                                        texts,
                                        chosen,
                                        plan,
                                        pausing,
                                        properties,
                                        film.brief().picture().rate())))
                        .findFirst();
    }

    private FilmNarration fitted(Film film, List<SceneText> texts, Narrators.Chosen chosen) {
        FrameRate rate = film.brief().picture().rate();
        OuterPauses outer = OuterPauses.of(film.brief(), film.title());
        SpeechPlan plan = new DurationFitter(properties.slowest(), properties.fastest(), rate, outer)
                .fit(
                        Pauses.Sums.of(Pauses.of(texts)),
                        speed -> FilmNarration.measured(texts, chosen, speed),
                        film.brief().narratedDuration());
        return new FilmNarration(texts, chosen, plan, Pausing.BY_SENSE, properties, rate);
    }

    private void warnIfMissed(FilmNarration narration, Film film) {
        Map<String, Narration> spoken = film.narrationsByScene();
        Duration target = film.brief().duration();
        long samples = spoken.isEmpty() ? narration.plan().totalSamples() : narration.samples(spoken);
        double clipsS =
                film.brief().duration().minus(film.brief().narratedDuration()).toMillis() / 1e3;
        double reached = clipsS + samples / (double) Narration.SAMPLE_RATE_HZ;
        double wanted = target.toMillis() / 1e3;
        if (Math.abs(reached - wanted) > 0.02 * wanted) {
            progress.warn(String.format(
                    Locale.ROOT,
                    "The film's duration is %.1f s instead of %.0f s: the script has too %s words even at a speed of %.2f. "
                            + "Remedy: request %.0f s, or change the script.",
                    reached,
                    wanted,
                    reached > wanted ? "many" : "few",
                    narration.plan().speed(),
                    reached > wanted ? Math.ceil(reached) : Math.floor(reached)));
        }
    }
}

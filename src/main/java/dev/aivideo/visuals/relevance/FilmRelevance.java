package dev.aivideo.visuals.relevance;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipWords;
import dev.aivideo.language.FullText;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.language.TextMeaning;
import dev.aivideo.visuals.relevance.SceneFit.SceneEvidence;
import dev.aivideo.visuals.relevance.SceneFit.SubjectEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Judges the clips that were found against all scenes of a film. Two questions are answered by two logistic models of a
 * few weights: whether a clip is of the film's subject, and if so, whether it shows what a scene says rather than what
 * another says. What decides is the margin to the competition, of other scenes and other subjects, more than any absolute
 * likeness.
 */
public class FilmRelevance implements Relevance {
    /** So many clips, the closest to the film, tell how its subject is described in catalogues. */
    private static final int TYPICAL = 8;

    private static final double TYPICAL_SHARE = 0.7;
    /** How fast a clip's share in a scene falls with its distance, and the bounds of the margin that comes of it. */
    private static final double SHARPNESS = 20;

    private static final double LEAST_MARGIN = -3;
    private static final double MOST_MARGIN = 1.4;

    private final TextMeaning meaning;
    private final String topic;
    private final List<SceneScript> scenes;
    private final Weights weights;
    private @Nullable FilmMeaning film;

    /**
     * A film; its meaning is worked out when the first clips are judged.
     *
     * @param scenes all of the film, in order; at least one
     */
    public FilmRelevance(TextMeaning meaning, String topic, List<SceneScript> scenes) {
        this(meaning, topic, scenes, Weights.FITTED);
    }

    FilmRelevance(TextMeaning meaning, String topic, List<SceneScript> scenes, Weights weights) {
        this.meaning = meaning;
        this.topic = topic;
        this.scenes = List.copyOf(scenes);
        this.weights = weights;
    }

    private synchronized FilmMeaning film() {
        if (film == null) {
            film = FilmMeaning.of(meaning, topic, scenes);
        }
        return film;
    }

    @Override
    public List<List<SceneFit>> judge(List<Candidate> clips) {
        FilmMeaning said = film();
        List<ClipWords> words = clips.stream()
                .map(clip -> ClipWords.of(clip.description(), said.meaning()))
                .toList();
        Clips shown = new Clips(
                words.stream().map(clip -> said.meaning().embed(clip.shown())).toList(),
                new FullText(words.stream().map(ClipWords::searched).toList()));
        double[] rivals =
                shown.meanings().stream().mapToDouble(said.others()::closest).toArray();
        List<SubjectEvidence> ofSubject = subject(said, shown, rivals);
        List<List<SceneEvidence>> ofScenes = scenes(said, shown, rivals);
        return IntStream.range(0, clips.size())
                .mapToObj(clip -> ofScenes.stream()
                        .map(scene -> weights.fit(ofSubject.get(clip), scene.get(clip)))
                        .toList())
                .toList();
    }

    /** The clips of one judgement. */
    private record Clips(List<float[]> meanings, FullText text) {}

    private List<List<SceneEvidence>> scenes(FilmMeaning said, Clips clips, double[] rivals) {
        List<double[]> close = said.scenes().stream()
                .map(scene ->
                        clips.meanings().stream().mapToDouble(scene::closeness).toArray())
                .toList();
        return IntStream.range(0, scenes.size())
                .mapToObj(scene -> scene(scene, said, clips, rivals, close))
                .toList();
    }

    private List<SceneEvidence> scene(int scene, FilmMeaning said, Clips clips, double[] rivals, List<double[]> close) {
        String narration = scenes.get(scene).narration();
        double[] words = clips.text().scores(FullText.query(SceneScript.withoutComparisons(narration)));
        float[] whole = said.scenes().get(scene).whole();
        return IntStream.range(0, rivals.length)
                .mapToObj(clip -> new SceneEvidence(
                        close.get(scene)[clip],
                        margin(close, scene, clip),
                        SentenceEmbedder.cosine(whole, clips.meanings().get(clip)) - rivals[clip],
                        words[clip]))
                .toList();
    }

    private static double margin(List<double[]> close, int scene, int clip) {
        double all = close.stream()
                .mapToDouble(one -> Math.exp(SHARPNESS * one[clip]))
                .sum();
        double share = Math.log(Math.exp(SHARPNESS * close.get(scene)[clip]) / all * close.size());
        return Math.max(LEAST_MARGIN, Math.min(MOST_MARGIN, share));
    }

    private List<SubjectEvidence> subject(FilmMeaning said, Clips clips, double[] rivals) {
        double[] words = clips.text()
                .scores(FullText.query(topic + " "
                        + scenes.stream().map(SceneScript::narration).collect(Collectors.joining(" "))));
        double[] topical = clips.meanings().stream()
                .mapToDouble(clip -> SentenceEmbedder.cosine(clip, said.topic()))
                .toArray();
        double[] filmic = clips.meanings().stream()
                .mapToDouble(clip -> FilmMeaning.nearest(
                        said.scenes().stream()
                                .map(FilmMeaning.SceneMeaning::whole)
                                .toList(),
                        clip))
                .toArray();
        List<Integer> typical = typical(filmic.length, clip -> topical[clip] + filmic[clip]);
        return IntStream.range(0, filmic.length)
                .mapToObj(clip -> new SubjectEvidence(
                        topical[clip],
                        SentenceEmbedder.cosine(
                                centre(said, clips, typical, clip),
                                clips.meanings().get(clip)),
                        filmic[clip] - rivals[clip],
                        topical[clip] - rivals[clip],
                        said.others().talk(clips.meanings().get(clip)),
                        words[clip]))
                .toList();
    }

    private static List<Integer> typical(int clips, ToDoubleFunction<Integer> closeness) {
        List<Integer> closest = IntStream.range(0, clips)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer clip) -> -closeness.applyAsDouble(clip)))
                .limit(TYPICAL)
                .toList();
        return closest.stream()
                .filter(clip ->
                        closeness.applyAsDouble(clip) >= TYPICAL_SHARE * closeness.applyAsDouble(closest.get(0)))
                .toList();
    }

    /** The direction of the typical clips but this one; the film's own words count as one of them. */
    private static float[] centre(FilmMeaning said, Clips clips, List<Integer> typical, int but) {
        List<float[]> all = new ArrayList<>(typical.stream()
                .filter(clip -> clip != but)
                .limit(TYPICAL - 1)
                .map(clips.meanings()::get)
                .toList());
        all.add(said.all());
        return FilmMeaning.direction(all);
    }
}

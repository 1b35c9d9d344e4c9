package dev.aivideo.visuals;

import dev.aivideo.encyclopedia.FilmNames;
import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.catalogue.QueryRelaxation;
import dev.aivideo.language.FullText;
import dev.aivideo.language.Stems;
import dev.aivideo.visuals.RelevanceSet.Clip;
import dev.aivideo.visuals.RelevanceSet.Scene;
import dev.aivideo.visuals.relevance.TrialWeights;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts what is right in the shots that are chosen for the films of a set.
 */
class RelevanceScores {
    /** Catalogues that answer with what has all words of a question; the others with what has some. */
    private static final Set<String> ANSWERING_ALL_WORDS = Set.of("nasa", "dvids");

    private final FilmChoice choice;
    private final Function<String, TrialWeights> weights;
    private final Function<String, FilmNames> names;

    /** @param weights by film, so that a film can be judged by those that were fitted without it */
    RelevanceScores(FilmChoice choice, Function<String, TrialWeights> weights) {
        this(choice, weights, film -> FilmNames.NONE);
    }

    /** @param names by film */
    RelevanceScores(FilmChoice choice, Function<String, TrialWeights> weights, Function<String, FilmNames> names) {
        this.choice = choice;
        this.weights = weights;
        this.names = names;
    }

    /** What came of a set; counts of scenes and shots. */
    static final class Score {
        int scenes;
        int plain;
        int first;
        int shots;
        int footage;
        int right;
        int onSubject;
        int drawnThoughLeft;
        int nothing;
        int nothingWrong;
        /** Shots that are neither right nor on the subject, of another thing with words of the film. */
        final List<String> wrongBearers = new ArrayList<>();
        /** Other shots that are neither. */
        final List<String> strangers = new ArrayList<>();

        int repeats;

        static double share(int some, int all) {
            return some / (double) Math.max(1, all);
        }

        double firstRight() {
            return share(first, scenes);
        }

        double plainRight() {
            return share(plain, scenes);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "first shot right %.2f, plain search %.2f; footage right %.2f, on the subject %.2f; drawn %.2f,"
                            + " though a right clip was left %.2f; nothing fits: wrong in %d of %d; repeats %d",
                    firstRight(),
                    plainRight(),
                    share(right, footage),
                    share(onSubject, footage),
                    share(shots - footage, shots),
                    share(drawnThoughLeft, shots),
                    nothingWrong,
                    nothing,
                    repeats);
        }
    }

    /** All clips in one folder, which is known as a whole. */
    Score ofFolder(RelevanceSet set) {
        return score(set, query -> candidates(set.clips()));
    }

    /** Clips of catalogues that answer to words. */
    Score ofCatalogues(RelevanceSet set) {
        return score(set, query -> found(set, query));
    }

    private static List<Candidate> candidates(List<Clip> clips) {
        return clips.stream().map(Clip::candidate).toList();
    }

    /** The folder is known as a whole; the others answer to words, the best match first. */
    private static List<Candidate> found(RelevanceSet set, FootageQuery query) {
        Map<String, List<Clip>> sources = set.clips().stream()
                .collect(Collectors.groupingBy(clip -> clip.candidate().source()));
        List<Candidate> found = new ArrayList<>();
        sources.forEach((source, clips) -> {
            if (source.equals("library")) {
                found.addAll(candidates(clips));
            } else {
                FullText index =
                        new FullText(clips.stream().map(RelevanceScores::words).toList());
                boolean all = ANSWERING_ALL_WORDS.contains(source);
                found.addAll(QueryRelaxation.search(
                        query, question -> matches(clips, index, question.words(), all), step -> {}));
            }
        });
        return found;
    }

    private static List<Candidate> matches(List<Clip> clips, FullText index, String words, boolean all) {
        double[] scores = index.scores(FullText.query(words));
        List<String> stems = Stems.of(words);
        return IntStream.range(0, scores.length)
                .boxed()
                .filter(i -> scores[i] > 0)
                .filter(i -> !all || Stems.of(words(clips.get(i))).containsAll(stems))
                .sorted((one, other) -> Double.compare(scores[other], scores[one]))
                .limit(20)
                .map(i -> clips.get(i).candidate())
                .toList();
    }

    private static String words(Clip clip) {
        Candidate.Description description = clip.candidate().description();
        return description.label() + " " + description.text();
    }

    /** Each film in a folder that has nothing on its subject, but much that is alike in words. */
    Score ofForeignFolders(RelevanceSet set) {
        Score all = new Score();
        for (String film : set.films().keySet()) {
            RelevanceSet others = set.without(film);
            Score score = score(others, query -> candidates(others.clips()));
            all.nothing += score.nothing;
            all.nothingWrong += score.nothingWrong;
        }
        return all;
    }

    private Score score(RelevanceSet set, Function<FootageQuery, List<Candidate>> search) {
        Map<String, Clip> byKey = set.clips().stream()
                .collect(Collectors.toMap(clip -> clip.candidate().key(), clip -> clip));
        FullText index =
                new FullText(set.clips().stream().map(RelevanceScores::words).toList());
        Score score = new Score();
        set.films().forEach((film, scenes) -> {
            List<List<Clip>> chosen = choice.choose(scenes, weights.apply(film), names.apply(film), search).stream()
                    .map(shots ->
                            shots.stream().map(shot -> byKey.get(shot.key())).toList())
                    .toList();
            Set<Clip> shown = new HashSet<>();
            chosen.forEach(shots -> shots.forEach(shot -> score.repeats += shown.add(shot) ? 0 : 1));
            for (int i = 0; i < scenes.size(); i++) {
                count(score, scenes.get(i), chosen.get(i), shown, set.clips());
                score.plain += plainHit(set, index, scenes.get(i)).isRight(scenes.get(i)) ? 1 : 0;
            }
        });
        return score;
    }

    private static Clip plainHit(RelevanceSet set, FullText index, Scene scene) {
        double[] scores = index.scores(FullText.query(scene.narration() + " " + scene.topic()));
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return set.clips().get(best);
    }

    private static void count(Score score, Scene scene, List<Clip> shots, Set<Clip> shown, List<Clip> clips) {
        List<Clip> right = clips.stream().filter(clip -> clip.isRight(scene)).toList();
        shots.stream()
                .filter(shot -> !shot.isOnSubject(scene))
                .forEach(shot -> (shot.film().equals(scene.film()) ? score.wrongBearers : score.strangers)
                        .add(scene.label() + ": " + shot.candidate().title()));
        if (right.isEmpty()) {
            score.nothing++;
            score.nothingWrong += shots.isEmpty() ? 0 : 1;
            return;
        }
        int planned = FilmChoice.shots(scene);
        score.scenes++;
        score.shots += planned;
        score.footage += shots.size();
        score.first += !shots.isEmpty() && shots.get(0).isRight(scene) ? 1 : 0;
        score.right += (int) shots.stream().filter(shot -> shot.isRight(scene)).count();
        score.onSubject +=
                (int) shots.stream().filter(shot -> shot.isOnSubject(scene)).count();
        long left = right.stream().filter(clip -> !shown.contains(clip)).count();
        score.drawnThoughLeft += (int) Math.min(planned - shots.size(), left);
    }
}

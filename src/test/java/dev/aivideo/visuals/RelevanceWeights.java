package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.language.Keywords;
import dev.aivideo.visuals.RelevanceScores.Score;
import dev.aivideo.visuals.RelevanceSet.Clip;
import dev.aivideo.visuals.RelevanceSet.Scene;
import dev.aivideo.visuals.relevance.SceneFit;
import dev.aivideo.visuals.relevance.TrialWeights;
import dev.aivideo.visuals.relevance.TrialWeights.Labelled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits the weights of the choice of pictures, and judges them: each film by weights that were fitted without it. The test
 * set takes no part.
 */
final class RelevanceWeights {
    /** The clips of the first set have clean titles, as few have; and there are more of them. */
    private static final Map<String, Double> SETS = Map.of("development", 0.3, "tuning", 1.0, "validation", 1.0);
    /** Films for which nothing is there are rarer than those for which something is. */
    private static final double NOTHING_THERE = 0.25;

    private final FilmChoice choice =
            new FilmChoice(new RelevanceIT.English(), new Keywords(RelevanceIT.English.EMBEDDER));

    private RelevanceWeights() {}

    public static void main(String[] arguments) {
        new RelevanceWeights().run();
    }

    private void run() {
        Map<String, List<Labelled>> byFilm = new LinkedHashMap<>();
        SETS.keySet().stream()
                .sorted()
                .map(RelevanceSet::read)
                .forEach(set -> set.films().forEach((film, scenes) -> byFilm.put(film, labelled(set, film, scenes))));
        Map<String, TrialWeights> without = new LinkedHashMap<>();
        byFilm.keySet().forEach(film -> without.put(film, TrialWeights.of(allBut(film, byFilm))));
        RelevanceScores scores = new RelevanceScores(choice, without::get);
        for (String name : SETS.keySet().stream().sorted().toList()) {
            RelevanceSet set = RelevanceSet.read(name);
            Score foreign = scores.ofForeignFolders(set);
            System.out.printf(
                    "%-12s %s%n%12s nothing on the subject: wrong in %d of %d%n",
                    name, scores.ofFolder(set), "", foreign.nothingWrong, foreign.nothing);
        }
        System.out.println(TrialWeights.of(allBut("", byFilm)));
    }

    private static List<Labelled> allBut(String left, Map<String, List<Labelled>> byFilm) {
        List<Labelled> all = new ArrayList<>();
        byFilm.forEach((film, clips) -> all.addAll(film.equals(left) ? List.of() : clips));
        return all;
    }

    private List<Labelled> labelled(RelevanceSet set, String film, List<Scene> scenes) {
        double weight = SETS.getOrDefault(set.name(), 1.0);
        List<Labelled> all = new ArrayList<>(labelled(set.clips(), scenes, weight));
        all.addAll(labelled(set.without(film).clips(), scenes, weight * NOTHING_THERE));
        return all;
    }

    private List<Labelled> labelled(List<Clip> clips, List<Scene> scenes, double weight) {
        List<Candidate> candidates = clips.stream().map(Clip::candidate).toList();
        List<List<SceneFit>> fits =
                choice.relevance(scenes, TrialWeights.fitted()).judge(candidates);
        List<Labelled> all = new ArrayList<>();
        for (int clip = 0; clip < clips.size(); clip++) {
            for (int scene = 0; scene < scenes.size(); scene++) {
                all.add(new Labelled(
                        fits.get(clip).get(scene),
                        clips.get(clip).isRight(scenes.get(scene)),
                        clips.get(clip).subjects().contains(scenes.get(scene).film()),
                        weight));
            }
        }
        return all;
    }
}

package dev.aivideo.visuals;

import dev.aivideo.visuals.Ranked.Role;
import dev.aivideo.visuals.relevance.Assignment;
import dev.aivideo.visuals.relevance.SceneFit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which of its candidates a scene gets: all shots that the film still needs are assigned together, so that a clip that a
 * later scene needs more is left to it. Only this scene's part of the result is used; the later scenes are assigned anew
 * with the candidates of their own.
 */
class ShotAssignment {
    /** The picture that opens a scene stands while its subject is named, and counts as so many others. */
    private static final double OPENING = 4;
    /** Later scenes will find clips of their own as well. */
    private static final double LATER_SCENE = 0.9;

    private final Ranking ranking;

    ShotAssignment(Ranking ranking) {
        this.ranking = ranking;
    }

    /**
     * The next shot of a scene.
     *
     * @param usable candidates that may be shown, each once; refused ones are for later scenes only
     * @param open how many shots the scene has without a picture, at least one
     * @return empty if the scene is better off without any of them
     */
    Optional<Ranked> next(List<Ranked> usable, SceneNeed need, int open) {
        if (usable.isEmpty()) {
            return Optional.empty();
        }
        boolean opens = need.taken().isEmpty();
        List<double[]> rows = new ArrayList<>();
        rows.add(opens ? opening(usable) : beside(usable));
        rows.addAll(Collections.nCopies(open - 1, beside(usable)));
        int own = rows.size();
        for (int scene = need.scene() + 1; scene < need.shots().size(); scene++) {
            rows.addAll(later(usable, scene, need.shots().get(scene)));
        }
        int[] columns = Assignment.best(rows.toArray(double[][]::new));
        return IntStream.range(0, opens ? 1 : own)
                .filter(row -> columns[row] != Assignment.NONE)
                .mapToObj(row -> usable.get(columns[row]))
                .max(Comparator.comparingDouble(Ranked::score).thenComparing(Ranked::key, Comparator.reverseOrder()));
    }

    private static double[] opening(List<Ranked> usable) {
        return usable.stream()
                .mapToDouble(ranked -> ranked.role() == Role.FIRST ? OPENING * ranked.score() : 0)
                .toArray();
    }

    private static double[] beside(List<Ranked> usable) {
        return usable.stream().mapToDouble(Ranked::score).toArray();
    }

    /** What a later scene's shots would be worth; those of which none has any value are left out. */
    private List<double[]> later(List<Ranked> usable, int scene, int shots) {
        double[] beside = new double[usable.size()];
        double[] opening = new double[usable.size()];
        int wanted = 0;
        for (int i = 0; i < beside.length; i++) {
            SceneFit fit = usable.get(i).fits().get(scene);
            Role role = ranking.role(fit);
            double worth = LATER_SCENE * Ranking.FITS * fit.right();
            beside[i] = role == Role.FIRST || role == Role.LATER ? worth : 0;
            opening[i] = role == Role.FIRST ? OPENING * worth : 0;
            wanted += beside[i] > 0 ? 1 : 0;
        }
        List<double[]> rows = new ArrayList<>();
        if (wanted > 0) {
            rows.add(opening);
            rows.addAll(Collections.nCopies(Math.min(shots, wanted) - 1, beside));
        }
        return rows;
    }
}

package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.visuals.relevance.Relevance;
import dev.aivideo.visuals.relevance.SceneFit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The candidates of one scene, each once and in an order that does not depend on that of the answers, with what was
 * thought of them when they were compared.
 */
class Pool {
    private final Map<Candidate, List<SceneFit>> fits;
    /** What the look at a picture adds to its score. */
    private final Map<String, Double> looks = new HashMap<>();

    private final double mostOnSubject;

    private Pool(Map<Candidate, List<SceneFit>> fits) {
        this.fits = fits;
        this.mostOnSubject = fits.values().stream()
                .flatMap(List::stream)
                .mapToDouble(SceneFit::subject)
                .max()
                .orElse(0);
    }

    static Pool of(List<Candidate> candidates, Relevance relevance) {
        Set<String> seen = new HashSet<>();
        List<Candidate> each = candidates.stream()
                .sorted(Comparator.comparing((Candidate candidate) -> candidate.key())
                        .thenComparing(Candidate::toString))
                .filter(candidate -> seen.add(candidate.key()))
                .toList();
        List<List<SceneFit>> judged = each.isEmpty() ? List.of() : relevance.judge(each);
        Map<Candidate, List<SceneFit>> fits = new LinkedHashMap<>();
        for (int i = 0; i < each.size(); i++) {
            fits.put(each.get(i), judged.get(i));
        }
        return new Pool(fits);
    }

    List<Candidate> candidates() {
        return List.copyOf(fits.keySet());
    }

    /** Whether any candidate is of the film's subject with such a probability. */
    boolean isOnSubject(double probability) {
        return mostOnSubject >= probability;
    }

    /** How it fits each scene of the film. */
    List<SceneFit> fits(Candidate candidate) {
        return fits.getOrDefault(candidate, List.of());
    }

    double look(Candidate candidate) {
        return looks.getOrDefault(candidate.key(), 0.0);
    }

    void looked(Candidate candidate, double change) {
        looks.put(candidate.key(), change);
    }

    void removeIf(Predicate<Candidate> gone) {
        fits.keySet().removeIf(gone);
    }
}

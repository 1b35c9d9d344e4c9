package dev.aivideo.likeness;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Corrects the scores of a scene's candidates by what is seen of them. A judgement has no meaning by itself, so that
 * each is compared with the others of the scene: one that is better than their mean raises a score a little, one that is
 * worse lowers it. A candidate without a judgement keeps its score.
 *
 * @param weight the most that a score changes by, 0 to 1
 */
public record Looks(double weight) {
    private static final Logger LOG = LoggerFactory.getLogger(Looks.class);

    /** So little that it reorders neighbours, and no more. */
    public static final double USUAL_WEIGHT = 0.08;

    /**
     * How far from the others' mean a judgement has its full effect. The cosines of CLIP ViT-B/32 mostly lie between 0.15
     * and 0.35; not measured here, as its weights could not be had.
     */
    private static final double FULL_MARGIN = 0.06;

    private static final int FEWEST = 2;

    public Looks {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("The weight must be from 0 to 1, was " + weight + "; try 0.08");
        }
    }

    /**
     * Look at candidates, one after the other.
     *
     * @param thumbnail where a candidate's picture lies, fetched if need be
     * @return the judgements of those of which one could be had; whatever fails costs its own only
     */
    public static <T> Map<T, Double> judgements(
            PictureJudge judge, String text, Collection<T> candidates, Function<T, Optional<Path>> thumbnail) {
        Map<T, Double> judgements = new LinkedHashMap<>();
        for (T candidate : candidates) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            try {
                Optional<Path> picture = thumbnail.apply(candidate);
                picture.map(file -> judge.judge(text, file))
                        .ifPresent(judged -> judged.ifPresent(value -> judgements.put(candidate, value)));
            } catch (RuntimeException e) {
                LOG.warn("No judgement of {}", candidate, e);
            }
        }
        return judgements;
    }

    /**
     * New scores.
     *
     * @param scores 0 to 1
     * @param judgements of some of the candidates; with fewer than two there is nothing to compare
     * @return in the order of {@code scores}, 0 to 1
     */
    public <T> Map<T, Double> rescored(Map<T, Double> scores, Map<T, Double> judgements) {
        Map<T, Double> judged = new HashMap<>(judgements);
        judged.keySet().retainAll(scores.keySet());
        judged.values().removeIf(judgement -> !Double.isFinite(judgement));
        Map<T, Double> rescored = new LinkedHashMap<>(scores);
        if (judged.size() < FEWEST) {
            return rescored;
        }
        double all = judged.values().stream().mapToDouble(Double::doubleValue).sum();
        judged.forEach((candidate, judgement) -> {
            double others = (all - judgement) / (judged.size() - 1);
            double margin = Math.max(-1, Math.min(1, (judgement - others) / FULL_MARGIN));
            rescored.computeIfPresent(candidate, (same, score) -> Math.max(0, Math.min(1, score + weight * margin)));
        });
        return rescored;
    }
}

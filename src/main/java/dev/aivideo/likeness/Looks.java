package dev.aivideo.likeness;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private static final int FETCHED_AT_ONCE = 4;

    public Looks {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("The weight must be from 0 to 1, was " + weight + "; try 0.08");
        }
    }

    /**
     * Look at candidates, in their order; pictures are fetched meanwhile, a few at once.
     *
     * @param thumbnail where a candidate's picture lies, fetched if need be; asked from several threads
     * @return the judgements of those of which one could be had; whatever fails costs its own only
     */
    public static <T> Map<T, Double> judgements(
            PictureJudge judge, String text, Collection<T> candidates, Function<T, Optional<Path>> thumbnail) {
        ExecutorService threads = Executors.newFixedThreadPool(FETCHED_AT_ONCE, work -> {
            Thread thread = new Thread(work, "thumbnails");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Map<T, Future<Optional<Path>>> pictures = new LinkedHashMap<>();
            candidates.forEach(candidate -> pictures.put(candidate, threads.submit(() -> thumbnail.apply(candidate))));
            Map<T, Double> judgements = new LinkedHashMap<>();
            pictures.forEach((candidate, picture) ->
                    judged(judge, text, picture).ifPresent(judgement -> judgements.put(candidate, judgement)));
            return judgements;
        } finally {
            threads.shutdownNow();
        }
    }

    private static OptionalDouble judged(PictureJudge judge, String text, Future<Optional<Path>> picture) {
        try {
            Optional<Path> file = Thread.currentThread().isInterrupted() ? Optional.empty() : picture.get();
            return file.isPresent() ? judge.judge(text, file.get()) : OptionalDouble.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RuntimeException e) {
            LOG.warn("A candidate is not judged", e);
        }
        return OptionalDouble.empty();
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

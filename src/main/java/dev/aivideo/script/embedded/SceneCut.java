package dev.aivideo.script.embedded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a narration into scenes of even length: between sentences, rather where a paragraph ends. */
final class SceneCut {
    /** Beyond this share off the even length a scene costs as much as anything may. */
    private static final double UNEVEN = 0.35;

    private static final double MUCH_TOO_UNEVEN = 50;
    /** A cut inside a paragraph costs as much as a scene that is a sixth too long. */
    private static final double INSIDE_PARAGRAPH = 0.03;
    /** A scene that goes over from one section to the next costs as much as two that are a third too long. */
    private static final double OVER_SECTIONS = 0.5;

    /** What ends with a sentence. */
    enum End {
        SENTENCE,
        PARAGRAPH,
        SECTION
    }

    private final int[] wordsBefore;
    private final List<End> ends;
    private final int scenes;
    private final double even;

    /**
     * @param words of each sentence
     * @param ends what ends with each sentence
     * @param scenes at most as many as there are sentences
     */
    private SceneCut(int[] words, List<End> ends, int scenes) {
        this.wordsBefore = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            wordsBefore[i + 1] = wordsBefore[i] + words[i];
        }
        this.ends = ends;
        this.scenes = scenes;
        this.even = wordsBefore[words.length] / (double) scenes;
    }

    /**
     * Where each scene ends, exclusive, in sentences.
     *
     * @param scenes wanted; as many as there are sentences if these are fewer
     */
    static List<Integer> ends(int[] words, List<End> ends, int scenes) {
        return new SceneCut(words, ends, Math.min(scenes, words.length)).best();
    }

    private List<Integer> best() {
        int sentences = wordsBefore.length - 1;
        double[] costs = new double[sentences + 1];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        costs[0] = 0;
        int[][] from = new int[scenes + 1][sentences + 1];
        for (int scene = 1; scene <= scenes; scene++) {
            costs = next(costs, from[scene]);
        }
        return traced(from);
    }

    private List<Integer> traced(int[][] from) {
        List<Integer> ends = new ArrayList<>();
        int end = wordsBefore.length - 1;
        for (int scene = scenes; scene > 0; scene--) {
            ends.add(0, end);
            end = from[scene][end];
        }
        return ends;
    }

    private double[] next(double[] costs, int[] from) {
        double[] next = new double[costs.length];
        Arrays.fill(next, Double.POSITIVE_INFINITY);
        for (int end = 1; end < costs.length; end++) {
            for (int start = end - 1; start >= 0; start--) {
                double cost = costs[start] + cost(start, end);
                if (cost < next[end]) {
                    next[end] = cost;
                    from[end] = start;
                }
                if (wordsBefore[end] - wordsBefore[start] > 4 * even && next[end] < Double.POSITIVE_INFINITY) {
                    break;
                }
            }
        }
        return next;
    }

    private double cost(int start, int end) {
        double off = Math.abs(wordsBefore[end] - wordsBefore[start] - even) / even;
        double uneven = off * off + (off > UNEVEN ? MUCH_TOO_UNEVEN * off : 0);
        double inside = ends.get(end - 1) == End.SENTENCE ? INSIDE_PARAGRAPH : 0;
        return uneven + inside + (ends.subList(start, end - 1).contains(End.SECTION) ? OVER_SECTIONS : 0);
    }
}

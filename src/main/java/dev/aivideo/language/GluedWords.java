package dev.aivideo.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that are written in one, as in names of files: {@code citylights} is "city lights". */
public final class GluedWords {
    private static final int SHORTEST = 7;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 14;
    /** A part of three letters is one by chance unless it is a frequent word. */
    private static final int FREQUENT = 6000;

    private static final double COST = 1;
    private static final double COST_OF_SHORT = 1.5;
    private static final double MOST_COST = 2.6;
    private static final List<String> ENDINGS = List.of("s", "es", "ed", "ing", "er", "ers", "d", "n");

    private GluedWords() {}

    /** The words, two as a rule; the word itself if it is one, or cannot be split. */
    public static List<String> split(String word) {
        WordPiece english = SentenceModel.English.wordPieces();
        boolean plain = word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
        if (!plain || word.length() < SHORTEST || isWord(word, english)) {
            return List.of(word);
        }
        return cheapest(word, english);
    }

    private static boolean isWord(String word, WordPiece english) {
        return Stream.concat(
                        Stream.of(word),
                        ENDINGS.stream()
                                .filter(word::endsWith)
                                .map(ending -> word.substring(0, word.length() - ending.length())))
                .anyMatch(english::isWord);
    }

    /** Few and long parts are the likely ones. */
    private static List<String> cheapest(String word, WordPiece english) {
        double[] costs = new double[word.length() + 1];
        int[] starts = new int[word.length() + 1];
        Arrays.fill(costs, 1, costs.length, Double.POSITIVE_INFINITY);
        for (int end = SHORTEST_PART; end <= word.length(); end++) {
            for (int start = Math.max(0, end - LONGEST_PART); start <= end - SHORTEST_PART; start++) {
                double cost = costs[start] + cost(word.substring(start, end), english);
                if (cost < costs[end]) {
                    costs[end] = cost;
                    starts[end] = start;
                }
            }
        }
        return costs[word.length()] <= MOST_COST ? parts(word, starts) : List.of(word);
    }

    private static double cost(String part, WordPiece english) {
        if (part.length() == SHORTEST_PART) {
            return english.isAmongFirst(FREQUENT, part) ? COST_OF_SHORT : Double.POSITIVE_INFINITY;
        }
        return english.isWord(part) ? COST : Double.POSITIVE_INFINITY;
    }

    private static List<String> parts(String word, int[] starts) {
        List<Integer> borders = new ArrayList<>();
        for (int end = word.length(); end > 0; end = starts[end]) {
            borders.add(0, end);
        }
        return IntStream.range(0, borders.size())
                .mapToObj(i -> word.substring(i == 0 ? 0 : borders.get(i - 1), borders.get(i)))
                .toList();
    }
}

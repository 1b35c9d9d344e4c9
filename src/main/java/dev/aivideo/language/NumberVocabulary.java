package dev.aivideo.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The English words for numbers, in small letters. */
public final class NumberVocabulary {
    public static final Map<String, Double> SCALES =
            Map.of("hundred", 100.0, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12, "dozen", 12.0);
    public static final Map<String, Double> MAGNITUDES =
            Map.of("dozens", 20.0, "hundreds", 100.0, "thousands", 1e3, "millions", 1e6, "billions", 1e9);
    public static final Map<String, Integer> DECADES = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);
    /** Zero to nineteen. */
    public static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    /** Twenty to ninety. */
    public static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, String> IRREGULAR = Map.of(
            "one", "first", "two", "second", "three", "third", "five", "fifth", "eight", "eighth", "nine", "ninth",
            "twelve", "twelfth");
    public static final Map<String, Integer> CARDINALS = new HashMap<>();
    public static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, Integer> PARTS =
            new HashMap<>(Map.of("half", 2, "halves", 2, "quarter", 4, "quarters", 4));

    static {
        for (int n = 0; n < SMALL.size(); n++) {
            add(SMALL.get(n), n);
        }
        for (int n = 0; n < TENS.size(); n++) {
            add(TENS.get(n), 10 * n + 20);
        }
        ORDINALS.put("hundredth", 100);
        PARTS.put("hundredth", 100);
        PARTS.put("hundredths", 100);
    }

    private NumberVocabulary() {}

    private static void add(String cardinal, int value) {
        String ordinal = ordinal(cardinal);
        CARDINALS.put(cardinal, value);
        ORDINALS.put(ordinal, value);
        if (value > 2 && value <= 20) {
            PARTS.put(ordinal, value);
            PARTS.put(ordinal + "s", value);
        }
    }

    /** The word for a place in an order, of the one for as many: twelve, twelfth; twenty, twentieth; million, millionth. */
    public static String ordinal(String cardinal) {
        String regular =
                cardinal.endsWith("y") ? cardinal.substring(0, cardinal.length() - 1) + "ieth" : cardinal + "th";
        return IRREGULAR.getOrDefault(cardinal, regular);
    }

    /** What a whole is parted into, by the word for one or more parts; 0 if it is none. */
    public static int parts(String word) {
        return PARTS.getOrDefault(word, 0);
    }
}

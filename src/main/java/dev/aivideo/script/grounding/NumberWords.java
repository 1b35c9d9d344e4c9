package dev.aivideo.script.grounding;

import dev.aivideo.language.NumberVocabulary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers that are written in English words, alone or behind digits: "fourteen thousand", "2.5 million". */
final class NumberWords {
    private static final Set<String> ARTICLES = Set.of("a", "an");

    private final List<TextToken> tokens;
    private final int first;
    private int at;
    private double total;
    private double group;
    private boolean ordinal;
    private boolean scaled;
    private int words;

    private NumberWords(List<TextToken> tokens, int first) {
        this.tokens = tokens;
        this.first = first;
        this.at = first;
    }

    /**
     * A number in words.
     *
     * @param end index of the token behind it
     * @param scaled whether it is counted in hundreds or more
     */
    record Found(double value, int end, boolean ordinal, boolean scaled, boolean share) {}

    /** The number that begins at this token; null if none does. */
    static @Nullable Found at(List<TextToken> tokens, int first) {
        return new NumberWords(tokens, first).read();
    }

    private @Nullable Found read() {
        String begin = word(at);
        if (begin.equals("half")) {
            return half(word(at + 1), NumberVocabulary.SCALES.getOrDefault(word(at + 2), 0.0));
        }
        if (ARTICLES.contains(begin)) {
            return ofOne();
        }
        while (!ordinal && take()) {
            words++;
        }
        if (words == 0) {
            return null;
        }
        if (word(at).equals("-") && NumberVocabulary.parts(word(at + 1)) > 0) {
            at++;
        }
        int parts = NumberVocabulary.parts(word(at));
        if (parts > 0
                && !ordinal
                && !scaled
                && group > 0
                && (group > 1 || word(at + 1).equals("of"))) {
            return new Found(group / parts, at + 1, false, false, true);
        }
        return isFollowedBy("and", "a", "half") ? withHalf() : new Found(total + group, at, ordinal, scaled, false);
    }

    /** "Half a million", "half of", "half the". */
    private @Nullable Found half(String next, double scale) {
        if (ARTICLES.contains(next) && scale > 0) {
            return new Found(scale / 2, at + 3, false, true, false);
        }
        return next.equals("of") || next.equals("the") ? new Found(0.5, at + 1, false, false, true) : null;
    }

    /** "One and a half million". */
    private Found withHalf() {
        double value = total + group + 0.5;
        Double scale = NumberVocabulary.SCALES.get(word(at + 3));
        return scale == null
                ? new Found(value, at + 3, false, true, false)
                : new Found(value * scale, at + 4, false, true, false);
    }

    private boolean isFollowedBy(String... following) {
        for (int i = 0; i < following.length; i++) {
            if (!word(at + i).equals(following[i])) {
                return false;
            }
        }
        return true;
    }

    /** "A hundred", "a third of". */
    private @Nullable Found ofOne() {
        if (NumberVocabulary.SCALES.containsKey(word(first + 1))) {
            group = 1;
            at++;
            while (!ordinal && take()) {
                words++;
            }
            return new Found(total + group, at, ordinal, true, false);
        }
        int parts = NumberVocabulary.parts(word(first + 1));
        return parts > 0 && word(first + 2).equals("of") ? new Found(1.0 / parts, first + 2, false, false, true) : null;
    }

    private boolean take() {
        int from = at;
        if (words > 0 && word(at).equals("-")) {
            at++;
        }
        if (scaled && word(at).equals("and") && NumberVocabulary.CARDINALS.containsKey(word(at + 1))) {
            at++;
        }
        if (taken(word(at))) {
            at++;
            return true;
        }
        at = from;
        return false;
    }

    private boolean taken(String word) {
        Integer cardinal = NumberVocabulary.CARDINALS.get(word);
        Integer last = NumberVocabulary.ORDINALS.get(word);
        Double scale = NumberVocabulary.SCALES.get(word);
        if (cardinal != null) {
            return add(cardinal);
        }
        if (last != null && (words == 0 || group % 10 == 0 && last < 100 && fits(last))) {
            ordinal = true;
            group += last;
            return true;
        }
        if (scale == null || words == 0 && group == 0) {
            return false;
        }
        multiply(scale);
        return true;
    }

    private boolean add(int cardinal) {
        if (words == 0 || fits(cardinal)) {
            group += cardinal;
            return true;
        }
        // Years: "nineteen thirty-seven", "ten sixty-six".
        if (!scaled && group >= 10 && group < 100 && cardinal >= 10) {
            group = group * 100 + cardinal;
            return true;
        }
        return false;
    }

    private boolean fits(int more) {
        return scaled && group % 100 == 0 || group % 10 == 0 && group % 100 >= 20 && more < 10 && more > 0;
    }

    private void multiply(double scale) {
        scaled = true;
        if (scale <= 100) {
            group *= scale;
        } else {
            total += group * scale;
            group = 0;
        }
    }

    private String word(int index) {
        return index < tokens.size() ? tokens.get(index).lower() : "";
    }
}

package dev.aivideo.script.embedded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * The order that tells something: what it is, how it came about, how it works, what it means, and a close. Within these the
 * articles' own order is kept, the first article's before the others'.
 */
final class NarrationOrder {
    /** Of a sentence that leads from the story to the present, or sums it up. */
    private static final Pattern CLOSES = Pattern.compile(
            "(?i)\\b(?:today|still|now|nowadays|remain(?:s|ed)?|modern|legacy|ever since|to this day|future|continues?|lasting|commemorates?"
                    + "|remembered|world|generations?|influence[ds]?|foundation of|heute|noch immer|hoy|todavía|aujourd'hui|encore|oggi|ancora|hoje|ainda)\\b");

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private static final double LAST = 0.1;
    private static final double UNFIT = 0.25;
    private static final double FEWEST_WORDS = 8;
    private static final double MOST_WORDS = 26;
    private static final double LEAST = 0.15;

    private NarrationOrder() {}

    /**
     * Sentences in the order of telling.
     *
     * @param closes whether the last is a close that was taken from its place
     */
    record Told(List<ArticleSentence> sentences, boolean closes) {}

    /** @param nearness of a sentence to its article's title */
    static Told ordered(List<ArticleSentence> read, ToDoubleFunction<ArticleSentence> nearness) {
        List<ArticleSentence> ordered = new ArrayList<>(read);
        ordered.sort(Comparator.comparing((ArticleSentence one) -> one.part().role()));
        ArticleSentence close = null;
        double best = LEAST;
        for (int i = 1; i < ordered.size(); i++) {
            ArticleSentence one = ordered.get(i);
            boolean last = i + 1 == ordered.size() || !ordered.get(i + 1).part().equals(one.part());
            if (mayClose(ordered, i)) {
                double value = value(one.text(), one.words(), last) + nearness.applyAsDouble(one) / 2;
                if (value > best) {
                    best = value;
                    close = one;
                }
            }
        }
        if (close != null) {
            ordered.remove(close);
            ordered.add(close);
        }
        return new Told(ordered, close != null);
    }

    /** Whether it can be taken from its place: nothing hangs on it, and it hangs on nothing. */
    private static boolean mayClose(List<ArticleSentence> ordered, int i) {
        ArticleSentence one = ordered.get(i);
        boolean fits = one.said().source() == 1
                && (one.part().role() == StoryRole.MEANING
                        || one.part().isLead()
                                && one.paragraph() > ordered.get(0).paragraph());
        boolean needed = i + 1 < ordered.size()
                && one.isFollowedBy(ordered.get(i + 1))
                && ordered.get(i + 1).leans();
        return fits
                && CLOSES.matcher(one.text()).find()
                && !needed
                && !one.leans()
                && !one.bound()
                && !Passages.holdsPronoun(one.text());
    }

    private static double value(String text, int words, boolean last) {
        double value = last ? LAST : 0;
        value -= words < FEWEST_WORDS || words > MOST_WORDS ? UNFIT : 0;
        return value - (FIGURE.matcher(text).results().count() > 4 ? UNFIT : 0);
    }
}

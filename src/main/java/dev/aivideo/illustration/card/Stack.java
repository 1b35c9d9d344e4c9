package dev.aivideo.illustration.card;

import java.util.ArrayList;
import java.util.List;

/** Texts one below the other; each knows where it stands once all are in. */
final class Stack {
    private final List<SetLines> texts = new ArrayList<>();
    private final List<Double> gaps = new ArrayList<>();

    /** @param gapPx above it, unless it is the first */
    Stack add(SetLines text, double gapPx) {
        gaps.add(texts.isEmpty() ? 0 : gapPx);
        texts.add(text);
        return this;
    }

    double height() {
        return texts.stream().mapToDouble(SetLines::height).sum()
                + gaps.stream().mapToDouble(gap -> gap).sum();
    }

    /** Top of one of the texts, from the top of the stack. */
    double top(int place) {
        double top = gaps.get(place);
        for (int n = 0; n < place; n++) {
            top += texts.get(n).height() + gaps.get(n);
        }
        return top;
    }
}

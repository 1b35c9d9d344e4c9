package dev.aivideo.illustration.card;

/** The sizes in which cards are set, as a hundredth of the frame's shorter side is one; none is smaller than can be read. */
enum TypeSize {
    DISPLAY(34, 13),
    FIGURE(17, 8),
    HEAD(11.5, 7),
    TITLE(8.6, 5.6),
    BODY(6.6, 4.8),
    LABEL(5, 4.6);

    private final double largest;
    private final double smallest;

    TypeSize(double largest, double smallest) {
        this.largest = largest;
        this.smallest = smallest;
    }

    double largest() {
        return largest;
    }

    double smallest() {
        return smallest;
    }
}

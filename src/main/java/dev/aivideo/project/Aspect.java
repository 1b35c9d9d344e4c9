package dev.aivideo.project;

import java.util.Arrays;

/** Shape of the picture. */
public enum Aspect {
    WIDE("16:9", 16, 9),
    UPRIGHT("9:16", 9, 16),
    SQUARE("1:1", 1, 1);

    private final String ratio;
    private final int across;
    private final int down;

    Aspect(String ratio, int across, int down) {
        this.ratio = ratio;
        this.across = across;
        this.down = down;
    }

    public String ratio() {
        return ratio;
    }

    /** Width of the shape in units of its own. */
    public int across() {
        return across;
    }

    /** Height in the same units. */
    public int down() {
        return down;
    }

    /**
     * The shape written as {@code 16:9}, {@code 9:16} or {@code 1:1}.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static Aspect of(String ratio) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.ratio.equals(ratio))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("aspect must be 16:9, 9:16 or 1:1, was '" + ratio + "'"));
    }
}

package dev.aivideo.project;

import java.util.Arrays;

/** Shape of the picture. Both sides are even: 4:2:0 colour halves them. */
public enum Aspect {
    WIDE("16:9", 1920, 1080),
    UPRIGHT("9:16", 1080, 1920),
    SQUARE("1:1", 1080, 1080);

    private final String ratio;
    private final int widthPx;
    private final int heightPx;

    Aspect(String ratio, int widthPx, int heightPx) {
        this.ratio = ratio;
        this.widthPx = widthPx;
        this.heightPx = heightPx;
    }

    public String ratio() {
        return ratio;
    }

    public int widthPx() {
        return widthPx;
    }

    public int heightPx() {
        return heightPx;
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
                        () -> new IllegalArgumentException("Aspect must be 16:9, 9:16 or 1:1, was '" + ratio + "'"));
    }
}

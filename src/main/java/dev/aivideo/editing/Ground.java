package dev.aivideo.editing;

import dev.aivideo.media.VisibilityProbe;

/** What is put under a transparent picture: of paper, slate and night the one on which most of it stands out. */
enum Ground {
    PAPER(0xECE9E2, 233),
    SLATE(0x7F8893, 135),
    NIGHT(0x20262E, 37);

    private static final int SHARES = 20;

    private final int colour;
    private final int level;

    Ground(int colour, int level) {
        this.colour = colour;
        this.level = level;
    }

    /** The least distinct tenth of the picture decides: black strokes must be seen, and white ones beside them. */
    static Ground under(VisibilityProbe.Tones tones) {
        Ground best = PAPER;
        for (Ground ground : values()) {
            if (ground.contrast(tones) > best.contrast(tones)) {
                best = ground;
            }
        }
        return best;
    }

    private int contrast(VisibilityProbe.Tones tones) {
        int[] distances = new int[SHARES];
        for (int n = 0; n < SHARES; n++) {
            distances[n] = Math.abs(tones.level((n + 0.5) / SHARES) - level);
        }
        java.util.Arrays.sort(distances);
        return distances[SHARES / 10];
    }

    /** Filters for a chain; {@code name} makes their labels unique. */
    String lay(String name) {
        return """
                format=rgba,split[%1$sg][%1$sp];\
                [%1$sg]lutrgb=r=%2$d:g=%3$d:b=%4$d:a=255[%1$su];\
                [%1$su][%1$sp]overlay=format=rgb,format=rgb24,""".formatted(name, (colour >> 16) & 0xFF, (colour >> 8) & 0xFF, colour & 0xFF);
    }
}

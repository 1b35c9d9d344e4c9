package dev.aivideo.project;

import java.util.Arrays;
import java.util.Locale;

/** How the picture of a film is coded. */
public enum VideoCodec {
    /** Plays everywhere. */
    H264,
    /** HEVC: smaller, slower to make, not played by every browser. */
    H265,
    /** Smallest, slowest to make. */
    AV1;

    /** As it is given, {@code h265}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The codec of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static VideoCodec of(String text) {
        return Arrays.stream(values())
                .filter(codec -> codec.text().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("codec must be h264, h265 or av1, was '" + text + "'"));
    }
}

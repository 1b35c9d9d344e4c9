package dev.aivideo.illustration;

import java.util.Arrays;
import java.util.List;

/** How light a picture is. A film keeps to the dark ones or to the light ones; neighbouring pictures differ a little. */
enum Tone {
    NIGHT(false),
    DUSK(false),
    DAY(false),
    PAPER(true),
    MIST(true);

    private final boolean isLight;

    Tone(boolean isLight) {
        this.isLight = isLight;
    }

    boolean isLight() {
        return isLight;
    }

    static List<Tone> of(boolean isLight) {
        return Arrays.stream(values()).filter(tone -> tone.isLight == isLight).toList();
    }
}

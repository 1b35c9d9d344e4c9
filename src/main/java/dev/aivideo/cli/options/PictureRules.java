package dev.aivideo.cli.options;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.project.PictureFormat;
import org.jspecify.annotations.Nullable;

/** Checks what was said of the picture's format. */
public final class PictureRules {
    private PictureRules() {}

    /**
     * A format with what is given in the place of its own.
     *
     * @throws RefusedException with the fault, the value given and the values allowed
     */
    public static PictureFormat changed(
            PictureFormat usual,
            @Nullable String aspect,
            @Nullable String resolution,
            @Nullable String fps,
            @Nullable String codec) {
        try {
            return usual.with(stripped(aspect), stripped(resolution), stripped(fps), stripped(codec));
        } catch (IllegalArgumentException e) {
            throw RefusedException.usage("--" + e.getMessage());
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : Formats.shortened(text.strip(), 40);
    }
}

package dev.aivideo.editing;

import dev.aivideo.project.ShotLayer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The frames of a shot in which a layer is seen: never while the picture below fades in or the next one does, as large
 * type over two pictures is a ghost.
 *
 * @param startFrame first frame, counted from the shot's beginning; the layer fades in from there
 * @param endFrame the first one without it
 * @param isGone whether it fades out before; else it is there when the scene ends
 */
record LayerSpan(ShotLayer layer, int startFrame, int endFrame, boolean isGone) {
    static final int FADE_IN = 6;
    static final int FADE_OUT = 4;
    /** A shorter sight of it would be a flash. */
    private static final int LEAST = 2 * (FADE_IN + FADE_OUT);

    /**
     * The layers of a shot for which there is time, the lowest first.
     *
     * @param titleFrames how long the film's title stands over the scene; two texts at once are none
     */
    static List<LayerSpan> of(ShotSpan span, int titleFrames) {
        return span.shot().showing().layers().stream()
                .flatMap(layer -> of(layer, span, titleFrames).stream())
                .toList();
    }

    static Optional<LayerSpan> of(ShotLayer layer, ShotSpan span, int titleFrames) {
        int earliest = Math.max(span.fadeInFrames(), titleFrames - span.startFrame());
        int latest = span.frames() - span.fadeOutFrames();
        int start = Math.max(earliest, within(span, layer.from()));
        int end = layer.until().isZero() ? latest : Math.min(latest, within(span, layer.until()));
        boolean isGone = end < span.frames();
        return end - start < LEAST ? Optional.empty() : Optional.of(new LayerSpan(layer, start, end, isGone));
    }

    private static int within(ShotSpan span, Duration time) {
        return Timeline.frames(time) - span.startFrame();
    }

    int frames() {
        return endFrame - startFrame;
    }

    /** When half of it is there, and when half of it is left: so it is seen, in frames of the shot. */
    int seenFrom() {
        return startFrame + FADE_IN / 2;
    }

    int seenUntil() {
        return isGone ? endFrame - FADE_OUT / 2 : endFrame;
    }

    /** The shot's frames in which it changes, as FFmpeg's expressions have it. */
    String changes() {
        String in = "between(n,%d,%d)".formatted(startFrame, startFrame + FADE_IN);
        return isGone ? "%s+between(n,%d,%d)".formatted(in, endFrame - FADE_OUT, endFrame) : in;
    }

    /**
     * Filters that turn one transparent picture into the frames in which it changes, each at its time; what shows them
     * repeats the one before in between.
     */
    String stream() {
        int in = FADE_IN + 1;
        String fades = "fade=in:0:%d:alpha=1".formatted(FADE_IN);
        String times = "N+%d".formatted(startFrame);
        int count = in;
        if (isGone) {
            fades += ",fade=out:%d:%d:alpha=1".formatted(in, FADE_OUT);
            count += FADE_OUT + 1;
            times = "'if(lt(N,%d),N+%d,N+%d)'".formatted(in, startFrame, endFrame - FADE_OUT - in);
        }
        return "%s,%s,setpts=%s".formatted(Layers.still(count), fades, times);
    }
}

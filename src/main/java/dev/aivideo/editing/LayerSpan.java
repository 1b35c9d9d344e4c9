package dev.aivideo.editing;

import dev.aivideo.project.FrameRate;
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
record LayerSpan(ShotLayer layer, int startFrame, int endFrame, boolean isGone, FrameRate rate) {
    private static final Duration FADE_IN = Duration.ofMillis(200);
    private static final Duration FADE_OUT = Duration.ofMillis(133);
    /** As many times its fades is it seen at least: a shorter sight would be a flash. */
    private static final int LEAST = 2;

    /**
     * The layers of a shot for which there is time, the lowest first.
     *
     * @param titleFrames how long the film's title stands over the scene; two texts at once are none
     */
    static List<LayerSpan> of(ShotSpan span, int titleFrames, FrameRate rate) {
        return span.shot().showing().layers().stream()
                .flatMap(layer -> of(layer, span, titleFrames, rate).stream())
                .toList();
    }

    static Optional<LayerSpan> of(ShotLayer layer, ShotSpan span, int titleFrames, FrameRate rate) {
        int earliest = Math.max(span.fadeInFrames(), titleFrames - span.startFrame());
        int latest = span.frames() - span.fadeOutFrames();
        int start = Math.max(earliest, rate.frames(layer.from()) - span.startFrame());
        int end = layer.until().isZero() ? latest : Math.min(latest, rate.frames(layer.until()) - span.startFrame());
        boolean isGone = end < span.frames();
        LayerSpan seen = new LayerSpan(layer, start, end, isGone, rate);
        return end - start < LEAST * (seen.fadeIn() + seen.fadeOut()) ? Optional.empty() : Optional.of(seen);
    }

    int fadeIn() {
        return rate.frames(FADE_IN);
    }

    int fadeOut() {
        return rate.frames(FADE_OUT);
    }

    int frames() {
        return endFrame - startFrame;
    }

    /** When half of it is there, and when half of it is left: so it is seen, in frames of the shot. */
    int seenFrom() {
        return startFrame + fadeIn() / 2;
    }

    int seenUntil() {
        return isGone ? endFrame - fadeOut() / 2 : endFrame;
    }

    /** The shot's frames in which it changes, as FFmpeg's expressions have it. */
    String changes() {
        String in = "between(n,%d,%d)".formatted(startFrame, startFrame + fadeIn());
        return isGone ? "%s+between(n,%d,%d)".formatted(in, endFrame - fadeOut(), endFrame) : in;
    }

    /**
     * Filters that turn one transparent picture into the frames in which it changes, each at its time; what shows them
     * repeats the one before in between.
     */
    String stream() {
        int in = fadeIn() + 1;
        String fades = "fade=in:0:%d:alpha=1".formatted(fadeIn());
        String times = "N+%d".formatted(startFrame);
        int count = in;
        if (isGone) {
            fades += ",fade=out:%d:%d:alpha=1".formatted(in, fadeOut());
            count += fadeOut() + 1;
            times = "'if(lt(N,%d),N+%d,N+%d)'".formatted(in, startFrame, endFrame - fadeOut() - in);
        }
        return "%s,%s,setpts=%s".formatted(Layers.still(rate, count), fades, times);
    }
}

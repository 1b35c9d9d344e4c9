package dev.aivideo.editing;

import dev.aivideo.project.Aspect;
import dev.aivideo.project.FilmPlan;
import java.util.Locale;

/**
 * A slow movement over a picture that does not move itself. {@code zoompan} places its window on whole pixels, so it
 * works on a picture three times as large: a third of a pixel is not seen, and half the work of {@code perspective}.
 */
enum Motion {
    CLOSER(0, 1, 0, 0),
    RIGHT(1, 1, 1, 0),
    AWAY(1, 0, 0, 0),
    CLOSER_LEFT(0.3, 1, -1, 0),
    LEFT(1, 1, -1, 0),
    AWAY_UP(1, 0.2, 0, -1);

    static final int ENLARGED = 3;

    private final double zoomFirst;
    private final double zoomLast;
    private final int across;
    private final int down;

    Motion(double zoomFirst, double zoomLast, int across, int down) {
        this.zoomFirst = zoomFirst;
        this.zoomLast = zoomLast;
        this.across = across;
        this.down = down;
    }

    /** The movement of a shot; that of its neighbours is another. */
    static Motion of(int sceneNumber, int position) {
        return values()[Math.floorMod(sceneNumber * 2 + position, values().length)];
    }

    /**
     * The filter that turns one picture into so many frames, and one more to be cut off: the last frame of
     * {@code zoompan} has no length, and whatever comes behind would drop it.
     */
    String filter(Aspect aspect, int frames, double zoom) {
        String time = "(on/%d)".formatted(Math.max(1, frames - 1));
        return String.format(
                Locale.ROOT,
                "zoompan=z='1+%.4f*(%.2f+%.2f*%s)':x='(iw-iw/zoom)*(0.5+%d*(%s-0.5))':y='(ih-ih/zoom)*(0.5+%d*(%s-0.5))'"
                        + ":d=%d:s=%dx%d:fps=%d",
                zoom,
                zoomFirst,
                zoomLast - zoomFirst,
                time,
                across,
                time,
                down,
                time,
                frames + 1,
                aspect.widthPx(),
                aspect.heightPx(),
                FilmPlan.FRAMES_PER_SECOND);
    }
}

package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.Visibility;
import dev.aivideo.media.VisibilityProbe;
import dev.aivideo.media.still.StillLook;
import dev.aivideo.media.still.StillViewer;
import dev.aivideo.project.MediaKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a picture when it is chosen, wherever it comes from, and says how it is shown. Refused is only what a picture
 * editor would refuse; a clip that stands still is moved as stills are.
 */
class PictureInspector {
    /** A part that ends this much early is filled up by editing with its last picture, unseen. */
    private static final Duration TOLERANCE = Duration.ofMillis(150);

    private static final String OWN = "library";
    /** A still that was offered as at least so wide, or if it is upright so high, has to be. */
    private static final int LEAST_WIDTH_PX = 1200;

    private static final int LEAST_HEIGHT_PX = 1080;
    /** A scan that is this much smaller without its margins is still shown. */
    private static final double MARGIN_FREE = 0.8;

    private final Ffprobe ffprobe;
    private final VisibilityProbe viewer;
    private final StillViewer stills;

    PictureInspector(Ffprobe ffprobe, VisibilityProbe viewer, StillViewer stills) {
        this.ffprobe = ffprobe;
        this.viewer = viewer;
        this.stills = stills;
    }

    /**
     * How it is shown.
     *
     * @param note why it is shown otherwise than its source said, or empty
     */
    record Judgement(MediaKind kind, Duration in, Duration available, String note) {}

    /**
     * Judge a fetched picture.
     *
     * @throws FootageException if it cannot be shown
     */
    Judgement judge(Footage footage, Candidate candidate, Duration shotLength) {
        try {
            return candidate.format().isClip() ? clip(footage, shotLength) : still(footage, candidate);
        } catch (FfmpegException e) {
            throw unusable(footage, SourceWarnings.line(e), e);
        }
    }

    private Judgement clip(Footage footage, Duration shotLength) {
        Duration available = available(footage);
        if (available.plus(TOLERANCE).compareTo(shotLength) < 0) {
            throw unusable(footage, "only %d of %d ms".formatted(available.toMillis(), shotLength.toMillis()), null);
        }
        Duration shown = available.compareTo(shotLength) < 0 ? available : shotLength;
        Visibility known = footage.look();
        Visibility look = known == null ? viewer.look(footage.file(), footage.in(), shown) : known;
        Optional<Duration> best = look.best();
        if (best.isEmpty() && look.emptiness().isEmpty()) {
            throw unusable(footage, "it cannot be decoded over the requested part", null);
        }
        look.emptiness().ifPresent(why -> {
            throw unusable(
                    footage, "it %s from %.1f s on".formatted(why, footage.in().toMillis() / 1e3), null);
        });
        if (!look.reaches(shown)) {
            String evidence = "it has no usable part of %.1f s".formatted(shown.toMillis() / 1e3);
            return moved(footage, best.orElseThrow(), evidence);
        }
        return look.stillness()
                .map(why -> moved(footage, best.orElseThrow(), "it " + why))
                .orElseGet(() -> new Judgement(MediaKind.CLIP, footage.in(), available, ""));
    }

    private static Judgement moved(Footage footage, Duration after, String why) {
        return new Judgement(
                MediaKind.STILL, footage.in().plus(after), Duration.ZERO, "moved as a still picture: " + why);
    }

    private Duration available(Footage footage) {
        Duration known = footage.available();
        if (known != null) {
            return known;
        }
        Duration stated = ffprobe.probe(footage.file()).duration();
        return (stated.isZero() ? ffprobe.measuredLength(footage.file()) : stated).minus(footage.in());
    }

    private Judgement still(Footage footage, Candidate candidate) {
        viewer.emptiness(footage.file(), footage.in()).ifPresent(why -> {
            throw unusable(footage, "it " + why, null);
        });
        // What lies in the operator's own library was put there to be shown.
        if (!candidate.source().equals(OWN)) {
            checkWorth(footage, candidate.format());
        }
        return new Judgement(MediaKind.STILL, footage.in(), Duration.ZERO, "");
    }

    private void checkWorth(Footage footage, Candidate.Format format) {
        MediaInfo.Picture picture = ffprobe.probe(footage.file()).picture();
        if (picture == null) {
            return;
        }
        StillLook look = stills.look(footage.file(), footage.in(), picture);
        if (look.isPage()) {
            throw unusable(footage, "it is a page of printed text", null);
        }
        checkSize(footage, format, picture, look);
    }

    /** A source may state the size that was asked for and send a smaller picture, or one that is mostly margin. */
    private static void checkSize(Footage footage, Candidate.Format format, MediaInfo.Picture picture, StillLook look) {
        double width = look.content().width() * picture.widthPx();
        double height = look.content().height() * picture.heightPx();
        if (isLarge(format.widthPx(), format.heightPx()) && !isLarge(width / MARGIN_FREE, height / MARGIN_FREE)) {
            throw unusable(
                    footage,
                    "only %d×%d of %d×%d pixels are picture"
                            .formatted(Math.round(width), Math.round(height), format.widthPx(), format.heightPx()),
                    null);
        }
    }

    private static boolean isLarge(double widthPx, double heightPx) {
        return widthPx >= heightPx ? widthPx >= LEAST_WIDTH_PX : heightPx >= LEAST_HEIGHT_PX;
    }

    private static FootageException unusable(Footage footage, String evidence, @Nullable Exception cause) {
        Path file = footage.file();
        return new FootageException(
                file + " cannot be used:", evidence, "Check the file; the next candidate is used instead.", cause);
    }
}

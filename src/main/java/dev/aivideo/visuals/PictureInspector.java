package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.Visibility;
import dev.aivideo.media.VisibilityProbe;
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

    private final Ffprobe ffprobe;
    private final VisibilityProbe viewer;

    PictureInspector(Ffprobe ffprobe, VisibilityProbe viewer) {
        this.ffprobe = ffprobe;
        this.viewer = viewer;
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
    Judgement judge(Footage footage, Candidate.Format format, Duration shotLength) {
        try {
            return format.isClip() ? clip(footage, shotLength) : still(footage);
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

    private Judgement still(Footage footage) {
        viewer.emptiness(footage.file(), footage.in()).ifPresent(why -> {
            throw unusable(footage, "it " + why, null);
        });
        return new Judgement(MediaKind.STILL, footage.in(), Duration.ZERO, "");
    }

    private static FootageException unusable(Footage footage, String evidence, @Nullable Exception cause) {
        Path file = footage.file();
        return new FootageException(
                file + " cannot be used:", evidence, "Check the file; the next candidate is used instead.", cause);
    }
}

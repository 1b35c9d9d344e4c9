package dev.aivideo.visuals.catalogue;

import dev.aivideo.project.Aspect;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One of the files in which a clip is offered.
 *
 * @param widthPx 0 if not known
 * @param bitrate in any unit, the same for all files of a clip; 0 if not known
 */
public record Rendition(String address, int widthPx, int heightPx, long bitrate) {
    /** The smallest file that fills the frame; of those that do not, the largest. Files of unknown size come last. */
    public static Optional<Rendition> best(List<Rendition> offered, Aspect aspect) {
        Comparator<Rendition> bySize =
                Comparator.<Rendition>comparingLong(Rendition::pixels).thenComparingLong(Rendition::bitrate);
        return offered.stream()
                .filter(file -> file.fills(aspect))
                .min(bySize)
                .or(() -> offered.stream().max(bySize));
    }

    private boolean fills(Aspect aspect) {
        return widthPx >= aspect.widthPx() && heightPx >= aspect.heightPx();
    }

    private long pixels() {
        return (long) widthPx * heightPx;
    }
}

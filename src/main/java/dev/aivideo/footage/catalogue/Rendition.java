package dev.aivideo.footage.catalogue;

import dev.aivideo.project.PictureFormat;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the files in which a clip is offered.
 *
 * @param widthPx 0 if not known
 * @param bitrate in any unit, the same for all files of a clip; 0 if not known
 */
public record Rendition(String address, int widthPx, int heightPx, long bitrate) {
    private static final int MOST_TRIED = 4;

    /**
     * The best first: the smallest file that fills the frame, then the larger ones; then of those that do not fill it
     * the largest. Files of unknown size come last. What follows the first is for when that one cannot be had.
     */
    public static List<Rendition> inOrder(List<Rendition> offered, PictureFormat frame) {
        Comparator<Rendition> bySize =
                Comparator.<Rendition>comparingLong(Rendition::pixels).thenComparingLong(Rendition::bitrate);
        return Stream.concat(
                        offered.stream().filter(file -> file.fills(frame)).sorted(bySize),
                        offered.stream().filter(file -> !file.fills(frame)).sorted(bySize.reversed()))
                .limit(MOST_TRIED)
                .toList();
    }

    /** The addresses of files in one text, as a candidate keeps them; see {@link Catalogue#files}. */
    public static String addresses(List<Rendition> files) {
        return files.stream().map(Rendition::address).collect(Collectors.joining("\n"));
    }

    private boolean fills(PictureFormat frame) {
        return widthPx >= frame.widthPx() && heightPx >= frame.heightPx();
    }

    private long pixels() {
        return (long) widthPx * heightPx;
    }
}

package dev.aivideo.media.mp4;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The box {@code trak} of a movie box.
 *
 * @param trak its content
 */
public record TrackBox(Mp4Box trak) {
    private static final String PICTURE = "vide";

    /** What the track is: {@code vide}, {@code soun}, {@code text}. */
    public String handler() throws IOException {
        return BoxHeader.letters(media().need("hdlr").content(), 8);
    }

    public boolean isPicture() throws IOException {
        return handler().equals(PICTURE);
    }

    /** Units of time in a second; more than 0. */
    public long timescale() throws IOException {
        ByteBuffer header = media().need("mdhd").content();
        // Version 1 has times of 64 bits before it.
        long timescale = Integer.toUnsignedLong(header.getInt(header.get(0) == 1 ? 20 : 12));
        if (timescale == 0) {
            throw new IOException("No time scale");
        }
        return timescale;
    }

    /**
     * The edit list, if it has an entry.
     *
     * @param entries how many
     * @param startUnits of the track's own time, with which the first begins; -1 is an empty one
     */
    record Edits(int entries, long startUnits) {}

    Optional<Edits> edits() {
        return trak.find("edts")
                .flatMap(edits -> edits.find("elst"))
                .map(Mp4Box::content)
                .filter(list -> list.getInt(4) != 0)
                .map(list -> new Edits(list.getInt(4), list.get(0) == 1 ? list.getLong(16) : list.getInt(12)));
    }

    /** Units by which the track's own time runs before the movie's, if it is the one edit that says so. */
    public long skippedByOnlyEdit() {
        return edits().filter(edits -> edits.entries() == 1)
                .map(edits -> Math.max(0, edits.startUnits()))
                .orElse(0L);
    }

    /** The box {@code stbl}. */
    Mp4Box tables() throws IOException {
        return media().need("minf").need("stbl");
    }

    private Mp4Box media() throws IOException {
        return trak.need("mdia");
    }
}

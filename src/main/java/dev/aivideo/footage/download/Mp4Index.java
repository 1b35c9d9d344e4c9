package dev.aivideo.footage.download;

import dev.aivideo.footage.download.ByteRanges.Stretch;
import dev.aivideo.media.mp4.Mp4Box;
import dev.aivideo.media.mp4.SampleTable;
import dev.aivideo.media.mp4.TrackBox;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Which bytes of an MP4 or QuickTime file showing a part of it takes, by the tables of its movie box. Tables are taken
 * as hostile: what does not fit makes an IOException.
 */
final class Mp4Index {
    /** What FFmpeg may read beyond the wanted times, and what an edit list of several parts may shift them by. */
    private static final double MARGIN_S = 0.4;
    /** FFmpeg looks at the first frames to learn what the stream is. */
    private static final int FRAMES_TO_PROBE = 3;
    /** A gap smaller than this costs less than another request. */
    private static final long GAP = 128 << 10;

    private final TrackBox track;
    private final long timescale;

    private Mp4Index(TrackBox track) throws IOException {
        this.track = track;
        timescale = track.timescale();
    }

    /**
     * Read the movie box.
     *
     * @param movie its content, without its own header
     * @throws IOException if it is damaged, has no picture, or the file is made of fragments
     */
    static Mp4Index of(ByteBuffer movie) throws IOException {
        try {
            Mp4Box box = new Mp4Box("moov", movie);
            if (box.find("mvex").isPresent()) {
                throw new IOException("Fragmented MP4");
            }
            for (Mp4Box trak : box.all("trak")) {
                TrackBox track = new TrackBox(trak);
                if (track.isPicture()) {
                    return new Mp4Index(track);
                }
            }
            throw new IOException("No picture");
        } catch (RuntimeException e) {
            throw new IOException("Damaged movie box", e);
        }
    }

    /** The stretches of the file that showing this part takes, in order. */
    List<Stretch> stretches(Duration from, Duration length) throws IOException {
        double begin = from.toMillis() / 1e3 + shift();
        SampleTable samples = SampleTable.of(track);
        int first = samples.keyUntil((begin - MARGIN_S) * timescale);
        int last = samples.lastUntil((begin + length.toMillis() / 1e3 + MARGIN_S) * timescale);
        List<Stretch> all = new ArrayList<>();
        for (int sample = 0; sample < samples.count(); sample++) {
            if (sample < FRAMES_TO_PROBE || sample >= first && sample <= last) {
                all.add(new Stretch(samples.place(sample), samples.place(sample) + samples.size(sample)));
            }
        }
        return joined(all);
    }

    /** Seconds by which the track's own time runs before the movie's: its edit list may skip a beginning. */
    private double shift() throws IOException {
        try {
            return track.skippedByOnlyEdit() / (double) timescale;
        } catch (RuntimeException e) {
            throw new IOException("Damaged edit list", e);
        }
    }

    private static List<Stretch> joined(List<Stretch> all) throws IOException {
        List<Stretch> result = new ArrayList<>();
        for (Stretch next : all) {
            Stretch last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (next.from() < 0 || next.length() < 0) {
                throw new IOException("A sample has a negative position");
            }
            if (last != null && next.from() >= last.from() && next.from() - last.to() <= GAP) {
                result.set(result.size() - 1, new Stretch(last.from(), Math.max(last.to(), next.to())));
            } else {
                result.add(next);
            }
        }
        return result;
    }
}

package dev.aivideo.footage.download;

import dev.aivideo.footage.download.ByteRanges.Stretch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in an MP4 or QuickTime file the pictures of a stretch of time lie, from the tables of its movie box
 * (ISO/IEC 14496-12, 8.4 to 8.7). Tables are taken as hostile: what does not fit makes an IOException.
 */
final class Mp4Index {
    /** What FFmpeg may read beyond the wanted times, and what an edit list of several parts may shift them by. */
    private static final double MARGIN_S = 0.4;
    /** FFmpeg looks at the first frames to learn what the stream is. */
    private static final int FRAMES_TO_PROBE = 3;
    /** A gap smaller than this costs less than another request. */
    private static final long GAP = 128 << 10;

    private static final int MOST_SAMPLES = 2_000_000;

    private final Mp4Box track;
    private final long timescale;

    private Mp4Index(Mp4Box track) throws IOException {
        this.track = track;
        ByteBuffer header = track.need("mdia").need("mdhd").content();
        timescale = Integer.toUnsignedLong(header.getInt(header.get(0) == 1 ? 20 : 12));
        if (timescale == 0) {
            throw new IOException("No time scale");
        }
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
                throw new IOException("Made of fragments");
            }
            for (Mp4Box track : box.all("trak")) {
                if (track.need("mdia").need("hdlr").content().getInt(8) == Mp4Box.code("vide")) {
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
        try {
            Mp4Box tables = track.need("mdia").need("minf").need("stbl");
            int[] sizes = sizes(tables.need("stsz").content());
            double begin = from.toMillis() / 1e3 + shift();
            long[] times = times(tables, sizes.length);
            int first = key(tables, times, (begin - MARGIN_S) * timescale);
            int last = last(times, (begin + length.toMillis() / 1e3 + MARGIN_S) * timescale);
            long[] places = places(tables, sizes);
            List<Stretch> all = new ArrayList<>();
            for (int sample = 0; sample < sizes.length; sample++) {
                if (sample < FRAMES_TO_PROBE || sample >= first && sample <= last) {
                    all.add(new Stretch(places[sample], places[sample] + sizes[sample]));
                }
            }
            return joined(all);
        } catch (RuntimeException e) {
            throw new IOException("Damaged tables", e);
        }
    }

    /** Seconds by which the track's own time runs before the movie's: its edit list may skip a beginning. */
    private double shift() {
        return track.find("edts")
                .flatMap(edits -> edits.find("elst"))
                .map(Mp4Box::content)
                .filter(list -> list.getInt(4) == 1)
                .map(list -> list.get(0) == 1 ? list.getLong(16) : (long) list.getInt(12))
                .map(media -> Math.max(0, media) / (double) timescale)
                .orElse(0.0);
    }

    private static int[] sizes(ByteBuffer box) throws IOException {
        int same = box.getInt(4);
        int count = box.getInt(8);
        if (count <= 0 || count > MOST_SAMPLES) {
            throw new IOException(count + " samples");
        }
        int[] sizes = new int[count];
        for (int i = 0; i < count; i++) {
            sizes[i] = same != 0 ? same : box.getInt(12 + 4 * i);
        }
        return sizes;
    }

    /** When each sample is shown, in the track's own time; they lie in the order in which they are decoded. */
    private static long[] times(Mp4Box tables, int count) throws IOException {
        ByteBuffer steps = tables.need("stts").content();
        long[] times = new long[count];
        long time = 0;
        int sample = 0;
        for (int entry = 0; entry < steps.getInt(4); entry++) {
            long step = Integer.toUnsignedLong(steps.getInt(12 + 8 * entry));
            for (int run = steps.getInt(8 + 8 * entry); run > 0 && sample < count; run--) {
                times[sample++] = time;
                time += step;
            }
        }
        tables.find("ctts").ifPresent(offsets -> shift(times, offsets.content()));
        return times;
    }

    /** Offsets are read with their sign in both versions of the box, as players do. */
    private static void shift(long[] times, ByteBuffer offsets) {
        int sample = 0;
        for (int entry = 0; entry < offsets.getInt(4); entry++) {
            int offset = offsets.getInt(12 + 8 * entry);
            for (int run = offsets.getInt(8 + 8 * entry); run > 0 && sample < times.length; run--) {
                times[sample++] += offset;
            }
        }
    }

    /** The last sample in the order of decoding that is shown until this moment. */
    private static int last(long[] times, double until) {
        int last = times.length - 1;
        while (last > 0 && times[last] > until) {
            last--;
        }
        return last;
    }

    /** The last sample shown until this moment with which decoding can begin. */
    private static int key(Mp4Box tables, long[] times, double until) {
        if (tables.find("stss").isEmpty()) {
            return last(times, until);
        }
        ByteBuffer box = tables.find("stss").get().content();
        int found = 0;
        for (int i = 0; i < box.getInt(4); i++) {
            int number = box.getInt(8 + 4 * i) - 1;
            if (number > found && number < times.length && times[number] <= until) {
                found = number;
            }
        }
        return found;
    }

    private static long[] places(Mp4Box tables, int[] sizes) throws IOException {
        boolean wide = tables.find("co64").isPresent();
        ByteBuffer chunks = tables.need(wide ? "co64" : "stco").content();
        ByteBuffer runs = tables.need("stsc").content();
        long[] places = new long[sizes.length];
        int sample = 0;
        int run = 0;
        for (int chunk = 0; chunk < chunks.getInt(4) && sample < sizes.length; chunk++) {
            if (run + 1 < runs.getInt(4) && runs.getInt(8 + 12 * (run + 1)) <= chunk + 1) {
                run++;
            }
            long place = wide ? chunks.getLong(8 + 8 * chunk) : Integer.toUnsignedLong(chunks.getInt(8 + 4 * chunk));
            for (int i = 0; i < runs.getInt(12 + 12 * run) && sample < sizes.length; i++) {
                places[sample] = place;
                place += sizes[sample++];
            }
        }
        return places;
    }

    private static List<Stretch> joined(List<Stretch> all) throws IOException {
        List<Stretch> result = new ArrayList<>();
        for (Stretch next : all) {
            Stretch last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (next.from() < 0 || next.length() < 0) {
                throw new IOException("A sample lies before the file");
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

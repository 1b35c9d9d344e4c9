package dev.aivideo.media.mp4;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Where in the file the samples of a track lie and when they are shown (ISO/IEC 14496-12, 8.6 and 8.7). */
public final class SampleTable {
    private static final int MOST_SAMPLES = 2_000_000;

    private final Mp4Box tables;
    private final int[] sizes;
    private final long[] times;
    private final long[] places;

    private SampleTable(Mp4Box tables) throws IOException {
        this.tables = tables;
        sizes = sizes(tables.need("stsz").content());
        times = times(sizes.length);
        places = places();
    }

    /** @throws IOException if the tables are damaged or have more than 2 million samples */
    public static SampleTable of(TrackBox track) throws IOException {
        try {
            return new SampleTable(track.tables());
        } catch (RuntimeException e) {
            throw new IOException("Damaged tables", e);
        }
    }

    public int count() {
        return sizes.length;
    }

    /** Where the sample begins, in bytes from the beginning of the file; may be nonsense. */
    public long place(int sample) {
        return places[sample];
    }

    /** In bytes; may be nonsense. */
    public int size(int sample) {
        return sizes[sample];
    }

    /** The last sample in the order of decoding that is shown until this moment of the track's own time. */
    public int lastUntil(double units) {
        int last = times.length - 1;
        while (last > 0 && times[last] > units) {
            last--;
        }
        return last;
    }

    /**
     * The last sample shown until this moment with which decoding can begin.
     *
     * @throws IOException if the table of such samples is damaged
     */
    public int keyUntil(double units) throws IOException {
        if (tables.find("stss").isEmpty()) {
            return lastUntil(units);
        }
        try {
            return key(tables.need("stss").content(), units);
        } catch (RuntimeException e) {
            throw new IOException("Damaged tables", e);
        }
    }

    private int key(ByteBuffer keys, double units) {
        int found = 0;
        for (int i = 0; i < keys.getInt(4); i++) {
            int number = keys.getInt(8 + 4 * i) - 1;
            if (number > found && number < times.length && times[number] <= units) {
                found = number;
            }
        }
        return found;
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
    private long[] times(int count) throws IOException {
        ByteBuffer steps = tables.need("stts").content();
        long[] shown = new long[count];
        long time = 0;
        int sample = 0;
        for (int entry = 0; entry < steps.getInt(4); entry++) {
            long step = Integer.toUnsignedLong(steps.getInt(12 + 8 * entry));
            for (int run = steps.getInt(8 + 8 * entry); run > 0 && sample < count; run--) {
                shown[sample++] = time;
                time += step;
            }
        }
        tables.find("ctts").ifPresent(offsets -> shift(shown, offsets.content()));
        return shown;
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

    private long[] places() throws IOException {
        boolean wide = tables.find("co64").isPresent();
        ByteBuffer chunks = tables.need(wide ? "co64" : "stco").content();
        ByteBuffer runs = tables.need("stsc").content();
        long[] begins = new long[sizes.length];
        int sample = 0;
        int run = 0;
        for (int chunk = 0; chunk < chunks.getInt(4) && sample < sizes.length; chunk++) {
            if (run + 1 < runs.getInt(4) && runs.getInt(8 + 12 * (run + 1)) <= chunk + 1) {
                run++;
            }
            long place = wide ? chunks.getLong(8 + 8 * chunk) : Integer.toUnsignedLong(chunks.getInt(8 + 4 * chunk));
            for (int i = 0; i < runs.getInt(12 + 12 * run) && sample < sizes.length; i++) {
                begins[sample] = place;
                place += sizes[sample++];
            }
        }
        return begins;
    }
}

package dev.aivideo.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * One track of an MP4 file.
 *
 * @param handler {@code vide}, {@code soun}, {@code text}
 * @param codec {@code avc1}, {@code mp4a}
 * @param profile of H.264: 100 is High; 0 for anything else
 * @param timescale units of time in a second
 * @param units length of all samples
 * @param samples how many there are: frames of a picture
 * @param isConstant whether all samples are equally long; a last one that is shorter does not count
 * @param skippedUnits what a player leaves out at the beginning, as the edit list says
 */
record Mp4Track(
        String handler,
        String codec,
        int profile,
        long timescale,
        long units,
        long samples,
        boolean isConstant,
        long skippedUnits) {

    private static final int VISUAL_ENTRY = 78;

    /** Length as a player shows it; of a picture every frame is shown, of sound the encoder's run-up is left out. */
    double lengthS() {
        return (handler.equals("soun") ? units - skippedUnits : units) / (double) timescale;
    }

    /** Frames a second, of a track with equally long samples. */
    double samplesPerSecond() {
        return samples * (double) timescale / units;
    }

    static Mp4Track read(ByteBuffer trak) {
        ByteBuffer media = inside(trak, "mdia");
        ByteBuffer table = inside(inside(media, "minf"), "stbl");
        ByteBuffer times = inside(table, "stts");
        ByteBuffer entry = inside(table, "stsd").position(8).slice();
        String codec = text(entry, 4);
        long samples = 0;
        long units = 0;
        int runs = times.getInt(4);
        for (int n = 0; n < runs; n++) {
            long count = times.getInt(8 + n * 8);
            samples += count;
            units += count * times.getInt(12 + n * 8);
        }
        return new Mp4Track(
                text(inside(media, "hdlr"), 8),
                codec,
                codec.equals("avc1") ? profile(entry) : 0,
                timescale(inside(media, "mdhd")),
                units,
                samples,
                runs <= 1,
                skipped(trak.rewind()));
    }

    /** Version 1 has times of 64 bits before it. */
    private static long timescale(ByteBuffer mdhd) {
        return Integer.toUnsignedLong(mdhd.getInt(mdhd.get(0) == 1 ? 20 : 12));
    }

    private static int profile(ByteBuffer entry) {
        ByteBuffer boxes = entry.slice(8 + VISUAL_ENTRY, entry.getInt(0) - 8 - VISUAL_ENTRY);
        ByteBuffer configuration = Mp4.next(boxes, "avcC");
        return configuration == null ? 0 : Byte.toUnsignedInt(configuration.get(1));
    }

    private static long skipped(ByteBuffer trak) {
        ByteBuffer edits = Mp4.next(trak, "edts");
        ByteBuffer list = edits == null ? null : Mp4.next(edits, "elst");
        if (list == null || list.getInt(4) == 0) {
            return 0;
        }
        return list.get(0) == 1 ? list.getLong(16) : list.getInt(12);
    }

    private static ByteBuffer inside(ByteBuffer boxes, String type) {
        ByteBuffer found = Mp4.next(boxes.rewind(), type);
        if (found == null) {
            throw new IllegalArgumentException("box '" + type + "' is missing");
        }
        return found;
    }

    private static String text(ByteBuffer bytes, int at) {
        byte[] letters = new byte[4];
        bytes.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}

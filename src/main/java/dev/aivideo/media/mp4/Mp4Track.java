package dev.aivideo.media.mp4;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;

/**
 * One track of an MP4 file.
 *
 * @param handler {@code vide}, {@code soun}, {@code text}
 * @param codec what the samples are
 * @param timescale units of time in a second
 * @param times of the samples
 * @param skippedUnits what a player leaves out at the beginning, as the edit list says
 */
public record Mp4Track(String handler, Codec codec, long timescale, SampleTimes times, long skippedUnits) {
    private static final int VISUAL_ENTRY = 78;

    /**
     * How the samples are coded.
     *
     * @param name {@code avc1}, {@code hvc1}, {@code av01}, {@code mp4a}
     * @param profile of H.264 100 is High, of H.265 1 is Main, of AV1 0 is Main; −1 if it is not known
     */
    public record Codec(String name, int profile) {}

    /**
     * How long the samples are.
     *
     * @param samples how many there are: frames of a picture
     * @param units all together
     * @param isConstant whether all samples are equally long; a last one that is shorter does not count
     */
    public record SampleTimes(long samples, long units, boolean isConstant) {}

    /** How many samples there are: frames of a picture. */
    public long samples() {
        return times.samples();
    }

    /** Duration as a player shows it; of a picture every frame is shown, of sound the encoder's run-up is left out. */
    public double durationS() {
        return (handler.equals("soun") ? times.units() - skippedUnits : times.units()) / (double) timescale;
    }

    /** Frames a second, of a track with equally long samples. */
    public double samplesPerSecond() {
        return times.samples() * (double) timescale / times.units();
    }

    static Mp4Track read(TrackBox track) throws IOException {
        return new Mp4Track(
                track.handler(),
                codec(track.tables().need("stsd").content()),
                track.timescale(),
                times(track.tables().need("stts").content()),
                track.edits().map(TrackBox.Edits::startUnits).orElse(0L));
    }

    private static SampleTimes times(ByteBuffer table) {
        long samples = 0;
        long units = 0;
        int runs = table.getInt(4);
        for (int n = 0; n < runs; n++) {
            long count = table.getInt(8 + n * 8);
            samples += count;
            units += count * table.getInt(12 + n * 8);
        }
        return new SampleTimes(samples, units, runs <= 1);
    }

    private static Codec codec(ByteBuffer descriptions) {
        ByteBuffer entry = descriptions.slice(8, descriptions.limit() - 8);
        String name = BoxHeader.letters(entry, 4);
        return new Codec(
                name,
                switch (name) {
                    case "avc1" -> profile(entry, "avcC", octet -> octet);
                    case "hvc1" -> profile(entry, "hvcC", octet -> octet & 0x1F);
                    case "av01" -> profile(entry, "av1C", octet -> octet >> 5);
                    default -> -1;
                });
    }

    /** In each of the three the second byte of the decoder's configuration holds it. */
    private static int profile(ByteBuffer entry, String configuration, IntUnaryOperator bits) {
        int header = BoxHeader.USUAL + VISUAL_ENTRY;
        return new Mp4Box("entry", entry.slice(header, entry.getInt(0) - header))
                .find(configuration)
                .map(box -> bits.applyAsInt(Byte.toUnsignedInt(box.content().get(1))))
                .orElse(-1);
    }
}

package dev.aivideo.media.mp4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of three frames at 30 frames a second, its boxes written by hand. */
class Mp4Tests {
    private static final byte[] MDAT = box("mdat", new byte[60]);
    private static final byte[] MOOV = box("moov", track());

    @TempDir
    Path folder;

    @Test
    void readsOrderFramesAndTimesOfAFile() throws IOException {
        Mp4File file = Mp4File.read(written(MOOV, MDAT));

        assertThat(file.indexFirst()).isTrue();
        assertThat(file.missingBytes()).isZero();
        assertThat(file.sound()).isEmpty();
        Mp4Track picture = file.picture().orElseThrow();
        assertThat(picture.samples()).isEqualTo(3);
        assertThat(picture.samplesPerSecond()).isEqualTo(30);
        assertThat(picture.durationS()).isEqualTo(0.1);
        assertThat(picture.times().isConstant()).isTrue();
        assertThat(picture.codec()).isEqualTo(new Mp4Track.Codec("mp4v", -1));
    }

    @Test
    void readsABoxWithALargeHeaderAndOneThatLastsToTheEnd() throws IOException {
        byte[] inside = Arrays.copyOfRange(MOOV, 8, MOOV.length);
        byte[] large = ByteBuffer.allocate(16 + inside.length)
                .putInt(1)
                .put(letters("moov"))
                .putLong(16 + inside.length)
                .put(inside)
                .array();
        byte[] toTheEnd = MDAT.clone();
        Arrays.fill(toTheEnd, 0, 4, (byte) 0);

        Mp4File file = Mp4File.read(written(large, toTheEnd));

        assertThat(file.picture()).isPresent();
        assertThat(file.missingBytes()).isZero();
    }

    @Test
    void tellsWhatAFileThatWasCutOffLacks() throws IOException {
        Path file = written(MOOV, Arrays.copyOf(MDAT, 30));

        assertThat(Mp4File.read(file).missingBytes()).isEqualTo(MDAT.length - 30);
        assertThatThrownBy(() -> Mp4File.read(written(MDAT)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no index (box moov)");
    }

    @Test
    void findsTheSamplesOfAMoment() throws IOException {
        SampleTable samples = SampleTable.of(new TrackBox(new Mp4Box("moov", contentOf(MOOV)).need("trak")));

        assertThat(samples.count()).isEqualTo(3);
        assertThat(samples.place(2)).isEqualTo(1000 + 10 + 20);
        assertThat(samples.size(2)).isEqualTo(30);
        assertThat(samples.lastUntil(1000)).isEqualTo(1);
        assertThat(samples.keyUntil(1000)).isZero();
        assertThat(samples.keyUntil(2000)).isEqualTo(2);
    }

    @Test
    void aDamagedFileIsAnErrorOfReadingAndNothingElse() throws IOException {
        for (int at = 0; at < MOOV.length; at++) {
            for (int value : new int[] {0, 1, 0x7f, 0xff}) {
                byte[] damaged = MOOV.clone();
                damaged[at] = (byte) value;
                assertThatCode(() -> readAll(damaged))
                        .as("byte %d is %d", at, value)
                        .satisfiesAnyOf(
                                thrown -> assertThat(thrown).isNull(),
                                thrown -> assertThat(thrown).isInstanceOf(IOException.class));
            }
        }
    }

    private void readAll(byte[] moov) throws IOException {
        Mp4File.read(written(moov, MDAT));
        for (Mp4Box trak : new Mp4Box("moov", contentOf(moov)).all("trak")) {
            SampleTable samples = SampleTable.of(new TrackBox(trak));
            samples.keyUntil(1000);
        }
    }

    private static ByteBuffer contentOf(byte[] box) {
        return ByteBuffer.wrap(box).slice(8, box.length - 8);
    }

    private Path written(byte[]... boxes) throws IOException {
        return Files.write(folder.resolve("film.mp4"), joined(boxes));
    }

    private static byte[] track() {
        byte[] entry = box("mp4v", new byte[78]);
        byte[] tables = box(
                "stbl",
                box("stsd", numbers(0, 1), entry),
                box("stts", numbers(0, 1, 3, 1000)),
                box("stss", numbers(0, 2, 1, 3)),
                box("ctts", numbers(0, 1, 3, 0)),
                box("stsc", numbers(0, 1, 1, 3, 1)),
                box("stsz", numbers(0, 0, 3, 10, 20, 30)),
                box("stco", numbers(0, 1, 1000)));
        byte[] media = box(
                "mdia",
                box("mdhd", numbers(0, 0, 0, 30_000, 3000, 0)),
                box("hdlr", numbers(0, 0), letters("vide"), new byte[13]),
                box("minf", tables));
        return box("trak", box("edts", box("elst", numbers(0, 1, 3000, 0, 0x10000))), media);
    }

    private static byte[] box(String type, byte[]... contents) {
        byte[] content = joined(contents);
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(letters(type))
                .put(content)
                .array();
    }

    private static byte[] numbers(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    private static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}

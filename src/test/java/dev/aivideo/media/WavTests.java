package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavTests {
    @TempDir
    Path folder;

    @Test
    void readsBackWhatWasWritten() throws IOException {
        Path file = folder.resolve("sound.wav");
        short[] ramp = new short[100_000];
        for (int n = 0; n < ramp.length; n++) {
            ramp[n] = (short) n;
        }
        try (Wav.Writer writer = Wav.write(file)) {
            writer.silence(3);
            writer.write(ramp, 0, ramp.length);
            writer.write(new float[] {-2f, 0f, 0.5f, 1f});
            assertThat(writer.samples()).isEqualTo(100_007);
        }

        try (Wav.Reader reader = Wav.read(file)) {
            short[] all = new short[200_000];
            assertThat(reader.samples()).isEqualTo(100_007);
            assertThat(reader.read(all)).isEqualTo(100_007);
            assertThat(reader.read(all)).isZero();
            assertThat(Arrays.copyOfRange(all, 3, 100_003)).isEqualTo(ramp);
            assertThat(Arrays.copyOfRange(all, 100_003, 100_007)).containsExactly(-32767, 0, 16384, 32767);
        }
        assertThat(Files.size(file)).isEqualTo(44 + 2 * 100_007);
    }

    @Test
    void refusesAFileThatIsNoWav() throws IOException {
        Path text = Files.writeString(folder.resolve("text.wav"), "not a sound at all");

        assertThatThrownBy(() -> Wav.read(text)).isInstanceOf(IOException.class).hasMessageContaining("not a WAV file");
    }

    @Test
    void namesAnotherFormatAndSkipsChunksOfOddSizeBeforeTheSound() throws IOException {
        byte[] bytes = HexFormat.of()
                .parseHex(hex("RIFF") + "00000000" + hex("WAVE")
                        + hex("fmt ") + "12000000" + "0100" + "0200" + "c05d0000" + "00770100" + "0400" + "1000"
                        + "0000"
                        + hex("LIST") + "03000000" + "01020300"
                        + hex("data") + "ffffffff" + "01000200");
        Path file = Files.write(folder.resolve("stereo.wav"), bytes);

        WavHeader header = WavHeader.read(new ByteArrayInputStream(bytes));

        assertThat(header).isEqualTo(new WavHeader(2, 24_000, 16, 0xffffffffL));
        assertThat(header.dataBytes(4)).isEqualTo(4);
        assertThat(new WavHeader(2, 24_000, 16, 0).dataBytes(4)).isEqualTo(4);
        assertThatThrownBy(() -> Wav.read(file)).hasMessageContaining("24000 Hz, 2 channels, 16 bits");
    }

    private static String hex(String tag) {
        return HexFormat.of().formatHex(tag.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void saysThatAFileEndsEarly() throws IOException {
        Path file = folder.resolve("sound.wav");
        try (Wav.Writer writer = Wav.write(file)) {
            writer.silence(1000);
        }
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 544));

        try (Wav.Reader reader = Wav.read(file)) {
            assertThatThrownBy(() -> reader.read(new short[1000]))
                    .isInstanceOf(EOFException.class)
                    .hasMessageContaining("750 samples early");
        }
    }
}

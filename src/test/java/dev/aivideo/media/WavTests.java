package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    void refusesWhatIsNoSoundOfOurs() throws IOException {
        Path text = Files.writeString(folder.resolve("text.wav"), "not a sound at all");

        assertThatThrownBy(() -> Wav.read(text)).isInstanceOf(IOException.class).hasMessageContaining("no WAV file");
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

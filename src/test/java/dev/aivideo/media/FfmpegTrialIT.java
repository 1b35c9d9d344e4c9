package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FfmpegTrialIT {
    @TempDir
    Path folder;

    private Path cache;
    private Path bin;

    @BeforeEach
    void nameFolders() {
        cache = folder.resolve("cache");
        bin = folder.resolve("bin");
    }

    private FfmpegBinaries.Chosen configured(Path ffmpeg) {
        FfmpegProperties properties = new FfmpegProperties(ffmpeg.toString(), Duration.ofMinutes(2));
        return new FfmpegBinaries(properties, cache, null, "").chosen();
    }

    private FfmpegBinaries.Chosen auto() {
        FfmpegProperties properties = new FfmpegProperties(FfmpegProperties.AUTO, Duration.ofSeconds(20));
        return new FfmpegBinaries(properties, TestMedia.CACHE, null, bin.toString()).chosen();
    }

    @Test
    void triesEachOnceAndAgainWhenItOrTheNoteHasChanged() throws IOException {
        Path ffmpeg = OtherFfmpeg.bundled(bin, "");

        assertThat(configured(ffmpeg).trial()).startsWith("tried just now");
        assertThat(configured(ffmpeg).trial()).startsWith("tried before");
        Files.write(notes().get(0), new byte[] {0, -1, 7});
        assertThat(configured(ffmpeg).trial()).startsWith("tried just now");
        Files.writeString(ffmpeg, "# changed\n", java.nio.file.StandardOpenOption.APPEND);
        assertThat(configured(ffmpeg).trial()).startsWith("tried just now");
        assertThat(notes()).hasSize(2);
    }

    private List<Path> notes() throws IOException {
        try (Stream<Path> notes = Files.list(cache.resolve("ffmpeg-trials"))) {
            return notes.toList();
        }
    }

    @Test
    void isTriedByTwoAtOnceWithoutHarm() throws Exception {
        Path ffmpeg = OtherFfmpeg.bundled(bin, "");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> asked = IntStream.range(0, 2)
                    .mapToObj(n -> threads.submit(() -> configured(ffmpeg).trial()))
                    .toList();
            for (Future<String> answer : asked) {
                assertThat(answer.get()).startsWith("tried just now");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(notes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what the system's does first | what is said of it
                "case \"$*\" in *fps_mode*) echo \"Unrecognized option 'fps_mode'.\"; exit 1;; esac | fps_mode",
                "case \"$*\" in *ffmetadata*) exit 0;; esac | to join a film, it writes nothing",
                "case \"$*\" in *-count_packets*) echo '{\"streams\": [{\"nb_read_packets\": \"34\"}]}'; exit 0;; esac"
                        + " | the film has 34 frames instead of 70",
                "case \"$*\" in *s16le*) for last; do :; done; echo a > \"${last#file:}\"; exit 0;; esac"
                        + " | samples come out instead of",
                "case \"$*\" in *libmp3lame*) echo \"Unknown encoder 'libmp3lame'\"; exit 1;; esac | libmp3lame",
                "kill -9 $$ | killed by signal 9 (SIGKILL)",
                "case \"$*\" in *libx264*) kill -11 $$;; esac | killed by signal 11 (SIGSEGV)",
                "case \"$*\" in *libx264*) sleep 600;; esac | was stopped after 20 s",
                "echo \"ffmpeg version 4.4.2-0ubuntu0.22.04.1 Copyright\"; exit 0 | 5.1 is the oldest"
            })
    void passesOverASystemsThatDoesNotDoWhatItsNamesPromise(String first, String reason) throws IOException {
        OtherFfmpeg.bundled(bin, first);

        FfmpegBinaries.Chosen chosen = auto();

        assertThat(chosen.ffmpeg()).startsWith(TestMedia.CACHE);
        assertThat(chosen.reason()).contains("not used", reason, "comes with the program");
        assertThat(ProcessHandle.current().descendants())
                .noneMatch(child -> child.info().commandLine().orElse("").contains("sleep 600"));
    }

    @Test
    void passesOverASystemsThatIsNoProgramForThisMachine() throws IOException {
        OtherFfmpeg.bundled(bin, "");
        Files.write(bin.resolve("ffmpeg"), new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0});

        assertThat(auto().reason()).contains("not used", bin + "/ffmpeg", "comes with the program");

        Files.delete(bin.resolve("ffprobe"));
        assertThat(auto().reason()).contains("There is no ffprobe beside it.");
    }

    @Test
    void refusesOneThatIsConfiguredWithTheReason() throws IOException {
        Path old = OtherFfmpeg.bundled(bin, "echo 'ffmpeg version n4.4 Copyright'; exit 0");

        assertThatThrownBy(() -> configured(old))
                .isInstanceOf(FfmpegException.class)
                .hasMessageContaining(old + " cannot be used.")
                .hasMessageContaining("It is ffmpeg version n4.4, and 5.1 is the oldest")
                .hasMessageContaining("Remedy: Set aivideo.ffmpeg.executable to auto");
    }

    @Test
    void saysWhatACrashedOneReportedAndNamesNoLogThatIsGone() throws IOException {
        Path crashing = OtherFfmpeg.bundled(
                bin, "case \"$*\" in *libx264*) echo '[error] cannot allocate'; kill -11 $$;; esac");

        assertThatThrownBy(() -> configured(crashing))
                .isInstanceOf(FfmpegException.class)
                .hasMessageContaining("was killed by signal 11 (SIGSEGV)")
                .hasMessageContaining("[error] cannot allocate")
                .hasMessageNotContaining("The log is");
    }
}

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FfmpegIT {
    private static final FfmpegProperties AUTO = new FfmpegProperties("auto", Duration.ofMinutes(2));

    @TempDir
    Path folder;

    @Test
    void usesTheOneFromTheClassPathWhereTheSystemHasNone() {
        FfmpegBinaries.Chosen chosen = new FfmpegBinaries(AUTO, folder, null, "").chosen();

        assertThat(chosen.ffmpeg()).startsWith(folder).isExecutable();
        assertThat(chosen.ffprobe()).isExecutable();
        assertThat(chosen.version()).startsWith("ffmpeg version ");
        assertThat(chosen.reason()).contains("the system has no ffmpeg");
    }

    @Test
    void prefersTheSystemsIfItPassesTheTrial() throws IOException {
        FfmpegBinaries.Chosen bundled = new FfmpegBinaries(AUTO, folder, null, "").chosen();
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (Path program : List.of(bundled.ffmpeg(), bundled.ffprobe())) {
            script(bin.resolve(program.getFileName()), "LD_LIBRARY_PATH=" + bundled.libraries() + " exec " + program);
        }

        FfmpegBinaries.Chosen chosen = new FfmpegBinaries(AUTO, folder, null, bin.toString()).chosen();

        assertThat(chosen.ffmpeg()).isEqualTo(bin.resolve("ffmpeg"));
        assertThat(chosen.libraries()).isNull();
    }

    @Test
    void passesOverASystemsThatOnlySaysItHasEverything() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        script(bin.resolve("ffmpeg"), "echo 'ffmpeg version 7.1 Copyright'; exit 0 #");
        script(bin.resolve("ffprobe"), "exit 0 #");

        FfmpegBinaries.Chosen chosen = new FfmpegBinaries(AUTO, folder, null, bin.toString()).chosen();

        assertThat(chosen.ffmpeg().getParent()).isNotEqualTo(bin);
        assertThat(chosen.reason()).contains(bin + "/ffmpeg cannot be used", "ffmpeg");
    }

    @Test
    void unpacksOnceHoweverManyAskAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<Path>> asked = IntStream.range(0, 3)
                    .mapToObj(n -> threads.submit(
                            () -> new BundledFfmpeg(folder).unpacked().orElseThrow()))
                    .toList();
            for (Future<Path> answer : asked) {
                assertThat(answer.get().resolve("ffmpeg")).isExecutable();
            }
        } finally {
            threads.shutdownNow();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .hasSize(2)
                    .contains("ffmpeg.lock")
                    .noneMatch(name -> name.startsWith("part-"));
        }
    }

    @Test
    void unpacksAgainWhatADeathOrACleanerLeftIncomplete() throws IOException {
        Path unpacked = new BundledFfmpeg(folder).unpacked().orElseThrow();
        Files.delete(unpacked.resolve("ffprobe"));
        Files.writeString(
                Files.createDirectory(folder.resolve("part-" + unpacked.getFileName()))
                        .resolve("ffmpeg"),
                "");

        assertThat(new BundledFfmpeg(folder).unpacked().orElseThrow().resolve("ffprobe"))
                .isExecutable();
    }

    @Test
    void failsWithTheToolsLastWordsAndARemedy() {
        Path none = folder.resolve("none.mp4");

        assertThatThrownBy(() -> TestMedia.ffmpeg()
                        .run(FfmpegCommand.measuring().input(none).build()))
                .isInstanceOf(FfmpegException.class)
                .hasMessageContaining("exit code")
                .hasMessageContaining("none.mp4")
                .hasMessageContaining("No such file or directory")
                .hasMessageNotContaining("version information")
                .hasMessageContaining("Remedy: ");
    }

    @ParameterizedTest
    @CsvSource({"9, 9 (SIGKILL)", "11, 11 (SIGSEGV)", "15, 15 (SIGTERM)", "6, 6 (SIGABRT)"})
    void saysThatAProgramWasKilledAndThatMemoryMayHaveRunOut(int signal, String said) throws IOException {
        Path killed = script(
                folder.resolve("ffmpeg"),
                "echo '[h264 @ 0x1] [error] a frame is damaged'; echo 'frame=   12 fps=30 q=2.0 size=1kB'; echo"
                        + " progress=continue; kill -" + signal + " $$ #");
        Path log = folder.resolve("log");

        assertThatThrownBy(() -> ProcessRunner.run(
                        List.of(killed.toString()), null, ProcessRunner.Prints.kept(log), Duration.ofMinutes(1)))
                .isInstanceOfSatisfying(
                        FfmpegException.class,
                        e -> assertThat(e.isOfTheMachine()).isTrue())
                .hasMessageContaining("ffmpeg was killed by signal " + said)
                .hasMessageContaining("memory ran out")
                .hasMessageContaining("a frame is damaged")
                .hasMessageNotContaining("frame=")
                .hasMessageNotContaining("progress=")
                .hasMessageNotContaining("is whole");
    }

    @Test
    void knowsThatFfmpegWasAskedToEnd() throws Exception {
        Path slow = OtherFfmpeg.bundled(folder.resolve("slow"), "");
        Path log = folder.resolve("log");
        List<String> command = List.of(
                slow.toString(), "-nostdin", "-re", "-f", "lavfi", "-i", "testsrc2=s=64x64:d=600", "-f", "null", "-");

        assertThatThrownBy(() -> ProcessRunner.run(
                        command, null, ProcessRunner.Prints.kept(log), Duration.ofMinutes(1), process -> {
                            while (log.toFile().length() < 500) {
                                Thread.onSpinWait();
                            }
                            process.destroy();
                        }))
                .isInstanceOf(FfmpegException.class)
                .hasMessageContaining("killed by signal 15 (SIGTERM)");
    }

    @Test
    void doesNotBlameAFileForAProbeThatWasKilled() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        OtherFfmpeg.bundled(bin, "case \"$*\" in *clip.mkv*) kill -9 $$;; esac");
        FfmpegProperties properties = new FfmpegProperties(bin.resolve("ffmpeg").toString(), Duration.ofMinutes(2));
        FfmpegBinaries binaries = new FfmpegBinaries(properties, folder.resolve("cache"), null, "");
        Ffprobe ffprobe = new Ffprobe(binaries, new Ffmpeg(binaries, properties, folder), properties);
        Path clip = TestMedia.make(folder.resolve("clip.mkv"), "matroska", "testsrc2=s=64x64:d=1");

        assertThatThrownBy(() -> ffprobe.probe(clip)).hasMessageContaining("ffprobe was killed by signal 9");
        assertThatThrownBy(() -> ffprobe.decodes(clip, Duration.ZERO, Duration.ofSeconds(1)))
                .hasMessageContaining("ffmpeg was killed by signal 9");
    }

    @Test
    void stopsAProgramThatTakesTooLong() throws IOException {
        Path slow = script(folder.resolve("slow"), "exec sleep 600 #");
        Path log = folder.resolve("log");

        assertThatThrownBy(() -> ProcessRunner.run(
                        List.of(slow.toString()), null, ProcessRunner.Prints.kept(log), Duration.ofMillis(200)))
                .isInstanceOf(FfmpegException.class)
                .hasMessageContaining("aivideo.ffmpeg.timeout");
        assertThat(ProcessHandle.current().children())
                .noneMatch(child -> child.info().commandLine().orElse("").contains("sleep 600"));
    }

    @Test
    void opensNoOtherProtocolWhateverAFileNames() throws IOException {
        Path list = Files.writeString(folder.resolve("list.m3u8"), """
                #EXTM3U
                #EXT-X-TARGETDURATION:1
                #EXTINF:1,
                http://127.0.0.1:9/secret.ts
                #EXT-X-ENDLIST
                """);

        assertThatThrownBy(() -> TestMedia.ffmpeg()
                        .run(FfmpegCommand.measuring().list(list, "hls").build()))
                .hasMessageNotContaining("Connection refused")
                .isInstanceOf(FfmpegException.class);
    }

    private static Path script(Path file, String command) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + command + " \"$@\"\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}

package dev.aivideo.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.TestMedia;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssFileIT {
    @TempDir
    Path folder;

    @Test
    void isReadByFfmpeg() throws IOException {
        Path ass = Files.writeString(folder.resolve("captions.ass"), AssFileTests.file());
        Path srt = folder.resolve("out.srt");

        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(srt, "srt")
                        .list(ass, "ass")
                        .option("-map", "0:s")
                        .build());

        assertThat(srt).content().contains("00:00:00,500 --> 00:00:02,840", "Bees dance", "at home.");
    }
}

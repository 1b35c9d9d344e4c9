package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanedProcessesTests {
    @TempDir
    Path logs;

    @Test
    void removesItsOwnNotesAndTheLogsTheyStandBeside() throws IOException {
        Path log = Files.writeString(logs.resolve("ffmpeg-123.log"), "text");
        Path note = Files.writeString(logs.resolve("ffmpeg-123.log.pid"), "1 2020-01-01T00:00:00Z");

        OrphanedProcesses.endAll(logs);

        assertThat(log).doesNotExist();
        assertThat(note).doesNotExist();
    }

    @Test
    void leavesTheNotesOfOtherProgramsAlone() throws IOException {
        Path note = Files.writeString(logs.resolve("webserver.pid"), "1");
        Path log = Files.writeString(logs.resolve("webserver"), "text");

        OrphanedProcesses.endAll(logs);

        assertThat(note).exists();
        assertThat(log).exists();
    }

    @Test
    void aNoteThatCannotBeReadEndsNothing() throws IOException {
        Path note = Files.writeString(logs.resolve("ffmpeg-123.log.pid"), "1 yesterday");

        OrphanedProcesses.endAll(logs);

        assertThat(note).doesNotExist();
    }
}

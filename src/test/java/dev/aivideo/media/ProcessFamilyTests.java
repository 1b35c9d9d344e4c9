package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
@Timeout(30)
class ProcessFamilyTests {
    @TempDir
    Path folder;

    private final ProcessBuilder builder = new ProcessBuilder(
            "sh", "-c", "(setsid sleep 300 </dev/null >/dev/null 2>&1 & echo $! > child); exec sleep 300");

    private ProcessHandle child() throws IOException, InterruptedException {
        Path note = folder.resolve("child");
        while (!Files.exists(note) || Files.readString(note).isBlank()) {
            Thread.sleep(10);
        }
        return ProcessHandle.of(Long.parseLong(Files.readString(note).strip())).orElseThrow();
    }

    @Test
    void endsAProcessWithWhatIsNobodysChildAnyMore() throws Exception {
        ProcessFamily family = ProcessFamily.of(builder.directory(folder.toFile()));
        Process first = builder.start();
        ProcessHandle child = child();
        assertThat(first.descendants()).doesNotContain(child);

        family.end(first);

        first.waitFor();
        while (ProcessFamily.isAtWork(child)) {
            Thread.sleep(10);
        }
        assertThat(family.members(first)).isEmpty();
    }

    @Test
    void endsWhatADeadProgramLeftAndNothingOfOneThatIsAlive() throws Exception {
        ProcessFamily family = ProcessFamily.of(builder.directory(folder.toFile()));
        Process ours = builder.start();
        ProcessHandle child = child();
        ProcessBuilder dead = new ProcessBuilder("sleep", "300");
        ProcessFamily.of(dead);
        dead.environment()
                .compute("AIVIDEO_PROCESS_FAMILY", (name, mark) -> mark.replaceFirst("-\\d+-", "-1000000000000-"));
        Process leftOver = dead.start();

        ProcessFamily.endLeftOver();

        assertThat(leftOver.waitFor()).isNotZero();
        assertThat(ours.isAlive()).isTrue();
        assertThat(child.isAlive()).isTrue();
        family.end(ours);
    }
}

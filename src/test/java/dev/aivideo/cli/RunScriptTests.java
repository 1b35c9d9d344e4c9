package dev.aivideo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code run.sh} with a program that is built already, and a Java that says under which mask it was started. */
@DisabledOnOs(OS.WINDOWS)
class RunScriptTests {
    @TempDir
    Path home;

    @BeforeEach
    void build() throws IOException {
        Files.copy(Path.of("run.sh"), home.resolve("run.sh"));
        Files.createDirectories(home.resolve("target/app"));
        Files.createFile(home.resolve("target/app/ai-video-generator.jar"));
        Files.createDirectories(home.resolve("java/bin"));
        Files.writeString(home.resolve("java/release"), "JAVA_VERSION=\"17.0.1\"\n");
        Path java = Files.writeString(home.resolve("java/bin/java"), "#!/bin/sh\numask\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void startsTheProgramSoThatWhatItMakesIsItsOwnersAlone() throws Exception {
        assertThat(run(Map.of())).isEqualTo("0077");
    }

    @Test
    void takesTheMaskThatTheOperatorChose() throws Exception {
        assertThat(run(Map.of("AIVIDEO_UMASK", "027"))).isEqualTo("0027");
    }

    @Test
    void refusesAMaskThatIsNone() throws Exception {
        assertThat(run(Map.of("AIVIDEO_UMASK", "rwx"))).contains("AIVIDEO_UMASK must be", "027", "'rwx'");
    }

    private String run(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", "umask 022; exec bash run.sh status")
                .directory(home.toFile())
                .redirectErrorStream(true);
        builder.environment().remove("AIVIDEO_UMASK");
        builder.environment().put("JAVA_HOME", home.resolve("java").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }
}

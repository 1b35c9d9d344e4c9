package dev.aivideo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code run.sh} on machines of many kinds, with a Java that only tells how it was started. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTests {
    private static final String MACHINE = "box-1.example";

    private static final String TELLING_JAVA = """
            #!/bin/sh
            printf '%s\\n' "$@"
            printf 'LC_ALL=%s LC_CTYPE=%s LC_MESSAGES=%s\\n' "${LC_ALL:-}" "${LC_CTYPE:-}" "${LC_MESSAGES:-}"
            """;

    @TempDir
    Path folder;

    private Path home;
    private Path temporary;

    /** As it lies after a build, without sources: nothing is to be built. */
    @BeforeEach
    void aProgramThatIsBuilt() throws IOException {
        home = Files.createDirectories(folder.resolve("pro'gram [1] #%2F $x & é \u2603!"));
        Files.copy(Path.of("run.sh"), home.resolve("run.sh"));
        Files.createDirectories(home.resolve("target/app"));
        Files.createFile(home.resolve("target/app/ai-video-generator.jar"));
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, TELLING_JAVA);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        temporary = Files.createDirectories(folder.resolve("tmp"));
    }

    @Test
    void findsItsFolderWhateverItIsCalledAndThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("my film"), home.resolve("run.sh"));

        assertThat(said(List.of("sh", link.toString()), Map.of())).contains("-Daivideo.home=" + home.toRealPath());
        assertThat(started(link, Map.of("CDPATH", "/:/tmp"), "a b", "*", ""))
                .contains(
                        "-Daivideo.home=" + home.toRealPath(), home.toRealPath() + "/target/app/ai-video-generator.jar")
                .containsSubsequence("a b", "*", "");
    }

    @Test
    void temporaryFilesOfAStartThatDiedAreRemovedAndThoseOfOneThatLivesAreKept() throws Exception {
        long living = ProcessHandle.current().pid();
        Path dead = leftBy(deadProcess());
        Path alive = leftBy(living);
        Path elsewhere = Files.createDirectories(temporary.resolve(name(MACHINE + "-2", deadProcess())));
        Path other = Files.createDirectories(temporary.resolve("ai-video-generator-films"));
        Path linked = Files.createSymbolicLink(
                temporary.resolve(name(MACHINE, deadProcess())), Files.createDirectories(folder.resolve("x")));

        List<String> said = started(home.resolve("run.sh"), Map.of("HOSTNAME", MACHINE));

        assertThat(dead).doesNotExist();
        assertThat(alive.resolve("font.tmp")).exists();
        assertThat(elsewhere).as("of another machine that has the same folder").exists();
        assertThat(other).exists();
        assertThat(linked).exists();
        assertThat(said)
                .anySatisfy(option -> assertThat(option)
                        .startsWith("-Djava.io.tmpdir=" + temporary + "/ai-video-generator-tmp-" + MACHINE + "_"));
    }

    @Test
    void startsWhereThereIsNoFolderOfTemporaryFiles() throws Exception {
        assertThat(started(home.resolve("run.sh"), Map.of("TMPDIR", "/nowhere/at all")))
                .contains("-Daivideo.home=" + home.toRealPath())
                .noneMatch(option -> option.startsWith("-Djava.io.tmpdir"));
        assertThat(started(home.resolve("run.sh"), Map.of("TMPDIR", "relative")))
                .anyMatch(option -> option.startsWith("-Djava.io.tmpdir=/tmp/"));
    }

    @Test
    void readsNamesAsUtf8AndTheSystemsMessagesInEnglishWhateverTheLocale() throws Exception {
        for (String locale : List.of("C", "POSIX", "de_DE.UTF-8", "tr_TR.ISO-8859-9", "C.UTF-8")) {
            assertThat(started(home.resolve("run.sh"), Map.of("LC_ALL", locale, "LC_MESSAGES", "de_DE.UTF-8")))
                    .as(locale)
                    .anyMatch(line -> line.matches("LC_ALL= LC_CTYPE=\\S*UTF-8 LC_MESSAGES=C"));
        }
    }

    private static String name(String machine, long process) {
        return "ai-video-generator-tmp-" + machine + "_" + process;
    }

    private Path leftBy(long process) throws IOException {
        Path left = Files.createDirectories(temporary.resolve(name(MACHINE, process)));
        Files.createFile(left.resolve("font.tmp"));
        return left;
    }

    private static long deadProcess() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }

    private List<String> started(Path script, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        return said(command, environment);
    }

    private List<String> said(List<String> command, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("TMPDIR", temporary.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", said)).isZero();
        return said;
    }
}

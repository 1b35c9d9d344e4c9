package dev.aivideo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTests {
    @TempDir
    Path folder;

    static Stream<Arguments> refused() {
        return Stream.of(
                bad("The topic is empty", "--topic", ""),
                bad("The topic is empty", "--topic", "  \t "),
                bad("has 201 characters, at most 200", "--topic", "x".repeat(201)),
                bad("control character (U+001B)", "--topic", "red \u001b[31m"),
                bad("control character (U+000A)", "--topic", "one\ntwo"),
                bad("control character (U+D83D)", "--topic", "half \ud83d of it"),
                bad("from 10 to 7200, was '0'", "--duration", "0"),
                bad("from 10 to 7200, was '-5'", "--duration", "-5"),
                bad("from 10 to 7200, was 'abc'", "--duration", "abc"),
                bad("from 10 to 7200, was '99999'", "--duration", "99999"),
                bad("from 10 to 7200, was '60.5'", "--duration=60.5"),
                bad("from 10 to 7200, was ''", "--duration="),
                bad("There is no voice 'nobody'", "--voice", "nobody"),
                bad("must be 16:9, 9:16 or 1:1, was '4:3'", "--aspect", "4:3"),
                bad("must be off, sidecar, burned, plain, box, karaoke or big, was 'loud'", "--captions", "loud"),
                bad("There is no music 'waltz'", "--music", "waltz"),
                bad("must be none, auto, bed or the name of a file of the folder music", "--music", " "),
                bad("There is no persona 'nobody'", "--persona", "nobody"),
                bad(
                        "--persona must be a file name without its ending, or the name of a persona of the web app, was '../x'",
                        "--persona",
                        "../x"),
                bad("--language must be a language tag, was '!'", "--language", "!"),
                bad("The voice 'af_sky' speaks en-US, not de", "--language", "de-AT"),
                bad("--tone must be one line of at most 200 characters", "--tone", "x".repeat(201)),
                bad("Unknown option: '--colour'", "--colour", "red"),
                bad("should be specified only once", "--topic", "a", "--topic", "b"),
                bad("Give --source or --script, not both", "--source", "a.md", "--script", "b.json"),
                bad("There is no Job named 'other'", "--spring.batch.job.name=other"),
                bad("There is no job parameter 'bogus'", "bogus=3"),
                bad("The job parameter 'topic' is given twice", "topic=a", "topic=b"),
                bad("Give --topic or topic=..., not both", "--topic", "a", "topic=b"),
                bad("from 10 to 7200, was '5'", "duration=5,java.lang.Long,true"),
                bad("must be true or false, was 'perhaps'", "offline=perhaps"),
                bad("'loose' is neither an option nor a command", "produce", "loose"),
                bad("Unmatched argument", "statsu"));
    }

    private static Arguments bad(String message, String... args) {
        return Arguments.of(message, List.of(args));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("refused")
    void isRefusedWithOneClearMessageAndExitCode64BeforeAnyWork(String message, List<String> args) {
        Invocation refused = run(args);

        assertThat(refused.err()).startsWith("Error: ").contains(message).doesNotContain("\tat ", "\u001b");
        assertThat(refused.exitCode()).isEqualTo(64);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a?b", "a#b", "a\nb", "a\rb", "a\tb", "a\u0001b", "${user.home}"})
    void refusesAWorkspaceWhoseNameADatabaseOrFfmpegWouldMisread(String name) {
        Path workspace = folder.resolve(name);

        for (String command : List.of("produce", "nightly", "status", "clean", "doctor")) {
            Invocation refused = Invocation.of(command, "--workspace", workspace.toString());

            assertThat(refused.exitCode()).as(command).isEqualTo(64);
            assertThat(refused.err()).contains("line break", folder.toString(), "--workspace");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSourceThatIsMissingIsRefused() {
        assertRefused("does not exist", "--source", folder.resolve("none.md").toString());
    }

    @Test
    void aBinarySourceAndAScriptThatIsNoneAreRefused(@TempDir Path files) throws IOException {
        Path binary = Files.write(files.resolve("picture.md"), new byte[] {1, 0, 2, (byte) 0xff});
        Path text = Files.writeString(files.resolve("text.json"), "no JSON");
        Path empty = Files.writeString(files.resolve("empty.json"), "{\"scenes\": []}");

        assertRefused("--source is", "--source", binary.toString());
        assertRefused("is not JSON", "--script", text.toString());
        assertRefused("has no scenes", "--script", empty.toString());
    }

    @Test
    void aWorkspaceThatIsAFileIsRefusedWithItsPathAndTheCodeOfTheDatabase() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Invocation refused = Invocation.of("--dry-run", "--workspace", file.toString());

        assertThat(refused.err()).contains(file + " is a file, not a folder", "Remedy: ");
        assertThat(refused.exitCode()).isEqualTo(2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aWorkspaceWhereNoFileCanBeKeptIsRefusedAlsoToTheSuperuser() {
        Invocation refused = Invocation.of("--dry-run", "--workspace", "/proc/nothing-here");

        assertThat(refused.err()).contains("/proc cannot be written to", "Remedy: ");
        assertThat(refused.exitCode()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedWithItsPath() throws IOException {
        Path database = Files.writeString(folder.resolve("ai-video-generator.db"), "This is no database. ".repeat(100));

        Invocation refused = Invocation.of("--dry-run", "--workspace", folder.toString());

        assertThat(refused.err()).contains(database.toString());
        assertThat(refused.exitCode()).isEqualTo(2);
    }

    @Test
    void aRefusalIsAnObjectTooWhereAProgramReadsIt() {
        Invocation refused = run(List.of("--duration", "0", "--json"));

        assertThat(refused.out()).contains("\"exitCode\" : 64", "was '0'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"quoted\" and 'single'",
                "100 % of %s and %n",
                "one; DROP TABLE projects; --",
                "../../etc/passwd",
                "$(touch x) `id` ${HOME}",
                "Bees 🐝 and 👩‍🚀",
                "السلام عليكم",
                "@file",
                "--looks-like-an-option",
                "a=b"
            })
    void anyOtherTextIsATopic(String topic) {
        Invocation taken = run(List.of("--topic=" + topic, "--dry-run"));

        assertThat(taken.exitCode()).isZero();
        assertThat(taken.out()).contains(topic);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aTopicOf200CharactersIsTakenHoweverManyBytesThatIs() {
        assertThat(run(List.of("--topic", "🐝".repeat(200), "--dry-run")).exitCode())
                .isZero();
    }

    private void assertRefused(String message, String... args) {
        Invocation refused = run(List.of(args));
        assertThat(refused.err()).contains(message);
        assertThat(refused.exitCode()).isEqualTo(64);
    }

    private Invocation run(List<String> args) {
        List<String> all = new ArrayList<>(args);
        if (!args.contains("statsu")) {
            all.add("--workspace=" + folder);
        }
        return Invocation.of(all.toArray(String[]::new));
    }
}

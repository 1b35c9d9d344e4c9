package dev.aivideo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProduceOptionsTests {
    @TempDir
    Path folder;

    @Test
    void withoutOptionsTheKnownDefaultsHold() {
        assertThat(plan())
                .contains(
                        "\"topic\" : \"Russian invasion of Ukraine\"",
                        "\"durationS\" : 300",
                        "\"voice\" : \"af_sky\"",
                        "\"aspect\" : \"16:9\"",
                        "\"captions\" : \"burned\"",
                        "\"offline\" : false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "produce --topic Bees --duration 60 --aspect 9:16 --captions off --offline",
                "--topic=Bees --duration=60 --aspect=9:16 --captions=off --offline",
                "topic=Bees duration=60 aspect=9:16 captions=off offline=true",
                "produce topic=Bees,java.lang.String,true duration=60,java.lang.Long,false aspect=9:16"
                        + " captions=off,java.lang.String offline=true",
                "--spring.batch.job.name=ai-video --topic Bees duration=60 aspect=9:16 captions=off offline=true",
                "spring.batch.job.name=ai-video topic=Bees duration=60 aspect=9:16 captions=off --offline"
            })
    void everyWayToGiveAParameterMeansTheSame(String line) {
        assertThat(plan(line.split(" ")))
                .contains(
                        "\"topic\" : \"Bees\"",
                        "\"durationS\" : 60",
                        "\"aspect\" : \"9:16\"",
                        "\"captions\" : \"off\"",
                        "\"offline\" : true");
    }

    @Test
    void musicIsAskedForByKindOrByTheNameOfAFile() throws IOException {
        Files.createDirectories(folder.resolve("music"));
        Files.createFile(folder.resolve("music/Slow River.mp3"));

        assertThat(plan("--music", "none")).contains("\"music\" : \"none\"");
        assertThat(plan("music=bed")).contains("\"music\" : \"bed\"");
        assertThat(plan("--music", "slow river")).contains("\"music\" : \"slow river\"");
    }

    @Test
    void theStyleOfOneFilmStandsBesideThatOfTheSettings() {
        assertThat(plan("--tone", "dry and calm", "persona=documentary-filmmaker", "--language=en-GB"))
                .contains(
                        "\"tone\" : \"dry and calm\"",
                        "\"persona\" : \"documentary-filmmaker\"",
                        "\"language\" : \"en-GB\"");
        assertThat(plan("--tone", "dry")).contains("\"persona\" : \"as set\"");
    }

    @Test
    void severalSourcesMakeOneFilm() throws IOException {
        Path one = Files.writeString(folder.resolve("one.md"), "The harbour is old.");
        Path two = Files.writeString(folder.resolve("two.txt"), "The tug is new.");

        assertThat(List.of(
                        plan("--source", one.toString(), "--source", two.toString(), "--source", one.toString()),
                        plan("source=" + one, "source=" + two + ",java.lang.String")))
                .allSatisfy(plan -> assertThat(plan).contains("\"narrationFrom\" : \"one.md, two.txt\""));
    }

    @Test
    void aTextUnderALicenceThatTheSettingsRefuseIsRefused() throws IOException {
        Path text = Files.writeString(
                folder.resolve("tea.md"), "---\nlicence: CC BY-SA 4.0\n---\nTea is an old drink of many lands.");
        System.setProperty("aivideo.rights.share-alike", "refuse");
        try {
            Invocation refused = Invocation.of("--source=" + text, "--dry-run", "--offline", "--workspace=" + folder);

            assertThat(refused.exitCode()).isEqualTo(64);
            assertThat(refused.err()).contains("tea.md", "CC BY-SA 4.0", "aivideo.rights.share-alike");
        } finally {
            System.clearProperty("aivideo.rights.share-alike");
        }
    }

    @Test
    void aCommaInAJobParameterIsPartOfIt() {
        assertThat(plan("topic=Bees, wasps, and ants,java.lang.String,true")).contains("\"Bees, wasps, and ants\"");
    }

    @Test
    void theWorkspaceCanBeAJobParameterToo() {
        Invocation planned = Invocation.of("workspace=" + folder, "--dry-run", "--json");

        assertThat(planned.out()).contains(folder.toString());
    }

    @Test
    void aCommandIsPutInFrontOnlyWhereThereIsNone() {
        assertThat(CommandLines.withCommand()).containsExactly("produce");
        assertThat(CommandLines.withCommand("--topic", "x")).containsExactly("produce", "--topic", "x");
        assertThat(CommandLines.withCommand("topic=x")).containsExactly("produce", "topic=x");
        assertThat(CommandLines.withCommand("status")).containsExactly("status");
        assertThat(List.of(CommandLines.withCommand("--help"))).containsExactly("--help");
    }

    private String plan(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 3);
        all[args.length] = "--dry-run";
        all[args.length + 1] = "--json";
        all[args.length + 2] = "--workspace=" + folder;
        Invocation planned = Invocation.of(all);
        assertThat(planned.err()).isEmpty();
        assertThat(planned.exitCode()).isZero();
        return planned.out();
    }
}

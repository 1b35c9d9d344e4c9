package dev.aivideo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.cli.options.JobParameterArguments;
import dev.aivideo.job.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class ReadmeTests {
    private static final Path README = Path.of("README.md");
    private static final Path OPTIONS = Path.of("src/docs/options.md");
    private static final int MOST_LINES = 220;
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final Pattern BLOCK = Pattern.compile("```bash\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

    @Test
    void everyOptionOfEveryCommandStandsInATable() throws IOException {
        String tables = Files.readString(OPTIONS);
        for (CommandLine command : commands()) {
            for (OptionSpec option : command.getCommandSpec().options()) {
                assertThat(tables)
                        .as(command.getCommandName() + " " + option.longestName())
                        .contains("`" + option.longestName() + "`");
            }
        }
    }

    @Test
    void everyCommandStandsInTheTable() throws IOException {
        String readme = Files.readString(README);
        assertThat(commands()).hasSizeGreaterThan(8);
        commands().forEach(command -> assertThat(readme).containsPattern("\\| `" + command.getCommandName() + "[ `]"));
    }

    @ParameterizedTest
    @EnumSource(ExitCode.class)
    void everyExitCodeStandsInTheTable(ExitCode code) throws IOException {
        assertThat(Files.readString(README)).contains("\n| " + code.value() + " | ");
    }

    static Stream<String> examples() throws IOException {
        List<String> lines = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(README) + Files.readString(OPTIONS));
        while (block.find()) {
            block.group(1).lines().filter(line -> line.startsWith("./run.sh")).forEach(lines::add);
        }
        return lines.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsACommandThatTheProgramTakes(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group().replace("\"", ""));
        }
        String[] args = CommandLines.withCommand(words.subList(1, words.size()).toArray(String[]::new));
        PrintWriter nowhere = new PrintWriter(new StringWriter());

        CommandLine.ParseResult parsed =
                CommandLines.create(nowhere, nowhere).parseArgs(args).subcommand();

        if (parsed.commandSpec().userObject() instanceof ProduceCommand produce) {
            JobParameterArguments.parse(produce.options.words);
        }
    }

    @Test
    void hasAtMost220Lines() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        assertThat(LINK.matcher(Files.readString(README))
                        .results()
                        .map(link -> link.group(1))
                        .toList())
                .hasSizeGreaterThan(4)
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    private static List<CommandLine> commands() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return CommandLines.create(nowhere, nowhere).getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .toList();
    }
}

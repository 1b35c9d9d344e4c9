package dev.aivideo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.aivideo.Documented;
import dev.aivideo.job.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Whatever a text of the program tells the operator to set, to type or to expect is there. */
class RemediesTests {
    private static final Path SOURCES = Path.of("src/main/java");
    /** In place of what is put into a text when it is shown. */
    private static final String FILLED_IN = "\u2026";

    private static final Pattern SETTING = Pattern.compile("(?<![\\w.])aivideo(\\.[a-z][a-z0-9-]*)+(?![\\w(])");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z.-]*[a-z]");
    private static final Pattern COMMAND = Pattern.compile("\\./run\\.sh ([a-z][a-z-]*)\\b(?!\\))|'([a-z][a-z -]*)'");
    private static final Pattern VARIABLE =
            Pattern.compile("\\b(AIVIDEO_[A-Z_]+|[A-Z]+_API_KEY|[A-Z]+_BASE_URL|JAVA_[A-Z]+)\\b");
    private static final Pattern EXIT_CODE = Pattern.compile("[Ee]xit code (\\d+)");

    /** What Java properties stand for and no file sets. */
    private static final Set<String> PROPERTIES =
            Set.of("aivideo.home", "aivideo.temporary", "aivideo.script.openai.api-key", "aivideo.visuals.mcp.servers");
    /** Variables that the program sets for its own children and no text names. */
    private static final Set<String> OF_CHILDREN = Set.of("AIVIDEO_PROCESS_FAMILY");
    /** Options of the programs that are started. */
    private static final Set<String> OF_OTHERS = Set.of("--silent", "--ignore-scripts");

    private static final List<String> TEXTS = new ArrayList<>();

    @BeforeAll
    static void collect() throws IOException {
        TEXTS.clear();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            for (CompilationUnitTree unit : task.parse()) {
                new Texts().scan(unit, null);
            }
        }
    }

    /** Literals, those that are put together with plus as one. */
    private static final class Texts extends TreeScanner<Void, Void> {
        @Override
        public Void visitBinary(BinaryTree sum, Void nothing) {
            if (sum.getKind() != Tree.Kind.PLUS) {
                return super.visitBinary(sum, nothing);
            }
            TEXTS.add(text(sum));
            return null;
        }

        private String text(ExpressionTree part) {
            if (part instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                return text(sum.getLeftOperand()) + text(sum.getRightOperand());
            }
            if (part instanceof LiteralTree literal) {
                return String.valueOf(literal.getValue());
            }
            scan(part, null);
            return FILLED_IN;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                TEXTS.add(text);
            }
            return null;
        }
    }

    @Test
    void everySettingThatATextNamesIsThere() throws IOException {
        List<String> settings = Documented.names();
        Set<String> groups = new TreeSet<>();
        settings.forEach(name -> {
            for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
                groups.add(name.substring(0, dot));
            }
        });

        assertThat(found(SETTING, 0))
                .hasSizeGreaterThan(80)
                .allSatisfy(name -> assertThat(
                                settings.contains(name) || groups.contains(name) || PROPERTIES.contains(name))
                        .as(name)
                        .isTrue());
    }

    @Test
    void everyOptionThatATextNamesIsOneOfACommand() {
        Set<String> options = commands()
                .flatMap(command -> command.getCommandSpec().options().stream())
                .flatMap(option -> Stream.of(option.names()))
                .collect(Collectors.toSet());

        assertThat(found(OPTION, 0))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(options.contains(name) || OF_OTHERS.contains(name))
                        .as(name)
                        .isTrue());
    }

    @Test
    void everyCommandThatATextNamesIsThere() {
        Set<String> names = commands().map(CommandLine::getCommandName).collect(Collectors.toSet());
        Set<String> first =
                CommandLines.create(nowhere(), nowhere()).getSubcommands().keySet();

        assertThat(first).containsAll(found(COMMAND, 1));
        // In quotation marks stand other things too: only what begins like a command has to be one.
        assertThat(found(COMMAND, 2).stream().filter(words -> first.contains(words.split(" ")[0])))
                .hasSizeGreaterThan(5)
                .allSatisfy(words -> assertThat(Stream.of(words.split(" ")).filter(word -> !word.startsWith("--")))
                        .as(words)
                        .allMatch(word -> names.contains(word) || isValue(word)));
    }

    /** A step's name, after {@code --from}. */
    private static boolean isValue(String word) {
        return Stream.of(dev.aivideo.project.Stage.values())
                .anyMatch(stage -> stage.stepName().equals(word));
    }

    @Test
    void everyVariableThatATextNamesStandsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(found(VARIABLE, 1))
                .hasSizeGreaterThan(4)
                .allSatisfy(name -> assertThat(readme.contains(name) || isSetting(name) || OF_CHILDREN.contains(name))
                        .as(name)
                        .isTrue());
    }

    private static boolean isSetting(String variable) throws IOException {
        return Documented.names().stream()
                .map(name ->
                        name.toUpperCase(java.util.Locale.ROOT).replace("-", "").replace('.', '_'))
                .anyMatch(variable::equals);
    }

    @Test
    void everyExitCodeThatATextNamesIsThere() {
        Set<String> codes = Stream.of(ExitCode.values())
                .map(code -> String.valueOf(code.value()))
                .collect(Collectors.toSet());

        assertThat(codes).containsAll(found(EXIT_CODE, 1));
    }

    private static Set<String> found(Pattern pattern, int group) {
        Set<String> all = new TreeSet<>();
        for (String text : TEXTS) {
            Matcher match = pattern.matcher(text);
            while (match.find()) {
                if (match.group(group) != null) {
                    all.add(match.group(group));
                }
            }
        }
        return all;
    }

    /** All, with those of {@code queue} and with hidden ones. */
    private static Stream<CommandLine> commands() {
        return CommandLines.create(nowhere(), nowhere()).getSubcommands().values().stream()
                .flatMap(command -> Stream.concat(Stream.of(command), command.getSubcommands().values().stream()));
    }

    private static PrintWriter nowhere() {
        return new PrintWriter(new StringWriter());
    }
}

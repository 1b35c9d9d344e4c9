package dev.aivideo.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The real program as a process of its own, with the classes under test, and without network; without any model unless asked. */
public final class Program {
    private static final long LONGEST_RUN_MINUTES = 8;

    private final Path workspace;
    private final List<String> settings;
    private final Map<String, String> environment;

    public Program(Path workspace) {
        this(workspace, List.of("-Daivideo.models.directory=" + workspace.resolveSibling("no-models")), Map.of());
    }

    private Program(Path workspace, List<String> settings, Map<String, String> environment) {
        this.workspace = workspace;
        this.settings = settings;
        this.environment = environment;
    }

    /** With the voice model, where this machine has it. */
    static Program withModels(Path workspace) {
        return new Program(workspace, List.of(), Map.of());
    }

    /** The same program with more settings, {@code aivideo.ffmpeg.timeout=2s}; a later one overrules. */
    Program with(String... more) {
        return new Program(
                workspace,
                Stream.concat(settings.stream(), Stream.of(more).map(setting -> "-D" + setting))
                        .toList(),
                environment);
    }

    /** The same program with these variables besides those of this machine. */
    Program within(Map<String, String> variables) {
        return new Program(workspace, settings, variables);
    }

    /** How a process ended and what it said. */
    public record Ended(int exitCode, String output) {}

    /** Start the program; what it says goes to a file in the workspace's parent. */
    public Process start(String... arguments) throws IOException {
        return builder(List.of(), arguments)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()))
                .start();
    }

    /** Run the program to its end. */
    public Ended run(String... arguments) throws IOException, InterruptedException {
        return run(List.of(), arguments);
    }

    /** Run the program to its end under another command, {@code prlimit …} for example. */
    public Ended run(List<String> under, String... arguments) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt"); // not on a disk that a test has filled
        said.toFile().deleteOnExit();
        Process process =
                builder(under, arguments).redirectOutput(said.toFile()).start();
        if (!process.waitFor(LONGEST_RUN_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Still running: " + Files.readString(said));
        }
        return new Ended(process.exitValue(), Files.readString(said));
    }

    /** What all processes started in the background have said. */
    public Path console() {
        return workspace.resolveSibling(workspace.getFileName() + "-console.txt");
    }

    /** What a killed process leaves there goes with the test's own folder. */
    private Path temporary() throws IOException {
        return Files.createDirectories(workspace.resolveSibling("tmp"));
    }

    private ProcessBuilder builder(List<String> under, String... arguments) throws IOException {
        List<String> options = new ArrayList<>(List.of("-Xmx512m", "-Djava.io.tmpdir=" + temporary()));
        options.addAll(settings);
        List<String> command = new ArrayList<>(under);
        command.addAll(BuiltProgram.command(options));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--workspace", workspace.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder;
    }
}

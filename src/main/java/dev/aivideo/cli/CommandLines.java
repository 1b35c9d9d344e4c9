package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.job.ExitCode;
import dev.aivideo.job.FailureReport;
import dev.aivideo.project.Workspace;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the command line, runs the command, and turns failures into a message and an exit code. */
final class CommandLines {
    private static final String DEFAULT_COMMAND = "produce";

    private CommandLines() {}

    static int execute(PrintWriter out, PrintWriter err, String... args) {
        String[] words = withCommand(args);
        return create(out, err, Program.commands(words[0])).execute(words);
    }

    /** A command line with all commands. */
    static CommandLine create(PrintWriter out, PrintWriter err) {
        return create(out, err, Program.commands(""));
    }

    private static CommandLine create(PrintWriter out, PrintWriter err, List<Class<?>> commands) {
        CommandLine line = new CommandLine(new Program());
        commands.forEach(line::addSubcommand);
        // A topic may begin with @, and may have a percent sign or a quotation mark anywhere.
        line.setExpandAtFiles(false);
        line.setOut(out);
        line.setErr(err);
        line.setParameterExceptionHandler(CommandLines::wrongUsage);
        line.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, command));
        prepare(line);
        return line;
    }

    /** Set the same help, version and width for every command. */
    private static void prepare(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        spec.mixinStandardHelpOptions(true);
        spec.versionProvider(new Version());
        spec.usageMessage().width(100);
        line.getSubcommands().values().forEach(CommandLines::prepare);
    }

    /** The arguments with the command's name first; the default command is added if none is named. */
    static String[] withCommand(String... args) {
        if (args.length > 0 && !isOfProduce(args[0])) {
            return args;
        }
        List<String> all = new ArrayList<>(List.of(DEFAULT_COMMAND));
        all.addAll(Arrays.asList(args));
        return all.toArray(String[]::new);
    }

    private static boolean isOfProduce(String first) {
        boolean ofProgram = List.of("--help", "-h", "--version", "-V").contains(first);
        return !ofProgram && (first.startsWith("-") || first.contains("="));
    }

    private static int wrongUsage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        say(command, String.valueOf(e.getMessage()));
        UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("Help: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USAGE.value();
    }

    private static int failed(Exception exception, CommandLine command) {
        Object worked = command.getCommand();
        FailureReport report = Workbench.failure(
                exception,
                () -> worked instanceof BaseCommand base ? base.workspace() : new Workspace(Workbench.home()));
        say(command, report.message());
        if (System.getenv("AIVIDEO_DEBUG") != null) {
            exception.printStackTrace(command.getErr());
        }
        return report.exitCode().value();
    }

    private static void say(CommandLine command, String message) {
        command.getErr().println("Error: " + Formats.printable(message));
    }
}

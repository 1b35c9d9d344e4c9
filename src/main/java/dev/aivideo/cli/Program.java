package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import java.util.List;
import picocli.CommandLine.Command;

/** The program; its commands are listed here, one line each. */
@Command(
        name = Formats.PROGRAM,
        description = "A topic goes in, a finished, narrated video comes out.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Without a command, 'produce' is meant: ./run.sh --topic \"How suspension bridges stand\" --duration 60",
            "Help on a command: ./run.sh COMMAND --help"
        })
final class Program {
    /** In the order in which the help lists them. */
    private static final List<Class<?>> COMMANDS = List.of(
            ProduceCommand.class,
            RestartCommand.class,
            StopCommand.class,
            StatusCommand.class,
            ShowCommand.class,
            HistoryCommand.class,
            ExplainCommand.class,
            QueueCommand.class,
            NightlyCommand.class,
            ScheduleCommand.class,
            CleanCommand.class,
            VoicesCommand.class,
            DoctorCommand.class,
            McpDvidsCommand.class,
            WarmUpCommand.class);

    /** The command of this name; all if there is none. To read the options of all takes longer than most commands do. */
    static List<Class<?>> commands(String name) {
        return COMMANDS.stream()
                .filter(type -> type.getAnnotation(Command.class).name().equals(name))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }
}

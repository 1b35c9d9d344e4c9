package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import java.util.List;
import picocli.CommandLine.Command;

/** The program; its commands are listed here, one line each. */
@Command(
        name = Formats.PROGRAM,
        description = "Makes a finished, narrated video about a topic.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "The default command is 'produce': ./run.sh --topic \"How suspension bridges stand\" --duration 60",
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
            StyleCommand.class,
            NightlyCommand.class,
            ScheduleCommand.class,
            CleanCommand.class,
            VoicesCommand.class,
            SayCommand.class,
            DoctorCommand.class,
            McpDvidsCommand.class,
            WarmUpCommand.class);

    /** The command with this name, or all commands if there is none: reading the options of all takes longer than most commands. */
    static List<Class<?>> commands(String name) {
        return COMMANDS.stream()
                .filter(type -> type.getAnnotation(Command.class).name().equals(name))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }
}

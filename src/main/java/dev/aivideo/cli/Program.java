package dev.aivideo.cli;

import picocli.CommandLine.Command;

/** The program; its commands are listed here, one line each. */
@Command(
        name = Program.NAME,
        description = "A topic goes in, a finished, narrated video comes out.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Without a command, 'produce' is meant: ./run.sh --topic \"How suspension bridges stand\" --duration 60",
            "Help on a command: ./run.sh COMMAND --help"
        },
        subcommands = {
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
            WarmUpCommand.class,
        })
final class Program {
    static final String NAME = "./run.sh";
}

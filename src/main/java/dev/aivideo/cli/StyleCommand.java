package dev.aivideo.cli;

import dev.aivideo.cli.workbench.RefusedException;
import picocli.CommandLine.Command;

/** The styles that films can have. */
@Command(
        name = "style",
        description = "List the styles of films, or make one from a logo.",
        subcommands = {StyleListCommand.class, StyleNewCommand.class})
final class StyleCommand extends BaseCommand {

    @Override
    public Integer call() {
        throw RefusedException.usage("A subcommand is required: list or new");
    }
}

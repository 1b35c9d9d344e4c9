package dev.aivideo.cli;

import dev.aivideo.cli.options.WorkspaceOption;
import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.NewStyleView;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.style.NewStyle;
import dev.aivideo.style.StyleException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a style from a logo. */
@Command(name = "new", description = "Make a style from a logo: its colours, and the logo in a corner of the film.")
final class StyleNewCommand extends BaseCommand {
    @Option(names = "--logo", paramLabel = "FILE", required = true, description = "The logo, a PNG file.")
    String logo = "";

    @Option(names = "--name", paramLabel = "NAME", description = "Name of the style. Default: that of the logo's file.")
    @Nullable
    String name;

    @Override
    public Integer call() {
        try {
            NewStyle made = NewStyle.of(bench().styles(), WorkspaceOption.path("--logo", logo), name);
            NewStyleView view = NewStyleView.of(made);
            if (json) {
                printJson(view);
            } else {
                out().println("Style:   %s in %s".formatted(view.style(), view.file()));
                out().println("Colours: accent %s%s, ground %s, text %s"
                        .formatted(
                                view.accent(),
                                view.isColoured() ? "" : " (the usual one: the logo has no colour)",
                                view.ground(),
                                view.text()));
                out().println("Use it:  %s --style %s --topic \"...\"".formatted(Formats.PROGRAM, view.style()));
            }
            return 0;
        } catch (StyleException e) {
            throw RefusedException.usage(e);
        }
    }
}

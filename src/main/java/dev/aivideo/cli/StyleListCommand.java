package dev.aivideo.cli;

import dev.aivideo.cli.output.StyleView;
import dev.aivideo.cli.output.Table;
import dev.aivideo.project.FilmLook;
import dev.aivideo.style.StyleException;
import dev.aivideo.style.Styles;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the styles. */
@Command(
        name = "list",
        description = "List the styles of config/styles, and what is wrong with those that have faults.")
final class StyleListCommand extends BaseCommand {

    @Override
    public Integer call() {
        Styles styles = bench().styles();
        List<StyleView> views = new ArrayList<>();
        for (String name : styles.names()) {
            try {
                FilmLook look = styles.look(name);
                views.add(StyleView.of(look, name.equals(styles.usualName())));
            } catch (StyleException e) {
                views.add(StyleView.faulty(name, e.withoutRemedy()));
            }
        }
        if (json) {
            printJson(views);
            return 0;
        }
        Table table = new Table("STYLE", "", "ACCENT", "CAPTIONS", "TITLE", "TRANSITIONS", "MUSIC", "LOGO");
        views.stream()
                .filter(view -> view.fault().isEmpty())
                .forEach(view -> table.row(
                        view.style(),
                        view.isUsual() ? "usual" : "",
                        view.accent(),
                        view.captions(),
                        view.title(),
                        view.transitions(),
                        view.music(),
                        view.logo()));
        table.print(out());
        views.stream().filter(view -> !view.fault().isEmpty()).forEach(view -> out().println(view.fault()));
        return 0;
    }
}

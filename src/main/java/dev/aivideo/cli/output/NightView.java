package dev.aivideo.cli.output;

import dev.aivideo.nightly.NightFilm;
import dev.aivideo.nightly.NightNote;
import dev.aivideo.nightly.NightResult;
import dev.aivideo.nightly.NightRunner;
import dev.aivideo.project.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a night ended.
 *
 * @param report relative to the workspace; null if it could not be written
 */
public record NightView(
        String night, int exitCode, @Nullable String report, List<String> notes, List<FilmView> films) {

    /** One film of the night; missing values are empty. */
    public record FilmView(String topic, String outcome, String project, String error) {
        static FilmView of(NightFilm film) {
            return new FilmView(
                    film.topic(),
                    film.outcome().text(),
                    film.projectId() == null ? "" : film.projectId(),
                    film.error() == null ? "" : film.error());
        }
    }

    public static NightView of(NightRunner.Ended night, Workspace workspace) {
        NightResult result = night.result();
        Path report = result.report();
        return new NightView(
                result.night().id(),
                night.exitCode().value(),
                report == null ? null : workspace.relative(report),
                result.notes().stream().map(NightNote::text).toList(),
                result.films().stream().map(FilmView::of).toList());
    }
}

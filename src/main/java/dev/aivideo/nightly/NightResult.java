package dev.aivideo.nightly;

import dev.aivideo.job.ExitCode;
import java.nio.file.Path;
import java.util.List;

/**
 * How a night ended.
 *
 * @param report its HTML page
 */
public record NightResult(Night night, List<NightFilm> films, ExitCode exitCode, Path report) {

    /** All done is good, an empty plan too; some that failed is not; none begun of those planned is a case apart. */
    static ExitCode exitCode(List<NightFilm> films) {
        boolean someFailed = films.stream().anyMatch(film -> film.outcome() == NightFilm.Outcome.FAILED);
        boolean noneBegun = !films.isEmpty() && films.stream().allMatch(film -> film.startedAt() == null);
        if (noneBegun) {
            return ExitCode.NOTHING_STARTED;
        }
        return someFailed ? ExitCode.FAILED : ExitCode.DONE;
    }
}

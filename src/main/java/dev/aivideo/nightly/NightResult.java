package dev.aivideo.nightly;

import dev.aivideo.job.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a night ended.
 *
 * @param report its HTML page; null if it could not be written
 */
public record NightResult(
        Night night,
        List<NightFilm> films,
        List<NightNote> notes,
        ExitCode exitCode,
        @Nullable Path report) {

    /** Whether a film of the night ended so. */
    boolean hasFilm(NightFilm.Outcome outcome) {
        return films.stream().anyMatch(film -> film.outcome() == outcome);
    }

    /** 0 if all are done or the plan is empty; other codes if some failed, or if none was started. */
    static ExitCode exitCode(List<NightFilm> films) {
        List<NightFilm> wanted = films.stream()
                .filter(film -> film.startedAt() != null
                        || (film.outcome() != NightFilm.Outcome.PARKED
                                && film.outcome() != NightFilm.Outcome.PASSED_OVER))
                .toList();
        if (!wanted.isEmpty() && wanted.stream().allMatch(film -> film.startedAt() == null)) {
            return ExitCode.NOTHING_STARTED;
        }
        boolean someFailed = films.stream().anyMatch(film -> film.outcome() == NightFilm.Outcome.FAILED);
        return someFailed ? ExitCode.FAILED : ExitCode.DONE;
    }

    /** An unreadable list, line or entry counts as a film that was not made. */
    static ExitCode exitCode(List<NightFilm> films, List<NightNote> notes) {
        ExitCode exitCode = exitCode(films);
        return exitCode == ExitCode.DONE && notes.stream().anyMatch(NightNote::isFault) ? ExitCode.FAILED : exitCode;
    }
}

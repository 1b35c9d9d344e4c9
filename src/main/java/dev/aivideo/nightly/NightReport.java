package dev.aivideo.nightly;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of a night: the model of the page and of its JSON.
 *
 * @param name of the night, its start in local time
 * @param notes films of the list and the queue that were left out, and how the list was read
 * @param films in processing order
 */
public record NightReport(
        String night,
        String name,
        String startedAt,
        String endedAt,
        long minutes,
        Summary summary,
        List<String> notes,
        List<Film> films) {

    public record Summary(long done, long failed, long leftOver, long parked, long passedOver, double filmSeconds) {}

    /**
     * One film.
     *
     * @param askedS requested duration in seconds
     * @param gotS duration of the film; null if there is none
     * @param thumbnail data address of a small JPEG for the page; empty if there is none
     * @param warnings what the operator should know of it, as {@code show} lists it
     * @param remedy the command that resumes it
     */
    public record Film(
            String topic,
            @Nullable String projectId,
            String outcome,
            double askedS,
            @Nullable Double gotS,
            @Nullable String video,
            String thumbnail,
            List<Source> sources,
            List<StepTime> steps,
            List<String> warnings,
            @Nullable String error,
            @Nullable String remedy) {}

    /** The sources of pictures with their licences. */
    public record Source(String name, String licence, long shots) {}

    /**
     * Time of one step over all attempts.
     *
     * @param percent of the film's whole time, for the chart
     */
    public record StepTime(String step, double seconds, double percent) {}
}

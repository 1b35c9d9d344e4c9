package dev.aivideo.nightly;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A night as the morning sees it: the model of the page and of its JSON.
 *
 * @param name of the night, its start in local time
 * @param notes what of the list and the queue could not be taken, and how the list was read
 * @param films in the order of making
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
     * @param askedS length asked for, in seconds
     * @param gotS length of the film, null if there is none
     * @param thumbnail data address of a small JPEG for the page; empty if there is none
     * @param remedy the command that goes on with it
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
            @Nullable String error,
            @Nullable String remedy) {}

    /** Where pictures came from, and by which licence. */
    public record Source(String name, String licence, long shots) {}

    /**
     * Time of one step over all attempts.
     *
     * @param percent of the film's whole time, for the chart
     */
    public record StepTime(String step, double seconds, double percent) {}
}

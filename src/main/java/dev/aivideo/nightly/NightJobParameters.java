package dev.aivideo.nightly;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** A night's id and options as parameters of its Job; only the id identifies it. */
record NightJobParameters(String nightId, NightOptions options) {
    static final String NIGHT = "night";
    private static final String MAX_FILMS = "maxFilms";
    private static final String PARALLEL = "parallel";
    private static final String UNTIL = "until";

    static NightJobParameters of(Map<String, Object> parameters) {
        Object until = parameters.get(UNTIL);
        return new NightJobParameters(
                String.valueOf(parameters.get(NIGHT)),
                new NightOptions(
                        number(parameters.get(MAX_FILMS)),
                        number(parameters.get(PARALLEL)),
                        until == null ? null : Instant.parse(until.toString())));
    }

    private static int number(@Nullable Object text) {
        return Integer.parseInt(String.valueOf(text));
    }

    void addOptions(JobParametersBuilder parameters) {
        parameters
                .addString(MAX_FILMS, String.valueOf(options.maxFilms()), false)
                .addString(PARALLEL, String.valueOf(options.parallel()), false);
        if (options.until() != null) {
            parameters.addString(UNTIL, options.until().toString(), false);
        }
    }
}

package dev.aivideo.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * An instant to kill the program at.
 *
 * @param moment what is waited for
 * @param step of the Job; empty for those that are of none
 * @param delayMs from when it came until the kill
 */
record Kill(Moment moment, String step, int delayMs) {

    /** What is waited for before the delay begins. */
    enum Moment {
        /** The process was started: start-up, or the recovery of the run before. */
        START,
        /** The step's row says that it runs. */
        IN_STEP,
        /** The step's row says that it ended; the next one has not begun. */
        AFTER_STEP,
        /** SQLite has a journal open during the step: it is about to commit. */
        IN_COMMIT
    }

    private static final int START_UP_MS = 2_500;
    private static final int STEP_MS = 2_000;
    private static final List<String> STEPS = List.of("script", "voiceover", "visual-sourcing", "editing", "export");

    /** Ten kills in the order in which a film comes to them: every step, between two, in a commit, in the recovery. */
    static List<Kill> tenOf(Random random) {
        List<Kill> kills = new ArrayList<>();
        kills.add(new Kill(Moment.START, "", random.nextInt(START_UP_MS)));
        for (String step : STEPS) {
            kills.add(new Kill(Moment.IN_STEP, step, random.nextInt(STEP_MS)));
        }
        kills.add(new Kill(Moment.AFTER_STEP, STEPS.get(random.nextInt(4)), 0));
        kills.add(new Kill(Moment.IN_COMMIT, STEPS.get(1 + random.nextInt(3)), 0));
        kills.sort(Comparator.comparing(kill -> STEPS.indexOf(kill.step)));
        // What comes after a kill recovers from it: that is killed as well, twice.
        for (int n = 0; n < 2; n++) {
            kills.add(2 + random.nextInt(kills.size() - 2), new Kill(Moment.START, "", random.nextInt(START_UP_MS)));
        }
        return kills;
    }

    /**
     * Kill the program when the moment has come, or was missed.
     *
     * @return which step that was in; empty if the program ended before
     */
    Optional<String> strike(ShortFilm film, Process process) throws InterruptedException {
        String[] stage = {"|start"};
        boolean came = ShortFilm.await(process, () -> hasCome(film, stage))
                && !process.waitFor(delayMs, TimeUnit.MILLISECONDS);
        if (came && moment != Moment.START && moment != Moment.IN_COMMIT) {
            stage[0] = film.stage();
        }
        process.destroyForcibly().waitFor();
        // Looked at from outside: whoever opened the database would undo the commit.
        String torn = Files.exists(journal(film)) ? ", a commit cut in two" : "";
        return came ? Optional.of(stage[0] + torn) : Optional.empty();
    }

    private boolean hasCome(ShortFilm film, String[] stage) {
        if (moment == Moment.START) {
            return true;
        }
        stage[0] = film.stage();
        int at = STEPS.indexOf(stage[0].substring(0, stage[0].indexOf('|')));
        boolean runs = stage[0].endsWith("|running");
        if (at > STEPS.indexOf(step) && runs) {
            return true;
        }
        return at == STEPS.indexOf(step)
                && switch (moment) {
                    case START, IN_STEP -> runs;
                    case AFTER_STEP -> stage[0].endsWith("|completed");
                    case IN_COMMIT -> runs && isCommitting(film);
                };
    }

    /** A commit lasts a millisecond: looked for more often than everything else. */
    private static boolean isCommitting(ShortFilm film) {
        for (int n = 0; n < 20_000; n++) {
            if (Files.exists(journal(film))) {
                return true;
            }
        }
        return false;
    }

    private static Path journal(ShortFilm film) {
        return film.folder.resolve("ai-video-generator.db-journal");
    }
}

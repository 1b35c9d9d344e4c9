package dev.aivideo.script;

import dev.aivideo.language.Sentences;
import dev.aivideo.script.Script.ScriptScene;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a script written for a duration. A budget in words is a guess: a text full of dates and names takes longer.
 * So the script is measured with the voice that will speak it, and written again with a corrected budget.
 */
final class ScriptLengthFitter {
    private static final Logger LOG = LoggerFactory.getLogger(ScriptLengthFitter.class);
    private static final int REWRITES = 3;
    private static final double NEAR_ENOUGH = 0.01;
    /** What pauses and the voice's speed make up for; a service is asked again only beyond it. */
    private static final double VOICE_TOLERANCE = 0.08;
    /** Whole sentences come in steps: a text that misses a short film's budget may meet one near it. */
    private static final List<Double> NEAR_BUDGETS = List.of(0.97, 1.03, 0.94, 1.06, 0.9, 1.1, 0.85, 1.15, 0.8);

    private static final double MISSED = 0.05;
    /** A script above or below these shares of the duration asked for is not usable for this film. */
    private static final double LONGEST = 1.5;

    private static final double SHORTEST = 0.5;
    /** A script of whole sentences of a text may be longer by one of them, which counts in a film of seconds. */
    private static final double SHORT_FILMS_LEEWAY_S = 15;
    /** Silence before a film's first word and behind its last, beyond a pause between sentences. */
    private static final double ENDS_S = 0.5;

    private final ToDoubleFunction<String> wordsPerSecond;
    private final Duration target;
    private final Function<String, Duration> silent;

    /**
     * @param wordsPerSecond of the film's voice, measured on a text; on an empty one, with ordinary narration
     * @param target duration asked for
     * @param silent how much of it an opening and a close take, by the title of the script
     */
    ScriptLengthFitter(ToDoubleFunction<String> wordsPerSecond, Duration target, Function<String, Duration> silent) {
        this.wordsPerSecond = wordsPerSecond;
        this.target = target;
        this.silent = silent;
    }

    /** Of a film without opening and close. */
    ScriptLengthFitter(ToDoubleFunction<String> wordsPerSecond, Duration target) {
        this(wordsPerSecond, target, title -> Duration.ZERO);
    }

    /** A script for a budget in words; {@code ratio}: its length at the voice's own speed over the length asked for. */
    private record Attempt(Script script, int words, double ratio) {
        /** A voice and its pauses make up for a short script more than for a long one. */
        double off() {
            return ratio > 1 ? ratio - 1 : (1 - ratio) * 2 / 3;
        }

        /** A writer that missed its budget by far did not keep to it, so it is corrected by less. */
        int corrected() {
            return (int) Math.round(words * Math.max(0.5, Math.min(2, 1 / ratio)));
        }

        Map<String, Object> details(Duration target) {
            double seconds = target.toMillis() * ratio / 1e3;
            return Map.of("budgetWords", words, "seconds", Math.round(seconds * 10) / 10.0);
        }

        Attempt nearer(Attempt other) {
            return other.off() < off() ? other : this;
        }
    }

    /**
     * The script whose narration comes nearest to the length asked for. A usable one is kept whatever becomes of its
     * rewriting.
     *
     * @throws RuntimeException as the writer words it, if even the nearest is far from the length asked for
     */
    Script write(ScriptWriter writer, ScriptRequest request, ScriptLog log) {
        IntFunction<Attempt> attempt = words -> attempt(writer, request.withWords(Math.max(1, words)), words, log);
        Attempt nearest = attempt.apply(request.words());
        double tolerance = writer.isLanguageModel() ? VOICE_TOLERANCE : NEAR_ENOUGH;
        for (int i = 0; i < REWRITES && nearest.off() > tolerance; i++) {
            Attempt again;
            try {
                again = attempt.apply(nearest.corrected());
            } catch (RuntimeException e) {
                return checked(writer, kept(nearest, e, log));
            }
            if (again.off() >= nearest.off()) {
                break;
            }
            nearest = again;
        }
        return checked(writer, writer.isLanguageModel() ? nearest : ofNearBudgets(nearest, attempt));
    }

    private Attempt attempt(ScriptWriter writer, ScriptRequest request, int words, ScriptLog log) {
        Script script = writer.write(request, log);
        Attempt made = new Attempt(script, words, ratio(script));
        log.note("script-length", made.details(target));
        return made;
    }

    /** The script that there is, with the reason why it could not be written again for its length. */
    private Attempt kept(Attempt nearest, RuntimeException failure, ScriptLog log) {
        if (Thread.currentThread().isInterrupted()) {
            throw failure;
        }
        String why = String.valueOf(failure.getMessage());
        LOG.info("The script could not be written again for its length", failure);
        log.note("script-unrepaired", Map.of("part", "length", "failure", why));
        String fault = "The script takes about %d s, asked for %d s; it could not be written again for that: %s"
                .formatted(seconds(nearest), target.toSeconds(), why);
        // Judged by its number of words alone: how long the voice takes for them could not be corrected.
        return new Attempt(nearest.script.with(List.of(fault)), nearest.words, ratio(nearest.script, ""));
    }

    private long seconds(Attempt attempt) {
        return Math.round(target.toMillis() * attempt.ratio / 1e3);
    }

    /** A finished script, with a fault noted if its duration is far from the one asked for. */
    Script asItIs(Script given) {
        Attempt attempt = new Attempt(given, 0, ratio(given, ""));
        boolean fits = attempt.ratio >= SHORTEST && attempt.ratio <= LONGEST;
        return fits
                ? given
                : given.with(List.of("The given script takes about %d s, asked for %d s; it is used as it is."
                        .formatted(seconds(attempt), target.toSeconds())));
    }

    /** Refuses a film of quite another duration than was asked for, as disk space and time were planned for that. */
    private Script checked(ScriptWriter writer, Attempt nearest) {
        double leeway = writer.isLanguageModel() ? 0 : SHORT_FILMS_LEEWAY_S * 1e3 / target.toMillis();
        boolean tooLong = nearest.ratio > LONGEST + leeway;
        boolean tooShort = writer.isLanguageModel() && nearest.ratio < SHORTEST;
        if (tooLong || tooShort) {
            throw writer.refused(new ScriptException(
                    "The script is far too " + (tooLong ? "long." : "short."),
                    "It takes about %d s, asked for %d s.".formatted(seconds(nearest), target.toSeconds()),
                    writer.isLanguageModel()
                            ? "Restart the run, or set aivideo.script.openai.model to a model that keeps to a length."
                            : "Give a text with shorter sentences, or ask for a longer film with --duration.",
                    null));
        }
        return nearest.script;
    }

    /** A budget that the writer cannot fill is passed over: there is a script already. */
    private static Attempt ofNearBudgets(Attempt found, IntFunction<Attempt> attempt) {
        Attempt nearest = found;
        for (double factor : NEAR_BUDGETS) {
            if (nearest.off() > MISSED) {
                nearest = nearest.nearer(tried(attempt, (int) Math.round(found.corrected() * factor), nearest));
            }
        }
        return nearest;
    }

    private static Attempt tried(IntFunction<Attempt> attempt, int words, Attempt otherwise) {
        try {
            return attempt.apply(words);
        } catch (ScriptException | IllegalArgumentException e) {
            LOG.debug("No script of {} words", words, e);
            return otherwise;
        }
    }

    /**
     * Length of the narration at the voice's own speed, over the length asked for. One that is far off is not measured
     * word by word, which takes as long as speaking it.
     */
    private double ratio(Script script) {
        double rough = ratio(script, "");
        boolean isFarOff = rough > 2 * LONGEST || rough < SHORTEST / 2;
        return isFarOff ? rough : ratio(script, text(script));
    }

    private double ratio(Script script, String sample) {
        double endsS = ENDS_S + silent.apply(script.title()).toMillis() / 1e3;
        double seconds = endsS + Sentences.words(text(script)) / wordsPerSecond.applyAsDouble(sample);
        return seconds * 1000 / target.toMillis();
    }

    private static String text(Script script) {
        return script.scenes().stream().map(ScriptScene::text).collect(Collectors.joining("\n"));
    }
}

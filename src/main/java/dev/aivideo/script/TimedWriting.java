package dev.aivideo.script;

import dev.aivideo.language.Sentences;
import dev.aivideo.project.Brief;
import dev.aivideo.script.Script.ScriptScene;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Has a script written for a length in time. A budget in words is a guess: a text full of dates and names takes longer.
 * So what was written is measured with the voice that will speak it, and written again with a budget corrected by that.
 */
final class TimedWriting {
    private static final int REWRITES = 3;
    private static final double NEAR_ENOUGH = 0.01;
    /** What pauses and the voice's speed make good; only beyond it is a service worth asking again. */
    private static final double WITHIN_THE_VOICES_REACH = 0.08;
    /** Whole sentences come in steps: a text that misses a short film's budget may meet one beside it. */
    private static final List<Double> BESIDE = List.of(0.97, 1.03, 0.94, 1.06, 0.9, 1.1, 0.85, 1.15, 0.8);

    private static final double MISSED = 0.05;
    /** Silence before a film's first word and behind its last, beyond a pause between sentences. */
    private static final double ENDS_S = 0.5;

    private final VoicePace pace;
    private final Brief brief;

    TimedWriting(VoicePace pace, Brief brief) {
        this.pace = pace;
        this.brief = brief;
    }

    /** A script for a budget in words; {@code ratio}: its length at the voice's own speed over the length asked for. */
    private record Attempt(Script script, int words, double ratio) {
        /** A voice and its pauses make good more of what lacks than of what is too much. */
        double off() {
            return ratio > 1 ? ratio - 1 : (1 - ratio) * 2 / 3;
        }

        int corrected() {
            return (int) Math.round(words / ratio);
        }

        Map<String, Object> details(Brief brief) {
            double seconds = brief.duration().toMillis() * ratio / 1e3;
            return Map.of("budgetWords", words, "seconds", Math.round(seconds * 10) / 10.0);
        }

        Attempt nearer(Attempt other) {
            return other.off() < off() ? other : this;
        }
    }

    /** The script whose narration comes nearest to the length asked for. */
    Script write(ScriptWriter writer, ScriptRequest request, ScriptLog log) {
        IntFunction<Attempt> attempt = words -> {
            Script script = writer.write(request.withWords(Math.max(1, words)), log);
            Attempt made = new Attempt(script, words, ratio(script));
            log.note("script-length", made.details(brief));
            return made;
        };
        Attempt nearest = attempt.apply(request.words());
        double tolerance = writer.needsNetwork() ? WITHIN_THE_VOICES_REACH : NEAR_ENOUGH;
        for (int i = 0; i < REWRITES && nearest.off() > tolerance; i++) {
            Attempt again = attempt.apply(nearest.corrected());
            if (again.off() >= nearest.off()) {
                break;
            }
            nearest = again;
        }
        return (writer.needsNetwork() ? nearest : beside(nearest, attempt)).script;
    }

    private static Attempt beside(Attempt found, IntFunction<Attempt> attempt) {
        Attempt nearest = found;
        for (double factor : BESIDE) {
            if (nearest.off() > MISSED) {
                nearest = nearest.nearer(attempt.apply((int) Math.round(found.corrected() * factor)));
            }
        }
        return nearest;
    }

    /** Length of the narration at the voice's own speed, over the length asked for. */
    private double ratio(Script script) {
        String text = script.scenes().stream().map(ScriptScene::text).collect(Collectors.joining("\n"));
        double seconds = ENDS_S + Sentences.words(text) / pace.wordsPerSecond(brief.voice(), brief.offline(), text);
        return seconds * 1000 / brief.duration().toMillis();
    }
}

package dev.aivideo.script;

import dev.aivideo.language.Sentences;
import dev.aivideo.project.Brief;
import dev.aivideo.script.Script.ScriptScene;
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

    private final VoicePace pace;
    private final Brief brief;

    TimedWriting(VoicePace pace, Brief brief) {
        this.pace = pace;
        this.brief = brief;
    }

    /** The script whose narration comes nearest to the length asked for. */
    Script write(ScriptWriter writer, ScriptRequest request, ScriptLog log) {
        double tolerance = writer.needsNetwork() ? WITHIN_THE_VOICES_REACH : NEAR_ENOUGH;
        ScriptRequest asked = request;
        Script best = writer.write(asked, log);
        double ratio = ratio(best);
        double nearest = Math.abs(ratio - 1);
        for (int i = 0; i < REWRITES && nearest > tolerance; i++) {
            asked = asked.withWords((int) Math.max(1, Math.round(asked.words() / ratio)));
            Script again = writer.write(asked, log);
            ratio = ratio(again);
            if (Math.abs(ratio - 1) >= nearest) {
                break;
            }
            best = again;
            nearest = Math.abs(ratio - 1);
        }
        return best;
    }

    /** Length of the narration at the voice's own speed, over the length asked for. */
    private double ratio(Script script) {
        String text = script.scenes().stream().map(ScriptScene::text).collect(Collectors.joining("\n"));
        double seconds = Sentences.words(text) / pace.wordsPerSecond(brief.voice(), brief.offline(), text);
        return seconds * 1000 / brief.duration().toMillis();
    }
}

package dev.aivideo.script.openai;

import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.script.ScriptException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a piece of a script until an answer has no faults or all attempts are made, each time naming the faults of
 * the answer before, and takes the best. A usable answer is kept if the model cannot be asked again.
 *
 * @param <T> what an answer is read as
 */
final class RepairLoop<T> {
    private final Conversation conversation;
    private final int attempts;
    private final Piece<T> piece;
    private Scored<T> best = new Scored<>(null, new ScriptScore(Integer.MAX_VALUE, List.of()));

    private RepairLoop(Conversation conversation, int attempts, Piece<T> piece) {
        this.conversation = conversation;
        this.attempts = attempts;
        this.piece = piece;
    }

    /** A piece of a script that is asked for. */
    interface Piece<T> {
        /** For the audit. */
        String name();

        ChatRequest firstRequest();

        Scored<T> read(Completion answer);

        /** The request that names the faults of the answer to the request before. */
        ChatRequest repair(ChatRequest before, Completion answer, ScriptScore score);
    }

    /**
     * An answer and how good it is.
     *
     * @param value null if nothing in the answer is usable
     */
    record Scored<T>(@Nullable T value, ScriptScore score) {
        private boolean isBetterThan(Scored<T> other) {
            return other.value == null || value != null && score.penalty() < other.score.penalty();
        }
    }

    /**
     * The best of all answers; if none is usable, the last.
     *
     * @throws QuotaExhaustedException if every model has used up its allowance before there is a usable answer
     * @throws ScriptException if no model can be asked before there is a usable answer
     */
    static <T> Scored<T> best(Conversation conversation, int attempts, Piece<T> piece) {
        return new RepairLoop<>(conversation, attempts, piece).best();
    }

    private Scored<T> best() {
        ChatRequest request = piece.firstRequest();
        for (int attempt = 1; attempt <= attempts && !best.score.isGood(); attempt++) {
            try {
                Completion answer = conversation.ask(request);
                request = next(attempt, request, answer);
            } catch (UnreadableAnswerException e) {
                if (attempt == attempts) {
                    keepOrThrow(attempt, e);
                }
            } catch (QuotaExhaustedException | ScriptException e) {
                keepOrThrow(attempt, e);
                break;
            }
        }
        return best;
    }

    private ChatRequest next(int attempt, ChatRequest request, Completion answer) {
        Scored<T> scored = piece.read(answer);
        conversation.note(piece.name(), attempt, request, answer, scored.score);
        best = scored.isBetterThan(best) ? scored : best;
        return piece.repair(request, answer, scored.score);
    }

    private void keepOrThrow(int attempt, RuntimeException failure) {
        if (best.value == null || Thread.currentThread().isInterrupted()) {
            throw failure;
        }
        conversation.noteUnrepaired(piece.name(), attempt, best.score, failure);
    }
}

package dev.aivideo.script.openai;

import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.script.ScriptException;
import dev.aivideo.script.ScriptRequest;
import dev.aivideo.script.openai.ChatRequest.Message;
import dev.aivideo.script.openai.Draft.DraftScene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the scenes of one part: asks, names the faults, asks again, and takes the best. */
final class PartWriter {
    private static final int LEAST_SOURCE_TOKENS = 200;
    /** Times the words asked for; a little more than asked for is made good by the budget of the next attempt. */
    private static final double TOO_MUCH = 1.25;

    private final Conversation conversation;
    private final FinishedParts finished;
    private final Prompts prompts;
    private final ScriptRequest request;
    private final @Nullable SourceExcerpt source;
    private final String language;
    private final int attempts;
    /** Why requests are as small as they are, if a service said so. */
    private ModelFallback.@Nullable TooLarge refusal;

    PartWriter(
            Conversation conversation,
            FinishedParts finished,
            Prompts prompts,
            ScriptRequest request,
            @Nullable SourceExcerpt source,
            String language,
            int attempts) {
        this.conversation = conversation;
        this.finished = finished;
        this.prompts = prompts;
        this.request = request;
        this.source = source;
        this.language = language;
        this.attempts = attempts;
    }

    /**
     * Write a part, unless it was finished before. One that proves too large for a request is written in halves.
     *
     * @param chapters of the film, empty if it has only this part
     * @param lastWords how the part before ended
     */
    Draft write(PartPlan part, List<String> chapters, String lastWords) {
        return finished.part(part, chapters, lastWords, () -> asked(part, chapters, lastWords));
    }

    private Draft asked(PartPlan part, List<String> chapters, String lastWords) {
        while (true) {
            int completion = Tokens.completion(part.words(), part.scenes());
            int prompt = new ChatRequest(messages(part, chapters, lastWords, ""), 0, Schemas.script()).promptTokens();
            int sourceTokens = conversation.largestRequest() - prompt - completion;
            if (sourceTokens < (source == null ? 0 : LEAST_SOURCE_TOKENS)) {
                return halves(part, chapters, lastWords);
            }
            try {
                String material = source == null ? "" : source.fenced(source.share(part, sourceTokens - 60));
                return best(part, messages(part, chapters, lastWords, material), completion);
            } catch (ModelFallback.TooLarge e) {
                // The ladder knows a lower limit now: measured against it, the part fits or is cut.
                refusal = e;
                if (part.scenes() == 1 && conversation.largestRequest() < prompt + completion) {
                    throw tooSmall();
                }
            }
        }
    }

    private Draft halves(PartPlan part, List<String> chapters, String lastWords) {
        if (part.scenes() == 1) {
            throw tooSmall();
        }
        int half = part.scenes() / 2;
        int words = part.words() * half / part.scenes();
        Draft first = write(new PartPlan(part.number(), part.of(), part.first(), half, words), chapters, lastWords);
        PartPlan rest =
                new PartPlan(part.number(), part.of(), part.first() + half, part.scenes() - half, part.words() - words);
        Draft second = write(rest, chapters, lastSentences(first));
        List<DraftScene> scenes = new ArrayList<>(first.scenes());
        scenes.addAll(second.scenes());
        return first.with(scenes);
    }

    private List<Message> messages(PartPlan part, List<String> chapters, String lastWords, String material) {
        return prompts.part(request, part, wanted(part), chapters, lastWords, material);
    }

    private PartTarget wanted(PartPlan part) {
        return new PartTarget(part.scenes(), part.words(), language);
    }

    /** The best of all attempts; a repair that cannot be had leaves the draft that there is. */
    private Draft best(PartPlan part, List<Message> asked, int completion) {
        Draft best = Draft.EMPTY;
        ScriptScore bestScore = ScriptScore.of(best, wanted(part));
        List<Message> messages = asked;
        int budget = completion;
        for (int attempt = 1; attempt <= attempts && !bestScore.isGood(); attempt++) {
            ChatRequest chat = new ChatRequest(messages, budget, Schemas.script());
            Completion answer;
            try {
                answer = conversation.ask(chat);
            } catch (QuotaExhaustedException | ScriptException e) {
                if (e instanceof UnreadableAnswerException && attempt < attempts) {
                    continue;
                }
                if (best.scenes().isEmpty() || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                conversation.noteUnrepaired(name(part), attempt, bestScore, e);
                break;
            }
            Draft draft = ReplyParser.parse(answer.content());
            ScriptScore score = draft.scenes().isEmpty() ? ScriptScore.nothing(answer) : score(draft, part);
            conversation.note(name(part), attempt, chat, answer, score);
            if (score.penalty() < bestScore.penalty() || best.scenes().isEmpty()) {
                best = draft;
                bestScore = score;
            }
            messages = repaired(asked, answer, score);
            budget = answer.cut() ? roomier(messages, budget) : budget;
        }
        if (best.scenes().isEmpty()) {
            throw nothing(part, bestScore);
        }
        return best.within((int) (part.words() * TOO_MUCH));
    }

    /** A film of one part has its title and description from there, else from the outline. */
    private ScriptScore score(Draft draft, PartPlan part) {
        ScriptScore scenes = ScriptScore.of(draft, wanted(part));
        boolean withHead =
                part.of() == 1 && part.first() == 1 && !draft.scenes().isEmpty();
        return withHead ? scenes.plus(ScriptScore.ofHead(draft)) : scenes;
    }

    private static String name(PartPlan part) {
        return part.number() + " of " + part.of();
    }

    /** With the faulty answer where it has room beside the question, and is worth to be shown. */
    private List<Message> repaired(List<Message> asked, Completion answer, ScriptScore score) {
        List<Message> repair = Prompts.repair(asked, answer.content(), score.faults());
        int needed = Tokens.estimate(answer.content());
        ChatRequest chat = new ChatRequest(repair, Math.max(needed, 1000) * 3 / 2, Schemas.script());
        boolean fits = !answer.content().isBlank() && !answer.cut() && chat.tokens() <= conversation.largestRequest();
        return fits ? repair : Prompts.again(asked, score.faults());
    }

    /** An answer that was cut gets twice the room, as far as there is any. */
    private int roomier(List<Message> messages, int budget) {
        int prompt = new ChatRequest(messages, 0, Schemas.script()).promptTokens();
        return Math.max(budget, Math.min(budget * 2, conversation.largestRequest() - prompt));
    }

    static String lastSentences(Draft draft) {
        if (draft.scenes().isEmpty()) {
            return "";
        }
        String last = draft.scenes().get(draft.scenes().size() - 1).narration();
        return last.length() <= 300 ? last : last.substring(last.length() - 300);
    }

    private ScriptException nothing(PartPlan part, ScriptScore score) {
        return new ScriptException(
                "The language model wrote no usable script.",
                "part %d of %d, %d attempts; last: %s"
                        .formatted(part.number(), part.of(), attempts, String.join("; ", score.faults())),
                "Set aivideo.script.openai.model to a model that follows a JSON schema, aivideo.script.openai.reasoning-effort"
                        + " to none if it spends its answer on reasoning, or raise aivideo.script.openai.attempts.",
                null);
    }

    private ScriptException tooSmall() {
        return new ScriptException(
                "Not even one scene fits into a request.",
                conversation.largestRequest() + " tokens for one request"
                        + (refusal == null ? "" : "; " + refusal.getMessage()),
                "Raise aivideo.script.openai.tokens-per-minute or aivideo.script.openai.context-tokens, take a model that"
                        + " holds more, or shorten the persona.",
                refusal);
    }
}

package dev.aivideo.script.openai;

import dev.aivideo.script.ScriptException;
import dev.aivideo.script.ScriptRequest;
import dev.aivideo.script.grounding.SourceFact;
import dev.aivideo.script.openai.ChatRequest.Message;
import dev.aivideo.script.openai.Draft.DraftScene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the scenes of one part: asks, names the faults, asks again, and takes the best. */
final class PartWriter {
    private static final int LEAST_SOURCE_TOKENS = 200;
    /** Tokens of the marks around the source. */
    private static final int FENCE_TOKENS = 60;
    /** Times the words asked for; a little more is corrected by the budget of the next attempt. */
    private static final double TOO_MUCH = 1.25;

    private final Conversation conversation;
    private final FinishedParts finished;
    private final Prompts prompts;
    private final ScriptRequest request;
    private final Grounding source;
    private final int attempts;
    /** Why requests are as small as they are, if a service said so. */
    private @Nullable RequestTooLargeException refusal;

    PartWriter(
            Conversation conversation,
            FinishedParts finished,
            Prompts prompts,
            ScriptRequest request,
            Grounding source,
            int attempts) {
        this.conversation = conversation;
        this.finished = finished;
        this.prompts = prompts;
        this.request = request;
        this.source = source;
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
            int prompt =
                    request(messages(part, chapters, lastWords, List.of()), 0).promptTokens();
            int left = conversation.largestRequest() - prompt - completion;
            if (left < (source.isEmpty() ? 0 : LEAST_SOURCE_TOKENS)) {
                return halves(part, chapters, lastWords);
            }
            try {
                GroundedPart grounded = source.part(part, subject(part, chapters), left - FENCE_TOKENS);
                return best(part, request(messages(part, chapters, lastWords, grounded.facts()), completion), grounded);
            } catch (RequestTooLargeException e) {
                // A lower limit is known now: measured against it, the part fits or is cut.
                refusal = e;
                if (part.scenes() == 1 && conversation.largestRequest() < prompt + completion) {
                    throw tooSmall();
                }
            }
        }
    }

    /** What the part tells of: the topic, and of a film in chapters its own. */
    private String subject(PartPlan part, List<String> chapters) {
        return request.topic() + (chapters.isEmpty() ? "" : "\n" + chapters.get(part.number() - 1));
    }

    private List<Message> messages(PartPlan part, List<String> chapters, String lastWords, List<SourceFact> facts) {
        String material = facts.isEmpty() ? "" : source.fenced(facts);
        return source.isChecked()
                ? prompts.groundedPart(request, part, chapters, lastWords, material)
                : prompts.part(request, part, chapters, lastWords, material);
    }

    private ChatRequest request(List<Message> messages, int completionTokens) {
        return new ChatRequest(messages, completionTokens, Schemas.script(source.isChecked()));
    }

    private Draft halves(PartPlan part, List<String> chapters, String lastWords) {
        if (part.scenes() == 1) {
            throw tooSmall();
        }
        Draft first = write(part.firstHalf(), chapters, lastWords);
        Draft second = write(part.secondHalf(), chapters, first.lastWords());
        List<DraftScene> scenes = new ArrayList<>(first.scenes());
        scenes.addAll(second.scenes());
        return first.with(scenes);
    }

    private Draft best(PartPlan part, ChatRequest asked, GroundedPart grounded) {
        RepairLoop.Scored<Draft> best = RepairLoop.best(
                conversation, attempts, new ScenesOfPart(part, asked, prompts.language(), conversation, grounded));
        if (best.value() == null) {
            throw nothing(part, best.score());
        }
        return grounded(best.value().within((int) (part.words() * TOO_MUCH)), grounded);
    }

    private Draft grounded(Draft draft, GroundedPart grounded) {
        if (!source.isChecked()) {
            return draft;
        }
        GroundedPart.Kept kept = grounded.kept(draft);
        conversation.noteGrounding(kept);
        if (kept.draft().scenes().isEmpty()) {
            throw nothingStands(draft);
        }
        return kept.draft();
    }

    /** The scenes of a part, as they are asked for and read. */
    private record ScenesOfPart(
            PartPlan part, ChatRequest firstRequest, String language, Conversation conversation, GroundedPart grounded)
            implements RepairLoop.Piece<Draft> {
        @Override
        public String name() {
            return part.name();
        }

        @Override
        public RepairLoop.Scored<Draft> read(Completion answer) {
            Draft draft = ReplyParser.parse(answer.content());
            if (draft.scenes().isEmpty()) {
                return new RepairLoop.Scored<>(null, ScriptScore.nothing(answer));
            }
            ScriptScore scenes = ScriptScore.of(draft, part, language).plus(grounded.score(draft));
            // The title and the description of a film of several parts are those of its outline.
            return new RepairLoop.Scored<>(draft, part.isWholeFilm() ? scenes.plus(ScriptScore.ofHead(draft)) : scenes);
        }

        @Override
        public ChatRequest repair(ChatRequest before, Completion answer, ScriptScore score) {
            List<Message> messages = messages(answer, score);
            int tokens = before.completionTokens();
            return like(messages, answer.cut() ? more(tokens, messages) : tokens);
        }

        private ChatRequest like(List<Message> messages, int tokens) {
            return new ChatRequest(messages, tokens, firstRequest.schema());
        }

        /** With the faulty answer where it has room beside the question, and is not empty. */
        private List<Message> messages(Completion answer, ScriptScore score) {
            List<Message> asked = firstRequest.messages();
            List<Message> repair = Prompts.repair(asked, answer.content(), score.faults());
            int needed = Math.max(Tokens.estimate(answer.content()), 1000) * 3 / 2;
            boolean fits = !answer.content().isBlank()
                    && !answer.cut()
                    && like(repair, needed).tokens() <= conversation.largestRequest();
            return fits ? repair : Prompts.again(asked, score.faults());
        }

        /** An answer that was cut gets twice the tokens, as far as there are any. */
        private int more(int tokens, List<Message> messages) {
            int left = conversation.largestRequest() - like(messages, 0).promptTokens();
            return Math.max(tokens, Math.min(tokens * 2, left));
        }
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

    private static ScriptException nothingStands(Draft draft) {
        return new ScriptException(
                "Nothing that the language model wrote stands in the facts that it was given.",
                "first scene: " + draft.scenes().get(0).narration(),
                "Use a larger model, give a source in the language of the narration, or set aivideo.script.grounding to none.",
                null);
    }

    private ScriptException tooSmall() {
        return new ScriptException(
                "Not even one scene fits into a request.",
                conversation.largestRequest() + " tokens for one request"
                        + (refusal == null ? "" : "; " + refusal.getMessage()),
                "Raise aivideo.script.openai.tokens-per-minute or aivideo.script.openai.context-tokens, use a model with a"
                        + " larger context, or shorten the persona.",
                refusal);
    }
}

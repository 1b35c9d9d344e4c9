package dev.aivideo.script.openai;

import dev.aivideo.script.ScriptException;
import dev.aivideo.script.ScriptRequest;
import dev.aivideo.script.openai.ChatRequest.Message;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Plans the chapters of a film of several parts: asks, names the faults, asks again, and takes the best. */
final class OutlineWriter {
    private static final int LONGEST_CHAPTER = 300;
    private static final int TOKENS_PER_CHAPTER = 110;
    private static final int TOKENS_BESIDE = 900;
    /** Tokens of the marks around the source. */
    private static final int FENCE_TOKENS = 60;

    private final Conversation conversation;
    private final Prompts prompts;
    private final ScriptRequest request;
    private final Grounding source;
    private final int attempts;

    OutlineWriter(Conversation conversation, Prompts prompts, ScriptRequest request, Grounding source, int attempts) {
        this.conversation = conversation;
        this.prompts = prompts;
        this.request = request;
        this.source = source;
        this.attempts = attempts;
    }

    /**
     * The answer with the plan of so many chapters, asked for in a smaller request where one proves too large; empty if
     * no answer has a chapter.
     *
     * @throws ScriptException if not even the plan alone fits into a request
     */
    String write(int parts) {
        while (true) {
            try {
                RepairLoop.Scored<String> best =
                        RepairLoop.best(conversation, attempts, new Outline(parts, firstRequest(parts)));
                return best.value() == null ? "" : best.value();
            } catch (RequestTooLargeException e) {
                // A lower limit is known now: the source, and then the tokens for the answer, are cut to it.
                if (tokensLeft(parts) < TOKENS_PER_CHAPTER * parts) {
                    throw tooSmall(parts, e);
                }
            }
        }
    }

    /** The chapters, as they are asked for and read. */
    private record Outline(int parts, ChatRequest firstRequest) implements RepairLoop.Piece<String> {
        @Override
        public String name() {
            return "outline";
        }

        @Override
        public RepairLoop.Scored<String> read(Completion answer) {
            ScriptScore score = score(answer.content(), parts);
            boolean isUsable = score.penalty() < score("", parts).penalty();
            return new RepairLoop.Scored<>(isUsable ? answer.content() : null, score);
        }

        @Override
        public ChatRequest repair(ChatRequest before, Completion answer, ScriptScore score) {
            return new ChatRequest(
                    Prompts.again(firstRequest.messages(), score.faults()),
                    before.completionTokens(),
                    Schemas.outline());
        }
    }

    private static ScriptScore score(String answer, int parts) {
        JsonNode root = ReplyParser.outline(answer);
        List<JsonNode> chapters =
                root == null ? List.of() : root.path("chapters").valueStream().toList();
        int told = (int) chapters.stream()
                .filter(chapter -> !text(chapter, "heading").isEmpty()
                        && !text(chapter, "content").isEmpty())
                .count();
        int penalty = 10 * (Math.abs(parts - told) + chapters.size() - told);
        String fault =
                "there are %d chapters with heading and content, there must be exactly %d".formatted(told, parts);
        ScriptScore score = new ScriptScore(penalty, penalty == 0 ? List.of() : List.of(fault));
        return root == null ? score : score.plus(ScriptScore.ofHead(ReplyParser.head(root)));
    }

    private ChatRequest firstRequest(int parts) {
        int completion = completion(parts);
        return new ChatRequest(
                prompts.outline(request, parts, material(parts, completion)), completion, Schemas.outline());
    }

    /** Tokens for the answer: no more than are left, no less than the bare plan takes. */
    private int completion(int parts) {
        int least = TOKENS_PER_CHAPTER * parts;
        return Math.max(least, Math.min(TOKENS_BESIDE + least, tokensLeft(parts)));
    }

    private int tokensLeft(int parts) {
        List<Message> asked = prompts.outline(request, parts, "");
        return conversation.largestRequest() - new ChatRequest(asked, 0, Schemas.outline()).promptTokens();
    }

    private String material(int parts, int completion) {
        int left = tokensLeft(parts) - completion - FENCE_TOKENS;
        PartPlan whole = PartPlan.whole(request.scenes(), request.words());
        return source.isEmpty() || left <= 0
                ? ""
                : source.fenced(source.part(whole, request.topic(), left).facts());
    }

    /** Title, description and tags of the film. */
    static Draft head(String outline) {
        JsonNode root = ReplyParser.outline(outline);
        return root == null ? Draft.EMPTY : ReplyParser.head(root);
    }

    /** As many chapters as parts; what the model left out is written from the topic alone. */
    static List<String> chapters(String outline, int parts) {
        JsonNode root = ReplyParser.outline(outline);
        List<String> chapters = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            String heading = root == null ? "" : text(root.path("chapters").path(i), "heading");
            String content = root == null ? "" : text(root.path("chapters").path(i), "content");
            chapters.add((heading.isEmpty() ? "Chapter " + (i + 1) : heading) + "\n" + content);
        }
        return chapters;
    }

    private static String text(JsonNode chapter, String name) {
        String line = chapter.path(name).asString("").replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_CHAPTER ? line : line.substring(0, LONGEST_CHAPTER);
    }

    private ScriptException tooSmall(int parts, RequestTooLargeException cause) {
        return new ScriptException(
                "The plan of the film does not fit into a request.",
                "%d chapters, %d tokens for one request; %s"
                        .formatted(parts, conversation.largestRequest(), cause.getMessage()),
                "Raise aivideo.script.openai.tokens-per-minute or aivideo.script.openai.context-tokens, use a model with a"
                        + " larger context, or shorten the persona or the film.",
                cause);
    }
}

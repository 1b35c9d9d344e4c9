package dev.aivideo.script.openai;

import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.script.ScriptException;
import dev.aivideo.script.ScriptRequest;
import dev.aivideo.script.openai.ChatRequest.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Plans the chapters of a film of several parts: asks, names the faults, asks again, and takes the best. */
final class OutlineWriter {
    private static final int LONGEST_CHAPTER = 300;
    private static final int TOKENS_PER_CHAPTER = 110;
    private static final int TOKENS_BESIDE = 900;

    private final Conversation conversation;
    private final Prompts prompts;
    private final ScriptRequest request;
    private final @Nullable SourceExcerpt source;
    private final int attempts;

    OutlineWriter(
            Conversation conversation,
            Prompts prompts,
            ScriptRequest request,
            @Nullable SourceExcerpt source,
            int attempts) {
        this.conversation = conversation;
        this.prompts = prompts;
        this.request = request;
        this.source = source;
        this.attempts = attempts;
    }

    /**
     * The answer with the plan of so many chapters, asked for in a smaller request where one proves too large.
     *
     * @throws ScriptException if not even the plan alone fits into a request
     */
    String write(int parts) {
        while (true) {
            try {
                return best(parts);
            } catch (ModelFallback.TooLarge e) {
                // The ladder knows a lower limit now: the material, and then the room for the answer, is cut to it.
                if (room(parts) < TOKENS_PER_CHAPTER * parts) {
                    throw tooSmall(parts, e);
                }
            }
        }
    }

    private String best(int parts) {
        int completion = completion(parts);
        List<Message> asked = prompts.outline(request, parts, material(parts, completion));
        List<Message> messages = asked;
        String best = "";
        ScriptScore bestScore = score(best, parts);
        for (int attempt = 1; attempt <= attempts && !bestScore.isGood(); attempt++) {
            ChatRequest chat = new ChatRequest(messages, completion, Schemas.outline());
            Completion answer;
            try {
                answer = conversation.ask(chat);
            } catch (QuotaExhaustedException | ScriptException e) {
                if (e instanceof UnreadableAnswerException && attempt < attempts) {
                    continue;
                }
                if (best.isEmpty() || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                conversation.noteUnrepaired("outline", attempt, bestScore, e);
                break;
            }
            ScriptScore score = score(answer.content(), parts);
            conversation.note("outline", attempt, chat, answer, score);
            if (score.penalty() < bestScore.penalty()) {
                best = answer.content();
                bestScore = score;
            }
            messages = Prompts.again(asked, score.faults());
        }
        return best;
    }

    private static ScriptScore score(String answer, int parts) {
        int told = 0;
        int all = 0;
        JsonNode root = ReplyParser.outline(answer);
        if (root != null) {
            for (JsonNode chapter : root.path("chapters")) {
                all++;
                told += text(chapter, "heading").isEmpty()
                                || text(chapter, "content").isEmpty()
                        ? 0
                        : 1;
            }
        }
        int penalty = 10 * (Math.abs(parts - told) + all - told);
        String fault =
                "there are %d chapters with heading and content, there must be exactly %d".formatted(told, parts);
        ScriptScore chapters = new ScriptScore(penalty, penalty == 0 ? List.of() : List.of(fault));
        return root == null ? chapters : chapters.plus(ScriptScore.ofHead(ReplyParser.head(root)));
    }

    /** Tokens for the answer: no more than there is room for, no less than the bare plan takes. */
    private int completion(int parts) {
        int least = TOKENS_PER_CHAPTER * parts;
        return Math.max(least, Math.min(TOKENS_BESIDE + least, room(parts)));
    }

    private int room(int parts) {
        List<Message> asked = prompts.outline(request, parts, "");
        return conversation.largestRequest() - new ChatRequest(asked, 0, Schemas.outline()).promptTokens();
    }

    private String material(int parts, int completion) {
        int left = room(parts) - completion - 60;
        return source == null || left <= 0 ? "" : source.fenced(source.share(new PartPlan(1, 1, 1, 1, 1), left));
    }

    /** Title, description and tags of the film. */
    static Draft head(String outline) {
        JsonNode root = ReplyParser.outline(outline);
        return root == null ? Draft.EMPTY : ReplyParser.head(root);
    }

    /** As many chapters as parts; what the model left out is told by the topic alone. */
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

    private ScriptException tooSmall(int parts, ModelFallback.TooLarge cause) {
        return new ScriptException(
                "The plan of the film does not fit into a request.",
                "%d chapters, %d tokens for one request; %s"
                        .formatted(parts, conversation.largestRequest(), cause.getMessage()),
                "Raise aivideo.script.openai.tokens-per-minute or aivideo.script.openai.context-tokens, take a model that holds"
                        + " more, or shorten the persona or the film.",
                cause);
    }
}

package dev.aivideo.script.openai;

import dev.aivideo.net.HttpReply;
import dev.aivideo.net.ServiceRejectedException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What a refusal of a chat endpoint means, by its status, its names and its words. */
enum ChatFault {
    /** Solved by waiting. */
    BUSY,
    /** Too many requests or tokens, in a minute or a day. */
    LIMITED,
    /** The account has no credit: only a person can change that. */
    NO_CREDIT,
    /** Retired, misspelt, or not for this account. */
    MODEL_GONE,
    /** The server has no language models. */
    WRONG_ADDRESS,
    /** More tokens than the limit per minute; the same request never succeeds. */
    TOO_LARGE,
    /** More tokens than the model can hold. */
    CONTEXT,
    /** The machine that the model is on has too little memory for it. */
    MEMORY,
    /** The model broke the JSON form; what it wrote may be in the answer. */
    BROKEN_JSON,
    /** A field of the request, or a value in it, is not known there. */
    FIELD_REFUSED,
    /** A filter does not let the question through. */
    FILTERED,
    /** No key, a wrong one, or one without the right. */
    NOT_ALLOWED,
    /** Well-formed, but the model failed on it; another try may succeed. */
    TRIPPED,
    OTHER;

    private static final Pattern CREDIT = Pattern.compile(
            "insufficient[_ ](?:quota|credit|balance|funds)|credit balance|out of credits?|no credits?\\b"
                    + "|any credits|more credits|credit limit|add (?:more )?credits|payment required|billing[_ ](?:hard[_ ])?(?:limit|not)"
                    + "|not enough (?:credit|balance)|balance is (?:too low|not enough)|in arrears|arrearage|exceeded your monthly included");
    /** Of a model that an account may not ask at all without paying. */
    private static final Pattern NO_FREE_TIER = Pattern.compile("free_tier[^;]*limit: 0\\b");

    private static final Pattern QUOTA_WITHOUT_END = Pattern.compile(
            "exceeded[_ ](?:your[_ ])?current[_ ]quota|account.{0,80} (?:is|has been) suspended|billing details");
    private static final Pattern KEY = Pattern.compile(
            "api[_ ]key (?:not valid|not found|expired|is invalid|is missing)|api_key_invalid|invalid[_ ]api[_ ]key|incorrect api key");
    private static final Pattern GONE = Pattern.compile(
            "model[_ ]?(?:not[_ ](?:found|exist)|decommissioned|terms_required)|model .{0,80}(?:does not exist|not exist|not found|decommissioned)"
                    + "|(?:invalid|unknown|no such|not a valid) model|no (?:endpoints found|available channel) for|deploymentnotfound");
    private static final Pattern CONTEXT_LENGTH = Pattern.compile(
            "context[_ ](?:length|window|size)|maximum context|prompt is too long|input is too long|too many (?:input )?tokens"
                    + "|n_ctx|at most \\d+ (?:completion|output) tokens|(?:max_tokens|max_completion_tokens).{0,40}(?:too large|must be less|exceed)"
                    + "|input token count .{0,40}exceeds|larger than the (?:context|max)|exceeds? the (?:model'?s )?max");
    private static final Pattern FILTER = Pattern.compile(
            "content[_ ](?:filter|policy|management)|moderation|was flagged|responsibleaipolicy|safety (?:system|filter|settings)");
    private static final Pattern MEMORY_LACKS = Pattern.compile(
            "requires more system memory|out of memory|insufficient (?:gpu )?memory|failed to allocate");
    private static final Pattern NO_SUCH_PATH = Pattern.compile(
            "unexpected endpoint|unknown[_ ](?:request )?url|no (?:such )?(?:route|path|handler)|page not found|cannot post");
    /** A template or grammar that fails has the status of a server error, but what we sent caused it. */
    private static final Pattern TEMPLATE = Pattern.compile(
            "roles must alternate|system role|system message|jinja|grammar|chat template|template error");

    private static final Pattern BROKEN = Pattern.compile("json_validate_failed");

    private static final List<Sign> BAD_REQUEST = List.of(
            new Sign(KEY, NOT_ALLOWED),
            new Sign(GONE, MODEL_GONE),
            new Sign(BROKEN, BROKEN_JSON),
            new Sign(CONTEXT_LENGTH, CONTEXT),
            new Sign(FILTER, FILTERED));
    private static final List<Sign> SERVERS_FAULT = List.of(
            new Sign(MEMORY_LACKS, MEMORY),
            new Sign(GONE, MODEL_GONE),
            new Sign(CONTEXT_LENGTH, CONTEXT),
            new Sign(TEMPLATE, FIELD_REFUSED));

    /** Words by which a fault is known. */
    private record Sign(Pattern words, ChatFault fault) {}

    static ChatFault of(ServiceRejectedException refusal) {
        HttpReply reply = refusal.reply();
        if (reply == null || reply.status() < 400) {
            return OTHER;
        }
        ChatFault fault = of(reply);
        return fault == LIMITED ? TOO_LARGE : fault; // a limit that waiting does not lift
    }

    static ChatFault of(HttpReply reply) {
        return of(ServiceError.of(reply), isBare(reply));
    }

    /** @param bare whether a server with language models would not answer like this */
    private static ChatFault of(ServiceError error, boolean bare) {
        String all = error.all();
        if (error.status() == 402
                || CREDIT.matcher(all).find()
                || NO_FREE_TIER.matcher(all).find()) {
            return NO_CREDIT;
        }
        if (NO_SUCH_PATH.matcher(all).find()) {
            return WRONG_ADDRESS;
        }
        return switch (error.status()) {
            case 401 -> NOT_ALLOWED;
            case 403 -> FILTER.matcher(all).find() ? FILTERED : NOT_ALLOWED;
            case 404 -> bare && !GONE.matcher(all).find() ? WRONG_ADDRESS : MODEL_GONE;
            case 413 -> CONTEXT_LENGTH.matcher(all).find() ? CONTEXT : TOO_LARGE;
            case 429 -> isSpent(all) ? NO_CREDIT : LIMITED;
            case 400, 422 -> ofBadRequest(error, all);
            case 408, 409, 425, 498 -> BUSY;
            default -> error.status() >= 500 ? ofServersFault(all) : OTHER;
        };
    }

    /** Google words its limits per minute and day like this too, and says how long they last. */
    private static boolean isSpent(String all) {
        return QUOTA_WITHOUT_END.matcher(all).find() && !all.contains("retry") && !all.contains("resource_exhausted");
    }

    private static ChatFault ofServersFault(String all) {
        return first(all, SERVERS_FAULT).orElse(BUSY);
    }

    private static ChatFault ofBadRequest(ServiceError error, String all) {
        return first(all, BAD_REQUEST).orElseGet(() -> {
            if (Wording.namesAField(error) || TEMPLATE.matcher(all).find()) {
                return FIELD_REFUSED;
            }
            return error.status() == 422 ? TRIPPED : error.words().isEmpty() ? FIELD_REFUSED : OTHER;
        });
    }

    private static Optional<ChatFault> first(String words, List<Sign> signs) {
        return signs.stream()
                .filter(sign -> sign.words.matcher(words).find())
                .findFirst()
                .map(Sign::fault);
    }

    private static boolean isBare(HttpReply reply) {
        JsonNode root = Envelope.read(reply.text().strip());
        return root == null
                || !root.path("error").isObject() && !root.path(0).path("error").isObject();
    }

    static String failedGeneration(HttpReply reply) {
        JsonNode root = Envelope.read(reply.text().strip());
        return root == null ? "" : root.path("error").path("failed_generation").asString("");
    }
}

package dev.aivideo.script.openai;

import dev.aivideo.net.HttpReply;
import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.net.ServiceBusyException;
import dev.aivideo.net.ServiceRejectedException;
import dev.aivideo.net.Sleeper;
import dev.aivideo.project.Progress;
import dev.aivideo.script.ScriptException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The models in the operator's order. One that is gone, or has used up its allowance, is passed over for the rest of the
 * script; a request is spread over the minutes by each model's own allowance.
 */
final class ModelFallback {
    private static final Logger LOG = LoggerFactory.getLogger(ModelFallback.class);
    private static final Duration PERSISTENT = Duration.ofMinutes(15);
    /** How many tokens a model says that it holds. */
    private static final Pattern STATED = Pattern.compile(
            "(?i)(?:context (?:length|window|size)|maximum|at most|n_ctx|limit)\\D{0,40}?(\\d{1,3}(?:,\\d{3})+|\\d{3,7})");

    private final ChatClient client;
    private final OpenAiProperties properties;
    private final Progress progress;
    private final Clock clock;
    private final List<ModelState> models;

    ModelFallback(ChatClient client, OpenAiProperties properties, Progress progress, Clock clock, Sleeper pause) {
        this.client = client;
        this.properties = properties;
        this.progress = progress;
        this.clock = clock;
        this.models = properties.models().stream()
                .map(name -> new ModelState(name, properties, clock, pause))
                .toList();
    }

    /** Receives what a model refused, and what is left out of its requests from then on. */
    interface Listener {
        void refused(String model, String why, String leftOut);
    }

    void newScript() {
        models.forEach(ModelState::newScript);
    }

    /** Tokens that one request may count at the moment, prompt and completion; also if no model is left to be asked. */
    int largestRequest() {
        ModelState next = usable().findFirst().orElse(models.get(0));
        return Math.min(properties.largestExchange(), next.largestRequest());
    }

    private Stream<ModelState> usable() {
        return models.stream().filter(model -> model.isUsable(clock.instant()));
    }

    /**
     * Ask the first model that can be asked.
     *
     * @throws RequestTooLargeException if the request has to be made smaller
     * @throws QuotaExhaustedException if every model has used up its allowance
     * @throws UnreadableAnswerException if the answer is no chat completion
     * @throws ScriptException if no model can be asked at all
     */
    Completion ask(ChatRequest request, Listener listener) {
        // A model that refused this very request and has refilled meanwhile might do so for ever.
        Set<ModelState> passedOver = new HashSet<>();
        Set<ModelState> tripped = new HashSet<>();
        while (true) {
            ModelState model = usable().filter(one -> !passedOver.contains(one))
                    .findFirst()
                    .orElseThrow(this::noneLeft);
            try {
                return asked(model, request);
            } catch (QuotaExhaustedException e) {
                passedOver.add(model);
                usedUp(model, e);
            } catch (ServiceBusyException e) {
                passedOver.add(model);
                busy(model, e);
            } catch (ServiceRejectedException e) {
                if (ChatFault.of(e) != ChatFault.TRIPPED || !tripped.add(model)) {
                    refused(model, request, e, listener);
                }
            }
        }
    }

    private Completion asked(ModelState model, ChatRequest request) {
        try {
            model.budget.spend(request.tokens());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ScriptException("The run was stopped.", "while waiting for " + client.name(), "Restart it.", e);
        }
        ChatClient.Answer answer = client.ask(model.name, request, model.wording);
        applyLimits(model, answer);
        return answer.completion();
    }

    /** What the answer says is left: of a model with no request left, the next question would be refused. */
    private void applyLimits(ModelState model, ChatClient.Answer answer) {
        model.budget.applyLimits(answer.tokens());
        Instant resetsAt = answer.requests().resetsAt();
        if (resetsAt != null && client.limits().isUsedUp(answer.requests())) {
            usedUp(model, client.limits().usedUp(resetsAt, "", null));
        }
    }

    private void refused(ModelState model, ChatRequest request, ServiceRejectedException refusal, Listener listener) {
        switch (ChatFault.of(refusal)) {
            case MODEL_GONE -> gone(model, refusal);
            case NO_CREDIT -> failed(model, client.explained(refusal));
            case TOO_LARGE -> {
                model.budget.shrink(request.tokens());
                throw new RequestTooLargeException(refusal);
            }
            case CONTEXT -> {
                model.holdsLessThan(request.tokens(), statedContext(refusal));
                throw new RequestTooLargeException(refusal);
            }
            case FIELD_REFUSED -> reword(model, refusal, listener);
            default -> stop(model, client.explained(refusal));
        }
    }

    private static int statedContext(ServiceRejectedException refusal) {
        HttpReply reply = refusal.reply();
        Matcher stated =
                STATED.matcher(reply == null ? "" : ServiceError.of(reply).words());
        return stated.find() ? Integer.parseInt(stated.group(1).replace(",", "")) : 0;
    }

    /** Leave out what was refused from now on. */
    private void reword(ModelState model, ServiceRejectedException refusal, Listener listener) {
        HttpReply reply = refusal.reply();
        Wording next = reply == null ? null : model.wording.without(ServiceError.of(reply));
        if (next == null) {
            stop(model, client.explained(refusal));
            return;
        }
        model.wording = next;
        LOG.info(
                "The language model '{}' is asked without {} from now on. {}",
                model.name,
                next.inWords(),
                refusal.problemAndEvidence());
        listener.refused(model.name, refusal.problemAndEvidence(), next.inWords());
    }

    /** A failure ends the script, unless another model only waits for its allowance to reset. */
    private void stop(ModelState model, ScriptException failure) {
        boolean waiting = models.stream().anyMatch(other -> other != model && other.usedUp != null && !other.gone);
        if (!waiting) {
            throw failure;
        }
        failed(model, failure);
    }

    private void failed(ModelState model, ScriptException failure) {
        model.failure = failure;
        LOG.info("The language model '{}' is not asked again for this script. {}", model.name, failure.getMessage());
    }

    private void gone(ModelState model, ServiceRejectedException refusal) {
        model.gone = true;
        progress.warn("The language model '" + model.name + "' does not exist at "
                + client.name().replaceFirst("^The ", "the ")
                + ", or this account may not use it. " + refusal.evidence()
                + " Set aivideo.script.openai.model to one of " + properties.shownBase() + "/models.");
    }

    private void usedUp(ModelState model, QuotaExhaustedException quota) {
        model.usedUp = quota;
        progress.warn("The language model '" + model.name + "' has used up its allowance until " + quota.until() + "."
                + (quota.reply() == null ? "" : " " + quota.evidence()));
    }

    private void busy(ModelState model, ServiceBusyException busy) {
        if (busy.status() == 429) {
            // A limit that no pause has healed, as often as it was asked for, is as good as used up.
            Instant until = clock.instant().plus(PERSISTENT);
            usedUp(model, client.limits().usedUp(until, busy.evidence(), busy.reply()));
            return;
        }
        ScriptException failure = new ScriptException(
                client.name() + " gave no script.",
                busy.problemAndEvidence(),
                busy.unreachable() == null ? "Restart the run later: nothing is lost." : busy.remedy(),
                busy);
        if (busy.reply() == null) {
            // The server answers for no model; the reason is what an earlier model was told, if one was.
            throw firstFailure().orElse(failure);
        }
        failed(model, failure);
    }

    private Optional<ScriptException> firstFailure() {
        return models.stream()
                .flatMap(model -> Stream.ofNullable(model.failure))
                .findFirst();
    }

    private RuntimeException noneLeft() {
        Optional<QuotaExhaustedException> soonest = models.stream()
                .filter(ModelState::waitsForAllowance)
                .flatMap(model -> Stream.ofNullable(model.usedUp))
                .min(Comparator.comparing(QuotaExhaustedException::until));
        return soonest.isPresent() ? soonest.get() : firstFailure().orElseGet(this::noneExists);
    }

    private ScriptException noneExists() {
        List<String> offered = client.offered();
        return new ScriptException(
                "None of the configured language models exists.",
                String.join(", ", properties.models()) + " at " + properties.shownBase()
                        + (offered.isEmpty() ? "" : "; it has " + String.join(", ", offered)),
                "Set aivideo.script.openai.model to one of the models at " + properties.shownBase() + "/models.",
                null);
    }
}

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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private final Sleeper pause;
    private final Map<String, ModelState> states = new HashMap<>();

    ModelFallback(ChatClient client, OpenAiProperties properties, Progress progress, Clock clock, Sleeper pause) {
        this.client = client;
        this.properties = properties;
        this.progress = progress;
        this.clock = clock;
        this.pause = pause;
    }

    /** The request is larger than the model's minute; it has to be made smaller. */
    static final class TooLarge extends RuntimeException {
        TooLarge(ServiceRejectedException cause) {
            super(cause.fault(), cause);
        }
    }

    /** Told of what a model refused, and of how it is asked from then on. */
    interface Listener {
        void refused(String model, String why, String leftOut);
    }

    /** A new script begins: a model that was gone may have been loaded, or opened to the account. */
    void newScript() {
        states.values().forEach(state -> {
            state.gone = false;
            state.failure = null;
        });
    }

    /** Tokens that one request may count at the moment, prompt and completion; also if no model is left to be asked. */
    int largestRequest() {
        List<String> models = properties.models();
        String next = models.stream().filter(this::usable).findFirst().orElse(models.get(0));
        return Math.min(properties.largestExchange(), state(next).largestRequest());
    }

    /** @param tired models that refused this very request: one that has refilled meanwhile might do so for ever */
    private String model(Set<String> tired) {
        List<String> models = properties.models();
        return models.stream()
                .filter(model -> usable(model) && !tired.contains(model))
                .findFirst()
                .orElseThrow(() -> noneLeft(models));
    }

    /**
     * Ask the first model that can be asked.
     *
     * @throws TooLarge if the request has to be made smaller
     * @throws QuotaExhaustedException if every model has used up its allowance
     * @throws UnreadableAnswerException if the answer is no chat completion
     * @throws ScriptException if no model can be asked at all
     */
    Completion ask(ChatRequest request, Listener listener) {
        Set<String> tired = new HashSet<>();
        Set<String> tripped = new HashSet<>();
        while (true) {
            String model = model(tired);
            ModelState state = state(model);
            try {
                state.budget.spend(request.tokens());
                ChatClient.Answer answer = client.ask(model, request, state.wording);
                heed(model, state, answer);
                return answer.completion();
            } catch (QuotaExhaustedException e) {
                tired.add(model);
                usedUp(model, state, e);
            } catch (ServiceRejectedException e) {
                if (ChatFault.of(e) != ChatFault.TRIPPED || !tripped.add(model)) {
                    refused(model, state, request, e, listener);
                }
            } catch (ServiceBusyException e) {
                tired.add(model);
                busy(model, state, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ScriptException(
                        "The work was stopped.", "while waiting for " + client.name(), "Restart it.", e);
            }
        }
    }

    /** What the answer says is left: of a model with no request left, the next question would be refused. */
    private void heed(String model, ModelState state, ChatClient.Answer answer) {
        state.budget.heed(answer.tokens());
        Instant resetsAt = answer.requests().resetsAt();
        if (resetsAt != null && client.limits().isUsedUp(answer.requests())) {
            usedUp(model, state, client.limits().usedUp(resetsAt, "", null));
        }
    }

    private void refused(
            String model, ModelState state, ChatRequest request, ServiceRejectedException refusal, Listener listener) {
        switch (ChatFault.of(refusal)) {
            case MODEL_GONE -> gone(model, state, refusal);
            case NO_CREDIT -> failed(model, state, client.explained(refusal));
            case TOO_LARGE -> {
                state.budget.shrink(request.tokens());
                throw new TooLarge(refusal);
            }
            case CONTEXT -> {
                state.holdsLessThan(request.tokens(), statedContext(refusal));
                throw new TooLarge(refusal);
            }
            case FIELD_REFUSED -> reword(model, state, refusal, listener);
            default -> stop(model, state, client.explained(refusal));
        }
    }

    private static int statedContext(ServiceRejectedException refusal) {
        HttpReply reply = refusal.reply();
        Matcher stated =
                STATED.matcher(reply == null ? "" : ServiceError.of(reply).words());
        return stated.find() ? Integer.parseInt(stated.group(1).replace(",", "")) : 0;
    }

    /** Ask without what was refused from now on. */
    private void reword(String model, ModelState state, ServiceRejectedException refusal, Listener listener) {
        HttpReply reply = refusal.reply();
        Wording next = reply == null ? null : state.wording.without(ServiceError.of(reply));
        if (next == null) {
            stop(model, state, client.explained(refusal));
            return;
        }
        state.wording = next;
        LOG.info("The language model '{}' is asked without {} from now on. {}", model, next.inWords(), refusal.fault());
        listener.refused(model, refusal.fault(), next.inWords());
    }

    /** What an allowance that refills may still put right is not given up for a later model that fails. */
    private void stop(String model, ModelState state, ScriptException failure) {
        boolean waiting =
                states.values().stream().anyMatch(other -> other != state && other.usedUp != null && !other.gone);
        if (!waiting) {
            throw failure;
        }
        failed(model, state, failure);
    }

    private void failed(String model, ModelState state, ScriptException failure) {
        state.failure = failure;
        LOG.info("The language model '{}' is not asked again for this script. {}", model, failure.getMessage());
    }

    private void gone(String model, ModelState state, ServiceRejectedException refusal) {
        state.gone = true;
        progress.warn("The language model '" + model + "' no longer exists at "
                + client.name().replaceFirst("^The ", "the ")
                + ", or is not open to this account. " + refusal.evidence()
                + " Set aivideo.script.openai.model to one of " + properties.shownBase() + "/models.");
    }

    private void usedUp(String model, ModelState state, QuotaExhaustedException quota) {
        state.usedUp = quota;
        progress.warn("The language model '" + model + "' takes no more questions until " + quota.until() + "."
                + (quota.reply() == null ? "" : " " + quota.evidence()));
    }

    /** A limit that no pause has healed, as often as it was asked for, is as good as used up. */
    private void busy(String model, ModelState state, ServiceBusyException busy) {
        if (busy.status() == 429) {
            usedUp(
                    model,
                    state,
                    client.limits().usedUp(clock.instant().plus(PERSISTENT), busy.evidence(), busy.reply()));
            return;
        }
        ScriptException failure = new ScriptException(
                client.name() + " gave no script.",
                busy.fault(),
                busy.unreachable() == null ? "Restart the run later: nothing is lost." : busy.remedy(),
                busy);
        if (busy.reply() == null) {
            // Nobody is there, or is asked any more, for any model; why is what an earlier one said, if one did.
            throw states.values().stream()
                    .map(other -> other.failure)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(failure);
        }
        failed(model, state, failure);
    }

    private RuntimeException noneLeft(List<String> models) {
        QuotaExhaustedException soonest = null;
        ScriptException failure = null;
        for (String model : models) {
            ModelState state = state(model);
            failure = failure == null ? state.failure : failure;
            if (state.usedUp != null
                    && !state.gone
                    && state.failure == null
                    && (soonest == null || state.usedUp.until().isBefore(soonest.until()))) {
                soonest = state.usedUp;
            }
        }
        if (soonest != null) {
            return soonest;
        }
        return failure == null ? noneExists(models) : failure;
    }

    private ScriptException noneExists(List<String> models) {
        List<String> offered = client.offered();
        return new ScriptException(
                "None of the configured language models exists.",
                String.join(", ", models) + " at " + properties.shownBase()
                        + (offered.isEmpty() ? "" : "; it has " + String.join(", ", offered)),
                "Set aivideo.script.openai.model to a model of " + properties.shownBase() + "/models.",
                null);
    }

    private boolean usable(String model) {
        return state(model).usable(clock.instant());
    }

    private ModelState state(String model) {
        return states.computeIfAbsent(model, name -> new ModelState(name, properties, clock, pause));
    }
}

package dev.aivideo.script.openai;

import dev.aivideo.net.Pause;
import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.net.ServiceBusyException;
import dev.aivideo.net.ServiceRejectedException;
import dev.aivideo.project.Progress;
import dev.aivideo.script.ScriptException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The models in the operator's order. One that is gone, or has used up its allowance, is passed over for the rest of the
 * script; a request is spread over the minutes by each model's own allowance.
 */
final class ModelLadder {
    private static final Duration PERSISTENT = Duration.ofMinutes(15);

    private final ChatClient client;
    private final OpenAiProperties properties;
    private final Progress progress;
    private final Clock clock;
    private final Pause pause;
    private final Map<String, ModelState> states = new HashMap<>();

    ModelLadder(ChatClient client, OpenAiProperties properties, Progress progress, Clock clock, Pause pause) {
        this.client = client;
        this.properties = properties;
        this.progress = progress;
        this.clock = clock;
        this.pause = pause;
    }

    /** The request is larger than the model's minute; it has to be made smaller. */
    static final class TooLarge extends RuntimeException {
        TooLarge(ServiceRejectedException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** A new script begins: a model that was gone may have been loaded, or opened to the account. */
    void newScript() {
        states.values().forEach(state -> state.gone = false);
    }

    /** Tokens that one request may count at the moment, prompt and completion; also if no model is left to be asked. */
    int largestRequest() {
        List<String> models = properties.models();
        String next = models.stream().filter(this::usable).findFirst().orElse(models.get(0));
        return Math.min(properties.largestExchange(), state(next).budget.largestRequest());
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
    Completion ask(ChatRequest request) {
        Set<String> tired = new HashSet<>();
        Set<String> tripped = new HashSet<>();
        while (true) {
            String model = model(tired);
            ModelState state = state(model);
            try {
                state.budget.spend(request.tokens());
                ChatClient.Answer answer = client.ask(model, request, state.format, state.reasoning);
                heed(model, state, answer);
                return answer.completion();
            } catch (QuotaExhaustedException e) {
                tired.add(model);
                usedUp(model, state, e);
            } catch (ServiceRejectedException e) {
                if (ChatFault.of(e) != ChatFault.TRIPPED || !tripped.add(model)) {
                    refused(model, state, request, e);
                }
            } catch (ServiceBusyException e) {
                tired.add(model);
                usedUp(model, state, quota(e));
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
            usedUp(model, state, client.limits().usedUp(resetsAt, null));
        }
    }

    private void refused(String model, ModelState state, ChatRequest request, ServiceRejectedException refusal) {
        switch (ChatFault.of(refusal)) {
            case MODEL_GONE -> gone(model, state);
            case TOO_LARGE -> {
                state.budget.shrink(request.tokens());
                throw new TooLarge(refusal);
            }
            case FORMAT_UNKNOWN -> weaken(state, refusal);
            case REASONING_UNKNOWN -> {
                if (state.reasoning == null) {
                    throw stopped(refusal);
                }
                state.reasoning = null;
            }
            default -> throw stopped(refusal);
        }
    }

    private void weaken(ModelState state, ServiceRejectedException refusal) {
        if (state.format == ReplyFormat.PLAIN) {
            throw stopped(refusal);
        }
        state.format = state.format.next();
    }

    private void gone(String model, ModelState state) {
        state.gone = true;
        progress.warn("The language model '" + model + "' no longer exists at " + client.name()
                + ", or is not open to this account. Set aivideo.script.openai.model to one of "
                + properties.base() + "/models.");
    }

    private void usedUp(String model, ModelState state, QuotaExhaustedException quota) {
        state.usedUp = quota;
        progress.warn("The language model '" + model + "' takes no more questions until " + quota.until() + ".");
    }

    /** A limit that no pause has healed, as often as it was asked for, is as good as used up. */
    private QuotaExhaustedException quota(ServiceBusyException busy) {
        if (busy.status() != 429) {
            throw new ScriptException(
                    client.name() + " gave no script.",
                    String.valueOf(busy.getMessage()),
                    "Restart the run later: nothing is lost.",
                    busy);
        }
        return client.limits().usedUp(clock.instant().plus(PERSISTENT), busy.reply());
    }

    private ScriptException stopped(ServiceRejectedException refusal) {
        return ChatFault.explained(refusal, client.name(), properties.base());
    }

    private RuntimeException noneLeft(List<String> models) {
        QuotaExhaustedException soonest = null;
        for (ModelState state : states.values()) {
            QuotaExhaustedException quota = state.usedUp;
            if (quota != null
                    && !state.gone
                    && (soonest == null || quota.until().isBefore(soonest.until()))) {
                soonest = quota;
            }
        }
        return soonest != null
                ? soonest
                : new ScriptException(
                        "None of the configured language models exists.",
                        String.join(", ", models) + " at " + properties.base(),
                        "Set aivideo.script.openai.model to a model of " + properties.base() + "/models.",
                        null);
    }

    private boolean usable(String model) {
        return state(model).usable(clock.instant());
    }

    private ModelState state(String model) {
        return states.computeIfAbsent(model, name -> new ModelState(name, properties, clock, pause));
    }
}

package dev.aivideo.script.openai;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a request that a model's server accepts. A field that was refused is left out, or sent under its other
 * name, from then on.
 *
 * @param budget name of the field for the tokens of the answer; empty if none is sent
 * @param effort of reasoning to ask for; null to ask for none in particular
 * @param refused what was refused so far
 */
record Wording(String budget, ReplyFormat format, @Nullable String effort, Set<Field> refused) {
    private static final String OLD_BUDGET = "max_tokens";
    private static final String NEW_BUDGET = "max_completion_tokens";
    /** Introduces the list of what a server accepts. */
    private static final Pattern TAKEN = Pattern.compile(
            "(?:allowed|valid|accepted|permitted|known|supported|expected) (?:fields|parameters|params|keys|arguments|properties).*");

    /** What may be refused, and the words for it in a refusal. */
    enum Field {
        OLD_BUDGET("\\bmax_tokens\\b"),
        NEW_BUDGET("max_completion_tokens"),
        TEMPERATURE("\\btemperature\\b"),
        FORMAT("response[_ ]format|json[_ ]?(?:schema|object|mode)|guided|structured[_ ]output|\\bgrammar\\b"),
        REASONING("reasoning|thinking"),
        /** Rules in a message of their own role, else at the beginning of the question. */
        SYSTEM(
                "system[_ ](?:role|message|prompt|instruction)|['\"`]?system['\"`]? role|developer instruction"
                        + "|roles must alternate|only user and assistant|role.{0,40}\\bsystem\\b|jinja|chat template|template error"),
        STREAM("['\"`.(\\[ ]stream['\"`:)\\] ]");

        private final Pattern spoken;

        Field(String spoken) {
            this.spoken = Pattern.compile(spoken);
        }

        boolean isIn(String words) {
            return spoken.matcher(words).find();
        }
    }

    Wording {
        refused = Set.copyOf(refused);
    }

    static Wording of(String model, OpenAiProperties properties) {
        boolean groq = properties.groqDialect();
        return new Wording(
                groq ? NEW_BUDGET : OLD_BUDGET,
                ReplyFormat.of(model, groq),
                ReasoningEffort.of(model, properties.reasoningEffort(), groq),
                Set.of());
    }

    static boolean namesAField(ServiceError error) {
        return !named(error).isEmpty();
    }

    private static Set<Field> named(ServiceError error) {
        String fields = " " + error.fields().toLowerCase(Locale.ROOT) + " ";
        Set<Field> singledOut = in(fields);
        return singledOut.isEmpty() ? in(TAKEN.matcher(error.all() + " ").replaceAll("")) : singledOut;
    }

    private static Set<Field> in(String words) {
        return Stream.of(Field.values())
                .filter(field -> field.isIn(words))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }

    /** The same without what was refused; null if nothing can be left out. */
    @Nullable
    Wording without(ServiceError error) {
        Set<Field> named = named(error);
        if (named.isEmpty() && error.words().isEmpty()) {
            named = EnumSet.of(
                    Field.TEMPERATURE, Field.FORMAT, Field.REASONING); // no reason given: without all optional fields
        }
        EnumSet<Field> all = EnumSet.noneOf(Field.class);
        all.addAll(refused);
        Wording next = this;
        for (Field field : named) {
            if (sends(field)) {
                all.add(field);
                next = next.without(field, all);
            }
        }
        return next.equals(this) ? null : next;
    }

    private boolean sends(Field field) {
        return switch (field) {
            case OLD_BUDGET -> budget.equals(OLD_BUDGET);
            case NEW_BUDGET -> budget.equals(NEW_BUDGET);
            case FORMAT -> format != ReplyFormat.PLAIN;
            case REASONING -> effort != null;
            case TEMPERATURE, SYSTEM, STREAM -> !refused.contains(field);
        };
    }

    private Wording without(Field field, Set<Field> all) {
        return new Wording(
                budget(all),
                field == Field.FORMAT ? format.next() : format,
                field == Field.REASONING ? null : effort,
                all);
    }

    private String budget(Set<Field> all) {
        boolean old = all.contains(Field.OLD_BUDGET);
        boolean recent = all.contains(Field.NEW_BUDGET);
        if (old || recent) {
            return old && recent ? "" : old ? NEW_BUDGET : OLD_BUDGET;
        }
        return budget;
    }

    /** What is left out or renamed, for the audit. */
    String inWords() {
        return refused.stream()
                .sorted()
                .map(field -> field.name()
                        .toLowerCase(Locale.ROOT)
                        .replace("old_budget", OLD_BUDGET)
                        .replace("new_budget", NEW_BUDGET)
                        .replace("format", "response_format")
                        .replace("reasoning", "reasoning_effort"))
                .collect(Collectors.joining(", "));
    }

    /** The body of a request. */
    Map<String, Object> body(String model, ChatRequest request, double degrees) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("model", model);
        body.put("messages", sends(Field.SYSTEM) ? request.messages() : withoutSystem(request.messages()));
        if (sends(Field.TEMPERATURE)) {
            body.put("temperature", degrees);
        }
        if (!budget.isEmpty()) {
            body.put(budget, request.completionTokens());
        }
        if (effort != null) {
            body.put("reasoning_effort", effort);
        }
        if (format != ReplyFormat.PLAIN) {
            body.put("response_format", responseFormat(request));
        }
        if (sends(Field.STREAM)) {
            body.put("stream", false);
        }
        return body;
    }

    private Map<String, Object> responseFormat(ChatRequest request) {
        return format == ReplyFormat.JSON_OBJECT
                ? Map.of("type", "json_object")
                : Map.of(
                        "type",
                        "json_schema",
                        "json_schema",
                        Map.of("name", "script", "strict", true, "schema", request.schema()));
    }

    private static List<ChatRequest.Message> withoutSystem(List<ChatRequest.Message> messages) {
        ChatRequest.Message rules = messages.get(0);
        ChatRequest.Message question = messages.get(1);
        ChatRequest.Message both =
                new ChatRequest.Message(question.role(), rules.content() + "\n\n" + question.content());
        return Stream.concat(Stream.of(both), messages.stream().skip(2)).toList();
    }
}

package dev.aivideo.net;

import dev.aivideo.project.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The reason that a service gives for a refusal, in one line and without the secrets of the call. */
final class RefusalReason {
    private static final int LONGEST = 200;
    private static final int SHORTEST_SECRET = 4;
    /** Where services put the reason, the plainest first. */
    private static final List<String> PLACES = List.of(
            "/error/message",
            "/error_description",
            "/message",
            "/error",
            "/errors/0/message",
            "/errors/0",
            "/reason",
            "/detail",
            "/title",
            "/status",
            "/code");

    private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>(.*?)</title>");
    private static final Pattern SECRET_HEADER = Pattern.compile("(?i).*(key|token|secret|auth|cookie).*");
    private static final Pattern SECRET_PARAMETER =
            Pattern.compile("(?i)[?&;][^=&;#]*(?:key|token|secret|sig|auth|pass|credential)[^=&;#]*=([^&;#]+)");

    private RefusalReason() {}

    /** The reason stated in the response; empty if there is none. */
    static String of(HttpCall call, HttpReply reply) {
        String line = masked(call, said(reply.text()))
                .replaceAll("[\\p{Cntrl}\\s\\p{Cf}]+", " ")
                .strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static String said(String body) {
        if (body.stripLeading().startsWith("<")) {
            Matcher title = TITLE.matcher(body);
            return title.find() ? title.group(1) : "";
        }
        try {
            JsonNode json = Json.STRICT.readTree(body);
            return PLACES.stream()
                    .map(json::at)
                    .filter(node -> node.isValueNode() && !node.isNull() && !node.isBoolean())
                    .map(JsonNode::asString)
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse("");
        } catch (JacksonException e) {
            return body;
        }
    }

    private static String masked(HttpCall call, String text) {
        Stream<String> headers = call.headers().entrySet().stream()
                .filter(header -> SECRET_HEADER.matcher(header.getKey()).matches())
                .flatMap(header -> Stream.of(header.getValue().split("\\s+")))
                .filter(value -> !value.equalsIgnoreCase("Bearer"));
        Stream<String> parameters = SECRET_PARAMETER
                .matcher(
                        Objects.requireNonNullElse(call.uri().getRawQuery(), "").transform(query -> "?" + query))
                .results()
                .map(found -> found.group(1))
                .flatMap(value -> Stream.of(value, decoded(value)));
        return Stream.concat(headers, parameters)
                .filter(secret -> secret.length() >= SHORTEST_SECRET)
                .reduce(new KeyMask("").masked(text), (shown, secret) -> new KeyMask(secret).masked(shown));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}

package dev.aivideo.footage.mcp;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives a tool's arguments the names that its schema has for them: {@code video_id}, {@code videoId} or {@code id}. */
final class McpArguments {
    private static final Map<String, List<String>> OTHER_NAMES = Map.of(
            "video_id", List.of("id", "asset_id", "clip_id", "nasa_id", "identifier", "url", "video_url"),
            "query", List.of("q", "search", "search_query", "search_term", "text", "term", "keywords"),
            "duration", List.of("duration_seconds", "length"),
            "start", List.of("start_time", "start_seconds", "offset"));

    private McpArguments() {}

    /** Our names of what the schema knows. One that names nothing at all may take everything. */
    static Set<String> ours(Set<String> known) {
        Set<String> names = new HashSet<>(known);
        OTHER_NAMES.keySet().stream()
                .filter(name -> theirs(name, known).isPresent())
                .forEach(names::add);
        return names;
    }

    /** The arguments that the schema knows, by its names. */
    static Map<String, Object> named(Map<String, Object> arguments, Set<String> known) {
        if (known.isEmpty()) {
            return arguments;
        }
        Map<String, Object> named = new LinkedHashMap<>();
        arguments.forEach((name, value) -> theirs(name, known).ifPresent(theirs -> named.put(theirs, value)));
        return named;
    }

    private static Optional<String> theirs(String name, Set<String> known) {
        return known.contains(name)
                ? Optional.of(name)
                : known.stream()
                        .filter(theirs -> plain(theirs).equals(plain(name)))
                        .findFirst()
                        .or(() -> OTHER_NAMES.getOrDefault(name, List.of()).stream()
                                .flatMap(other -> known.stream()
                                        .filter(theirs -> plain(theirs).equals(plain(other))))
                                .findFirst());
    }

    /** Without what languages write names differently with. */
    static String plain(String name) {
        return name.replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
    }
}

package dev.aivideo.footage.mcp;

import dev.aivideo.project.Json;
import dev.aivideo.project.Shot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the declared servers: {@code mcpServers} (name to command or url) as every client of the protocol has it, and
 * the older list of {@code providers}. {@code ${NAME}} is replaced by the environment variable or setting of this name,
 * {@code ${NAME:-text}} by the text where there is none.
 */
final class McpServersFile {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_.]*)(:-([^}]*))?}");
    /** Built-in sources. A server of such a name gets one of its own: what is fetched from whom hangs on it. */
    private static final Set<String> TAKEN = Set.of("library", Shot.DRAWN, "nasa", "pexels", "pixabay");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    private final Path file;
    private final Path home;
    private final UnaryOperator<@Nullable String> environment;

    /** @param home where servers run that are not told otherwise */
    McpServersFile(Path file, Path home, UnaryOperator<@Nullable String> environment) {
        this.file = file;
        this.home = home;
        this.environment = environment;
    }

    /**
     * The servers that are not disabled, by priority; none if there is no file.
     *
     * @throws IllegalArgumentException if the file is not of either form; the message says where and what works
     */
    List<McpServer> servers() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        JsonNode root = read();
        List<McpServer> servers = new ArrayList<>();
        root.path("mcpServers").properties().forEach(entry -> add(entry.getKey(), entry.getValue(), servers));
        root.path("providers")
                .values()
                .forEach(entry ->
                        add(entry.path("id").asString(entry.path("name").asString("")), entry, servers));
        if (!root.has("mcpServers") && !root.has("providers")) {
            throw wrong("has neither mcpServers nor providers");
        }
        servers.sort(Comparator.comparingDouble(McpServer::priority));
        return servers;
    }

    private JsonNode read() {
        try {
            return Json.STRICT.readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw wrong("is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private void add(String declared, JsonNode entry, List<McpServer> servers) {
        if (!entry.path("enabled").asBoolean(true) || entry.path("disabled").asBoolean(false)) {
            return;
        }
        if (!NAME.matcher(declared).matches()) {
            throw wrong("names a server '" + declared + "'; letters, digits, - and _ are allowed");
        }
        String name = TAKEN.contains(declared.toLowerCase(Locale.ROOT)) ? "mcp-" + declared : declared;
        if (servers.stream().anyMatch(server -> server.name().equals(name))) {
            throw wrong("declares '" + name + "' twice");
        }
        servers.add(server(name, entry));
    }

    private McpServer server(String name, JsonNode entry) {
        List<String> missing = new ArrayList<>();
        String command = resolved(entry.path("command").asString(""), missing);
        String address = resolved(entry.path("url").asString(""), missing);
        if (command.isEmpty() == address.isEmpty()) {
            throw wrong("must give the server '" + name + "' either a command or a url");
        }
        List<String> arguments = new ArrayList<>();
        entry.path("args").values().forEach(argument -> arguments.add(resolved(argument.asString(""), missing)));
        String directory = resolved(entry.path("cwd").asString(""), missing);
        return new McpServer(
                name,
                command,
                List.copyOf(arguments),
                resolved(entry.path("env"), missing),
                address,
                resolved(entry.path("headers"), missing),
                home.toAbsolutePath().resolve(directory).normalize(),
                home.toAbsolutePath().normalize(),
                entry.path("priority").asDouble(100),
                List.copyOf(missing));
    }

    private Map<String, String> resolved(JsonNode values, List<String> missing) {
        Map<String, String> result = new LinkedHashMap<>();
        values.properties()
                .forEach(entry ->
                        result.put(entry.getKey(), resolved(entry.getValue().asString(""), missing)));
        return Map.copyOf(result);
    }

    private String resolved(String value, List<String> missing) {
        return REFERENCE.matcher(value).replaceAll(reference -> {
            String found = environment.apply(reference.group(1));
            if (found == null || found.isBlank()) {
                found = reference.group(3);
            }
            if (found == null) {
                missing.add(reference.group(1));
                found = "";
            }
            return Matcher.quoteReplacement(found);
        });
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + " " + what
                + "; try {\"mcpServers\": {\"dvids\": {\"command\": \"./run.sh\", \"args\": [\"mcp-dvids\"]}}}");
    }
}

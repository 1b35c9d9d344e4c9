package dev.aivideo.footage.mcp;

import dev.aivideo.net.Proxies;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One connected server. After an error it is of no more use: close it and connect anew. */
final class McpSession implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(McpSession.class);
    private static final int MOST_PAGES = 50;
    /** Revisions of the protocol that are known here, the newest first. */
    private static final List<String> REVISIONS = List.of("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05");

    private final McpChannel channel;
    private final Duration greeting;
    private final Duration longest;
    private final Map<String, Set<String>> tools = new HashMap<>();
    private long lastId;

    /** The server answered that it does not do this; it is well, and may do the next. */
    static final class RefusedException extends IOException {
        RefusedException(String message) {
            super(message);
        }
    }

    private McpSession(McpChannel channel, McpProperties properties) {
        this.channel = channel;
        this.greeting = properties.startTimeout();
        this.longest = properties.downloadTimeout();
    }

    /**
     * Start or reach the server and shake hands.
     *
     * @throws IOException if it cannot be started, does not greet in time, or speaks no version that is known here
     */
    static McpSession connect(McpServer server, McpProperties properties) throws IOException, InterruptedException {
        McpChannel channel = server.isFar()
                ? new HttpChannel(URI.create(server.address()), server.headers(), Proxies.ofEnvironment())
                : new StdioChannel(ServerProcess.start(server));
        McpSession session = new McpSession(channel, properties);
        try {
            session.greet();
            session.listTools();
            return session;
        } catch (IOException | InterruptedException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private void greet() throws IOException, InterruptedException {
        JsonNode answer = greetAs(REVISIONS.get(0));
        String older = McpMessage.error(answer).isEmpty() ? "" : known(offered(answer));
        if (!older.isEmpty()) {
            answer = greetAs(older);
        }
        if (!McpMessage.error(answer).isEmpty()) {
            throw new IOException("It rejected the initialize request: %s. %s"
                    .formatted(McpMessage.error(answer), revisions(offered(answer))));
        }
        agree(answer.at("/result/protocolVersion").asString(""));
    }

    private void agree(String revision) throws IOException, InterruptedException {
        if (!REVISIONS.contains(revision)) {
            throw new IOException("It uses another revision of the protocol. " + revisions(List.of(revision)));
        }
        channel.speaking(revision);
        channel.tell(McpMessage.notification("notifications/initialized"), greeting);
    }

    private JsonNode greetAs(String revision) throws IOException, InterruptedException {
        ObjectNode hello = McpMessage.JSON.createObjectNode().put("protocolVersion", revision);
        hello.putObject("capabilities");
        hello.putObject("clientInfo").put("name", "ai-video-generator").put("version", "1.0.0");
        return ask("initialize", hello, greeting);
    }

    private static String known(List<String> offered) {
        return REVISIONS.stream().filter(offered::contains).findFirst().orElse("");
    }

    private static String revisions(List<String> offered) {
        return "It supports %s; this program supports %s"
                .formatted(offered.isEmpty() ? "an unknown revision" : offered, REVISIONS);
    }

    /** The revisions that a refusal names, or that a server without a greeting tells when it is asked for them. */
    private List<String> offered(JsonNode refusal) throws InterruptedException {
        List<String> named = new ArrayList<>();
        refusal.at("/error/data/supported").values().forEach(revision -> named.add(revision.asString("")));
        return named.isEmpty() ? discovered() : named;
    }

    private List<String> discovered() throws InterruptedException {
        List<String> named = new ArrayList<>();
        ObjectNode parameters = McpMessage.JSON.createObjectNode();
        parameters.putObject("_meta").put("io.modelcontextprotocol/protocolVersion", "2026-07-28");
        try {
            JsonNode answer = ask("server/discover", parameters, greeting);
            answer.at("/result/supportedVersions").values().forEach(one -> named.add(one.asString("")));
            answer.at("/error/data/supported").values().forEach(one -> named.add(one.asString("")));
        } catch (IOException e) {
            LOG.debug("It does not tell its revisions: {}", e.getMessage());
        }
        return named;
    }

    private void listTools() throws IOException, InterruptedException {
        Set<String> seen = new HashSet<>();
        String cursor = "";
        do {
            ObjectNode page = McpMessage.JSON.createObjectNode();
            if (!cursor.isEmpty()) {
                page.put("cursor", cursor);
            }
            JsonNode list = result(ask("tools/list", page, greeting));
            list.path("tools").values().forEach(this::note);
            cursor = list.path("nextCursor").asString("");
        } while (!cursor.isEmpty() && seen.add(cursor) && seen.size() < MOST_PAGES);
    }

    private void note(JsonNode tool) {
        Set<String> names = new HashSet<>();
        tool.at("/inputSchema/properties").properties().forEach(entry -> names.add(entry.getKey()));
        tools.put(tool.path("name").asString(""), names);
    }

    boolean has(String tool) {
        return tools.containsKey(tool);
    }

    /**
     * Names of the arguments that a tool takes.
     *
     * @throws IOException if the server has no such tool
     */
    Set<String> argumentsOf(String tool) throws IOException {
        Set<String> names = tools.get(tool);
        if (names == null) {
            throw new IOException("It has no tool of this name; its tools are " + new TreeSet<>(tools.keySet()));
        }
        return names;
    }

    /**
     * Call a tool.
     *
     * @throws IOException if no result came: the server is gone, too slow, or answers that it does not
     */
    JsonNode call(String tool, Map<String, Object> arguments, Duration limit) throws IOException, InterruptedException {
        ObjectNode call = McpMessage.JSON.createObjectNode().put("name", tool);
        call.set("arguments", McpMessage.JSON.valueToTree(arguments));
        Duration bound = limit.compareTo(longest) < 0 ? limit : longest;
        try {
            return result(ask("tools/call", call, bound));
        } catch (McpChannel.SessionGoneException e) {
            LOG.debug("The server no longer knows the session; a new one is opened and the call repeated");
            greet();
            return result(ask("tools/call", call, bound));
        }
    }

    private JsonNode ask(String method, JsonNode parameters, Duration limit) throws IOException, InterruptedException {
        return channel.ask(McpMessage.request(++lastId, method, parameters), limit);
    }

    private static JsonNode result(JsonNode answer) throws RefusedException {
        String error = McpMessage.error(answer);
        if (!error.isEmpty()) {
            throw new RefusedException(error);
        }
        return answer.path("result");
    }

    @Override
    public void close() {
        channel.close();
    }
}

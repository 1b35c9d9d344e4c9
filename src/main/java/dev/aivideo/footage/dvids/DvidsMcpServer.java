package dev.aivideo.footage.dvids;

import dev.aivideo.footage.catalogue.CatalogueClient;
import dev.aivideo.footage.catalogue.CatalogueSettings;
import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.ClipProperties;
import dev.aivideo.media.CacheProperties;
import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegBinaries;
import dev.aivideo.media.FfmpegProperties;
import dev.aivideo.media.VisibilityProbe;
import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.project.Json;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Offers DVIDS over the standard streams to any client of the Model Context Protocol. Its settings are environment
 * variables: {@code DVIDS_API_KEY}, and as far as wanted {@code DVIDS_CACHE_DIR}, {@code DVIDS_RATE_LIMIT} (seconds
 * between two calls), {@code DVIDS_API_URL}, and {@code AIVIDEO_NET_CONTACT} with the others of {@code aivideo.net}.
 */
public final class DvidsMcpServer {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final double SECONDS_APART = 1.5;

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final JsonSchemaValidator SCHEMAS = McpJsonDefaults.getSchemaValidator();
    /** Revisions of the protocol that begin with {@code initialize}, the oldest first. */
    private static final List<String> REVISIONS = List.of("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25");
    /** Fifty searches, put at once and a rate limit apart, and a download. */
    private static final Duration LAST_ANSWERS = Duration.ofMinutes(5);

    private final String key;
    private final Map<String, Offered> offered = new LinkedHashMap<>();

    private DvidsMcpServer(String key, DvidsTools tools) {
        this.key = key;
        offered.put(
                "search_videos", new Offered("Find videos of the US forces", DvidsTools.SEARCH_SCHEMA, tools::search));
        offered.put("get_video_details", new Offered("All about one video", DvidsTools.DETAILS_SCHEMA, tools::details));
        offered.put(
                "download_video", new Offered("Fetch seconds of a video", DvidsTools.DOWNLOAD_SCHEMA, tools::download));
    }

    /** A tool as clients see it, and what it does with its arguments. */
    private record Offered(String description, String schema, Function<Map<String, Object>, Object> work) {}

    /**
     * Serve until the client closes its side. Nothing else may write to {@code out}: take care of
     * {@code System.out} before.
     *
     * @return exit code: 0, or 64 if the key is missing
     */
    public static int run(InputStream in, OutputStream out, Map<String, String> environment) {
        String key = environment.getOrDefault("DVIDS_API_KEY", "").strip();
        if (key.isEmpty()) {
            System.err.println("DVIDS needs a key. Set the environment variable DVIDS_API_KEY;"
                    + " keys are free at https://www.dvidshub.net.");
            return 64;
        }
        new DvidsMcpServer(key, tools(key, environment)).serve(in, out);
        return 0;
    }

    private static DvidsTools tools(String key, Map<String, String> environment) {
        Path folder = Path.of(environment.getOrDefault("DVIDS_CACHE_DIR", ".cache/dvids"))
                .toAbsolutePath();
        URI address = URI.create(environment.getOrDefault("DVIDS_API_URL", "https://api.dvidshub.net"));
        Duration apart = Duration.ofMillis((long) (1000 * seconds(environment.getOrDefault("DVIDS_RATE_LIMIT", ""))));
        NetProperties net = net(environment);
        Http http = new Http(net, new AddressGuard(net));
        CatalogueClient client = new CatalogueClient(
                "DVIDS",
                http,
                new CatalogueSettings(true, address, TIMEOUT, apart),
                folder.resolve("answers"),
                Clock.systemUTC());
        return new DvidsTools(new DvidsApi(key, client), clips(folder, http), new PartsFolder(folder.resolve("parts")));
    }

    private static ClipFetcher clips(Path folder, Http http) {
        FfmpegProperties settings = new FfmpegProperties("auto", Duration.ofMinutes(5));
        FfmpegBinaries binaries = new FfmpegBinaries(settings, new CacheProperties(null).directory());
        Ffmpeg ffmpeg = new Ffmpeg(binaries, settings, folder.resolve("logs"));
        ClipProperties limits = new ClipProperties(
                null, DataSize.ofGigabytes(4), DataSize.ofMegabytes(256), TIMEOUT, Duration.ofMinutes(4), 2);
        return new ClipFetcher(limits, folder.resolve("clips"), http, ffmpeg, new VisibilityProbe(ffmpeg)::look);
    }

    /** The settings of {@code aivideo.net} as variables give them: the operator of a catalogue wants to see a contact. */
    private static NetProperties net(Map<String, String> environment) {
        PropertySource<?> variables = new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new HashMap<>(environment));
        return new Binder(ConfigurationPropertySources.from(variables))
                .bindOrCreate("aivideo.net", NetProperties.class);
    }

    private static double seconds(String text) {
        return text.matches("\\d{1,3}(\\.\\d{1,3})?") ? Double.parseDouble(text) : SECONDS_APART;
    }

    private void serve(InputStream in, OutputStream out) {
        RpcMessages messages = new RpcMessages(
                Map.of(
                        "initialize", DvidsMcpServer::greeting,
                        "ping", parameters -> Json.STRICT.createObjectNode(),
                        "tools/list", parameters -> list()),
                Map.of("tools/call", this::call));
        new RpcLines(in, out, LAST_ANSWERS).serve(messages);
    }

    /** The client's revision of the protocol if it is known here, else the newest that is. */
    private static JsonNode greeting(JsonNode parameters) {
        String wanted = parameters.path("protocolVersion").asString("");
        ObjectNode greeting = Json.STRICT
                .createObjectNode()
                .put("protocolVersion", REVISIONS.contains(wanted) ? wanted : REVISIONS.get(REVISIONS.size() - 1));
        greeting.putObject("capabilities").putObject("tools");
        greeting.putObject("serverInfo").put("name", "dvids").put("version", "1.0.0");
        return greeting;
    }

    private JsonNode list() {
        ArrayNode list = Json.STRICT.createArrayNode();
        offered.forEach((name, tool) -> list.addObject()
                .put("name", name)
                .put("description", tool.description())
                .set("inputSchema", Json.STRICT.readTree(tool.schema())));
        return Json.STRICT.createObjectNode().set("tools", list);
    }

    /** A list goes under {@code results}: structured content has to be an object for clients of the older revisions. */
    private JsonNode call(JsonNode parameters) {
        Offered tool = tool(parameters.path("name"));
        JsonNode given = parameters.path("arguments");
        if (!given.isObject() && !given.isMissingNode() && !given.isNull()) {
            throw new RpcMessages.Refusal(RpcMessages.WRONG_PARAMETERS, "Arguments must be an object, not " + given);
        }
        try {
            Object value = tool.work().apply(checked(tool, given));
            ObjectNode result = result(Json.STRICT.writeValueAsString(value), false);
            return result.set(
                    "structuredContent",
                    Json.STRICT.valueToTree(value instanceof List<?> list ? Map.of("results", list) : value));
        } catch (RuntimeException e) {
            return result(String.valueOf(e.getMessage()).replace(key, "***"), true);
        }
    }

    private Offered tool(JsonNode name) {
        Offered tool = offered.get(name.asString(""));
        if (tool == null) {
            throw new RpcMessages.Refusal(
                    RpcMessages.WRONG_PARAMETERS, "Unknown tool: " + name + "; available tools: " + offered.keySet());
        }
        return tool;
    }

    private static Map<String, Object> checked(Offered tool, JsonNode given) {
        Map<String, Object> arguments = given.isObject() ? Json.STRICT.convertValue(given, MAP) : Map.of();
        ValidationResponse found = SCHEMAS.validate(Json.STRICT.readValue(tool.schema(), MAP), arguments);
        if (!found.valid()) {
            throw new IllegalArgumentException("Input validation error: " + found.errorMessage());
        }
        return arguments;
    }

    private static ObjectNode result(String text, boolean isError) {
        ObjectNode result = Json.STRICT.createObjectNode().put("isError", isError);
        result.putArray("content").addObject().put("type", "text").put("text", text);
        return result;
    }
}

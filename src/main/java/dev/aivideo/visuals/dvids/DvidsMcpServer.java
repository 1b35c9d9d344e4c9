package dev.aivideo.visuals.dvids;

import dev.aivideo.media.CacheProperties;
import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegBinaries;
import dev.aivideo.media.FfmpegProperties;
import dev.aivideo.media.Viewer;
import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.visuals.catalogue.CatalogueClient;
import dev.aivideo.visuals.download.ClipFetcher;
import dev.aivideo.visuals.download.ClipProperties;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.util.unit.DataSize;

/**
 * Offers DVIDS over the standard streams to any client of the Model Context Protocol. Its settings are environment
 * variables: {@code DVIDS_API_KEY}, and as far as wanted {@code DVIDS_CACHE_DIR}, {@code DVIDS_RATE_LIMIT} (seconds
 * between two calls), {@code DVIDS_API_URL}, and {@code AIVIDEO_NET_CONTACT} with the others of {@code aivideo.net}.
 */
public final class DvidsMcpServer {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final double SECONDS_APART = 1.5;

    private final String key;
    private final DvidsTools tools;

    private DvidsMcpServer(String key, DvidsTools tools) {
        this.key = key;
        this.tools = tools;
    }

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
        new DvidsMcpServer(key, tools(key, environment)).serve(new EndingInput(in), out);
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
                "DVIDS", http, address, TIMEOUT, apart, folder.resolve("answers"), Clock.systemUTC());
        FfmpegProperties settings = new FfmpegProperties("auto", Duration.ofMinutes(5));
        FfmpegBinaries binaries = new FfmpegBinaries(settings, new CacheProperties(null).directory());
        Ffmpeg ffmpeg = new Ffmpeg(binaries, settings, folder.resolve("logs"));
        ClipProperties limits = new ClipProperties(
                null, DataSize.ofGigabytes(4), DataSize.ofMegabytes(256), TIMEOUT, Duration.ofMinutes(4), 2);
        ClipFetcher clips = new ClipFetcher(limits, folder.resolve("clips"), http, ffmpeg, new Viewer(ffmpeg)::look);
        return new DvidsTools(new DvidsApi(address, key, client), clips, new PartsFolder(folder.resolve("parts")));
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

    private void serve(EndingInput in, OutputStream out) {
        McpJsonMapper json = McpJsonDefaults.getMapper();
        McpSyncServer server = McpServer.sync(new StdioServerTransportProvider(json, in, out))
                .serverInfo("dvids", "1.0.0")
                .toolCall(
                        tool(json, "search_videos", "Find videos of the US forces", DvidsTools.SEARCH_SCHEMA),
                        (exchange, call) -> answer(json, call.arguments(), tools::search))
                .toolCall(
                        tool(json, "get_video_details", "All about one video", DvidsTools.DETAILS_SCHEMA),
                        (exchange, call) -> answer(json, call.arguments(), tools::details))
                .toolCall(
                        tool(json, "download_video", "Fetch seconds of a video", DvidsTools.DOWNLOAD_SCHEMA),
                        (exchange, call) -> answer(json, call.arguments(), tools::download))
                .build();
        in.awaitEnd();
        server.close();
    }

    private static Tool tool(McpJsonMapper json, String name, String description, String schema) {
        return Tool.builder(name, json, schema).description(description).build();
    }

    /** A list goes under {@code results}: structured content has to be an object for clients of the older revisions. */
    private CallToolResult answer(
            McpJsonMapper json, Map<String, Object> arguments, Function<Map<String, Object>, Object> tool) {
        try {
            Object value = tool.apply(arguments);
            Object structured = value instanceof List<?> list ? Map.of("results", list) : value;
            return CallToolResult.builder()
                    .addTextContent(json.writeValueAsString(value))
                    .structuredContent(structured)
                    .isError(false)
                    .build();
        } catch (IOException | RuntimeException e) {
            return CallToolResult.builder()
                    .addTextContent(String.valueOf(e.getMessage()).replace(key, "***"))
                    .isError(true)
                    .build();
        }
    }
}

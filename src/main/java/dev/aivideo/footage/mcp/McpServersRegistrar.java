package dev.aivideo.footage.mcp;

import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.ClipProbe;
import dev.aivideo.project.InvalidSettingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/** Makes one footage source of each declared server. */
class McpServersRegistrar implements BeanRegistrar {
    private static final String USUAL = "config/mcp-servers.json";

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        Path home = Path.of(environment.resolvePlaceholders("${aivideo.home:.}"));
        Path file = file(home, environment.getProperty("aivideo.visuals.mcp.servers", USUAL));
        for (McpServer server : new McpServersFile(file, home, environment::getProperty).servers()) {
            registry.registerBean(
                    "mcpFootageSource-" + server.name(),
                    McpFootageSource.class,
                    spec -> spec.supplier(context -> new McpFootageSource(
                            server,
                            context.bean(McpProperties.class),
                            context.bean(ClipProbe.class),
                            context.bean(ClipFetcher.class))));
        }
    }

    private static Path file(Path home, String named) {
        Path file = home.resolve(named);
        if (!named.equals(USUAL) && !Files.isRegularFile(file)) {
            throw new InvalidSettingException(
                    "aivideo.visuals.mcp.servers", "must name an existing file", file, "leaving it out, for " + USUAL);
        }
        return file;
    }
}

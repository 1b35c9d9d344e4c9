package dev.aivideo.footage.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class McpServersFileTests {
    @TempDir
    Path folder;

    private List<McpServer> servers(String json, Map<String, String> environment) throws IOException {
        Path file = Files.writeString(folder.resolve("mcp-servers.json"), json);
        return new McpServersFile(file, folder, environment::get).servers();
    }

    @Test
    void readsTheUsualFormWithReferences() throws IOException {
        McpServer server = servers("""
                        {"mcpServers": {"dvids": {"command": "./run.sh", "args": ["mcp-dvids", "${PLACE:-here}"],
                          "env": {"DVIDS_API_KEY": "${MY_KEY}"}},
                         "off": {"command": "x", "disabled": true},
                         "far": {"url": "https://example.org/mcp", "headers": {"Authorization": "Bearer ${TOKEN}"}}}}""", Map.of("MY_KEY", "key-1234567890123")).get(0);

        assertThat(server.command()).isEqualTo("./run.sh");
        assertThat(server.arguments()).containsExactly("mcp-dvids", "here");
        assertThat(server.environment()).containsEntry("DVIDS_API_KEY", "key-1234567890123");
        assertThat(server.missing()).isEmpty();
        assertThat(server).hasToString("McpServer[dvids]");
        assertThat(server.withoutSecrets("403 for key-1234567890123")).isEqualTo("403 for ***");
    }

    @Test
    void readsServersThatAreReachedByAddress() throws IOException {
        List<McpServer> servers = servers("""
                {"mcpServers": {
                   "far": {"type": "http", "url": "https://example.org/mcp",
                           "headers": {"Authorization": "Bearer ${TOKEN}"}},
                   "other": {"url": "${PLACE:-http://127.0.0.1:9/mcp}", "headers": {"X-Api-Key": "${NOT_SET}"}}}}""", Map.of("TOKEN", "secret-1234567890"));

        assertThat(servers)
                .extracting(McpServer::address)
                .containsExactly("https://example.org/mcp", "http://127.0.0.1:9/mcp");
        assertThat(servers.get(0).headers()).containsExactly(Map.entry("Authorization", "Bearer secret-1234567890"));
        assertThat(servers.get(0).withoutSecrets("bad token secret-1234567890")).isEqualTo("bad token ***");
        assertThat(servers.get(1).missing()).containsExactly("NOT_SET");
    }

    @Test
    void handsOnSettings() throws IOException {
        String json = "{\"mcpServers\": {\"a\": {\"command\": \"x\", \"env\": {\"AIVIDEO_NET_CONTACT\":"
                + " \"${aivideo.net.contact:-}\"}}}}";

        assertThat(servers(json, Map.of("aivideo.net.contact", "me@example.org"))
                        .get(0)
                        .environment())
                .containsEntry("AIVIDEO_NET_CONTACT", "me@example.org");
        assertThat(servers(json, Map.of()).get(0).environment()).containsEntry("AIVIDEO_NET_CONTACT", "");
    }

    @Test
    void namesTheVariablesThatAreNotSet() throws IOException {
        McpServer server = servers(
                        "{\"mcpServers\": {\"a\": {\"command\": \"x\", \"env\": {\"K\": \"${MY_KEY}\"}}}}", Map.of())
                .get(0);

        assertThat(server.missing()).containsExactly("MY_KEY");
    }

    @Test
    void readsTheOlderListByPriority() throws IOException {
        List<McpServer> servers = servers("""
                {"providers": [
                  {"id": "nasa", "name": "NASA", "priority": 2, "enabled": true, "command": "python", "args": []},
                  {"id": "old", "name": "Old", "priority": 0, "enabled": false, "command": "python", "args": []},
                  {"id": "dvids", "name": "DVIDS", "priority": 1, "enabled": true, "command": "python",
                   "args": ["-m", "mcp_servers.dvids_scraping_server", "/var/cache/clips"]}]}""", Map.of());

        assertThat(servers).extracting(McpServer::name).containsExactly("dvids", "mcp-nasa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"library", "generated", "nasa", "NASA", "pexels", "pixabay"})
    void namesAServerApartFromTheSourceThatComesAlong(String name) throws IOException {
        assertThat(servers("{\"mcpServers\": {\"" + name + "\": {\"command\": \"x\"}}}", Map.of()))
                .extracting(McpServer::name)
                .containsExactly("mcp-" + name);
    }

    @Test
    void passesOnOnlyWhatEveryProgramNeedsAndWhatIsDeclared() throws IOException {
        McpServer server = servers("{\"mcpServers\": {\"a\": {\"command\": \"x\", \"env\": {\"A\": \"1\"}}}}", Map.of())
                .get(0);

        Map<String, String> child = server.childEnvironment(Map.of("PATH", "/bin", "GROQ_API_KEY", "gsk_secret"));

        assertThat(child)
                .containsEntry("PATH", "/bin")
                .containsEntry("A", "1")
                .containsEntry("PYTHONUNBUFFERED", "1")
                .doesNotContainKey("GROQ_API_KEY");
    }

    @Test
    void saysWhatIsWrongAndWhatWorks() {
        for (String json : List.of(
                "[",
                "{}",
                "{\"mcpServers\": {\"a b\": {\"command\": \"x\"}}}",
                "{\"mcpServers\": {\"a\": {}}}",
                "{\"mcpServers\": {\"a\": {\"command\": \"x\", \"url\": \"http://y\"}}}")) {
            assertThatThrownBy(() -> servers(json, Map.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("mcp-servers.json")
                    .hasMessageContaining("try {");
        }
    }

    @Test
    void declaresNothingWithoutAFile() {
        assertThat(new McpServersFile(folder.resolve("none.json"), folder, name -> null).servers())
                .isEmpty();
    }
}

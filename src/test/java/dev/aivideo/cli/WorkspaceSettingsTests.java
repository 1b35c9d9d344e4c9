package dev.aivideo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workspace may have been received from somebody. */
class WorkspaceSettingsTests {
    private static final String TRUSTED = "aivideo.trusted-workspaces";

    @TempDir
    Path workspace;

    @AfterEach
    void trustNobody() {
        System.clearProperty(TRUSTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aivideo.nightly.hook: touch /tmp/ran",
                "aivideo.nightly.list: /etc/hostname",
                "aivideo.ffmpeg.executable: ./ffmpeg",
                "aivideo: {ffmpeg: {Executable: ./ffmpeg}}",
                "AIVIDEO_FFMPEG_EXECUTABLE: ./ffmpeg",
                "aivideo.models.npm: ./npm",
                "aivideo.models.address: https://models.example.org",
                "aivideo.visuals.mcp.servers: servers.json",
                "aivideo.script.openai.base-url: https://chat.example.org",
                "aivideo.script.openai.baseUrl: https://chat.example.org",
                "aivideo.script.openai.api-key: abc",
                "aivideo.script.sources: /etc",
                "aivideo.script.personas: /etc",
                "aivideo.visuals.pexels.address: https://pictures.example.org",
                "aivideo.voiceover.server.address: https://speech.example.org",
                "aivideo.net.allow-private: true",
                "aivideo.net.allowed-hosts: [10.0.0.1]",
                "aivideo.visuals.licences-refused: [NC]",
                "aivideo.visuals.nasa.partners: true",
                "aivideo.visuals.download.largest: 100GB",
                "aivideo.visuals.library: /etc",
                "aivideo.visuals.library: ../elsewhere",
                "aivideo.visuals.pexels.enabled: true1",
                "aivideo.cache: /tmp/cache",
                "aivideo.trusted-workspaces: [.]",
                "aivideo.home: /tmp",
                "aivideo.no-such-setting: 1",
                "aivideo.script.tone: ${GROQ_API_KEY:none}",
                "PEXELS_API_KEY: abc",
                "spring.config.import: file:/tmp/other.yml",
                "spring.main.sources: x",
                "logging.file.name: /tmp/log",
                "server.port: 1"
            })
    void takesNothingThatStartsProgramsOrNamesAddressesOrLiftsLimits(String setting) throws IOException {
        set("application.yml", setting);

        for (String command : new String[] {"produce --dry-run", "nightly", "doctor", "clean", "voices"}) {
            Invocation refused = run(command);

            assertThat(refused.exitCode()).as(command).isEqualTo(64);
            assertThat(refused.err())
                    .contains(workspace.resolve("config/application.yml").toString())
                    .contains("config/application.yml, or in the environment")
                    .contains(TRUSTED)
                    .containsOnlyOnce("Remedy:");
        }
        assertThat(workspace).isDirectoryNotContaining(file -> !file.endsWith("config"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application.yaml", "application.properties"})
    void everyFormOfTheFileIsLookedAt(String name) throws IOException {
        set(name, name.endsWith("yaml") ? "aivideo.nightly.hook: x" : "aivideo.nightly.hook=x");

        assertThat(run("nightly").err()).contains(name).contains("aivideo.nightly.hook: x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aivideo.script.scene-length: 3s",
                "aivideo: {editing: {crf: 99}}",
                "aivideo.voiceover.engine: parrot",
                "aivideo.nightly.cron: never"
            })
    void takesHowFilmsLookAndSound(String setting) throws IOException {
        set("application.yml", setting);

        Invocation taken = run(setting.contains("cron") ? "schedule --nights 1" : "produce --dry-run");

        assertThat(taken.err())
                .as("the setting is taken, and its own rule refuses the value")
                .doesNotContain(TRUSTED)
                .doesNotContain("starts programs");
    }

    @Test
    void theWorkspacesValueComesBeforeTheProgramsFile() throws IOException {
        set("application.yml", "aivideo.script.persona: nobody-of-this-name");

        assertThat(run("produce --dry-run").err() + run("doctor").out()).isNotEmpty();
        assertThat(new Workbench(new Workspace(workspace))
                        .settings()
                        .get("aivideo.script", dev.aivideo.script.openai.StyleProperties.class)
                        .persona())
                .isEqualTo("nobody-of-this-name");
    }

    @Test
    void aCopyOfTheProgramsFileSaysNothingNew() throws IOException {
        for (String file : new String[] {"config/application.yml", "src/main/resources/further-settings.yml"}) {
            set("application.yml", Files.readString(Path.of(file)));

            assertThat(run("produce --dry-run").exitCode()).as(file).isZero();
        }
    }

    @Test
    void aTrustedWorkspaceMaySetEverything() throws IOException {
        set("application.yml", "aivideo.visuals.nasa.partners: true");
        System.setProperty(TRUSTED, "/somewhere/else," + workspace);

        assertThat(run("produce --dry-run").exitCode()).isZero();

        System.setProperty(TRUSTED, workspace.getParent().toString());
        assertThat(run("produce --dry-run").exitCode()).as("only that folder").isEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application.yml", "application.yaml"})
    void aliasesOfAliasesFillNoMemory(String name) throws IOException {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String one = "*a" + (i - 1);
            text.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(10, one))));
        }
        set(name, text.toString());

        Invocation refused = run("produce --dry-run");

        assertThat(refused.exitCode()).isEqualTo(64);
        assertThat(refused.err()).contains(name + " cannot be read", "aliases", "Remedy: correct the file");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        set("application.yml", "aivideo: [");

        assertThat(run("produce --dry-run"))
                .satisfies(said -> assertThat(said.exitCode()).isEqualTo(64))
                .satisfies(said -> assertThat(said.err())
                        .contains("cannot be read")
                        .contains(workspace.resolve("config/application.yml").toString()));
    }

    private void set(String name, String text) throws IOException {
        Files.createDirectories(workspace.resolve("config"));
        Files.writeString(workspace.resolve("config").resolve(name), text + "\n");
    }

    private Invocation run(String words) {
        String[] args = words.split(" ");
        String[] all = Arrays.copyOf(args, args.length + 1);
        all[args.length] = "--workspace=" + workspace;
        return Invocation.of(all);
    }
}

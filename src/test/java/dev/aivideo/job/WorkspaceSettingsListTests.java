package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.Documented;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every setting is one that a workspace may set or one that is the program's: somebody has thought about each. */
class WorkspaceSettingsListTests {
    private static final List<String> OF_THE_PROGRAM = List.of(
            "aivideo.cache",
            "aivideo.editing.encoder",
            "aivideo.export.hook",
            "aivideo.export.hook-timeout",
            "aivideo.ffmpeg.executable",
            "aivideo.kokoro.model",
            "aivideo.kokoro.threads",
            "aivideo.language.remembered",
            "aivideo.language.threads",
            "aivideo.language.title-model",
            "aivideo.models.address",
            "aivideo.models.directory",
            "aivideo.models.npm",
            "aivideo.models.stall-timeout",
            "aivideo.models.timeout",
            "aivideo.net.allow-private",
            "aivideo.net.allowed-hosts",
            "aivideo.net.connect-timeout",
            "aivideo.net.contact",
            "aivideo.net.failures-to-open",
            "aivideo.net.first-backoff",
            "aivideo.net.longest-backoff",
            "aivideo.net.longest-wait",
            "aivideo.net.open-for",
            "aivideo.net.redirects",
            "aivideo.nightly.hook",
            "aivideo.nightly.hook-timeout",
            "aivideo.nightly.list",
            "aivideo.script.grounding",
            "aivideo.script.openai.attempts",
            "aivideo.script.openai.base-url",
            "aivideo.script.openai.completion-price",
            "aivideo.script.openai.context-tokens",
            "aivideo.script.openai.dialect",
            "aivideo.script.openai.fallback-models",
            "aivideo.script.openai.model",
            "aivideo.script.openai.prompt-price",
            "aivideo.script.openai.timeout",
            "aivideo.script.openai.tokens-per-minute",
            "aivideo.script.personas",
            "aivideo.script.sources",
            "aivideo.rights.share-alike",
            "aivideo.style.folder",
            "aivideo.trusted-workspaces",
            "aivideo.script.wikipedia.address",
            "aivideo.script.wikipedia.timeout",
            "aivideo.visuals.archive.address",
            "aivideo.visuals.archive.spacing",
            "aivideo.visuals.archive.timeout",
            "aivideo.visuals.commons.address",
            "aivideo.visuals.commons.timeout",
            "aivideo.visuals.download.at-once",
            "aivideo.visuals.download.cache",
            "aivideo.visuals.download.cache-size",
            "aivideo.visuals.download.largest",
            "aivideo.visuals.download.silence",
            "aivideo.visuals.download.timeout",
            "aivideo.visuals.licences-allowed",
            "aivideo.visuals.licences-refused",
            "aivideo.visuals.mcp.download-timeout",
            "aivideo.visuals.mcp.pause",
            "aivideo.visuals.mcp.restarts",
            "aivideo.visuals.mcp.search-timeout",
            "aivideo.visuals.mcp.servers",
            "aivideo.visuals.mcp.start-timeout",
            "aivideo.visuals.nasa.address",
            "aivideo.visuals.nasa.partners",
            "aivideo.visuals.nasa.spacing",
            "aivideo.visuals.nasa.timeout",
            "aivideo.visuals.pexels.address",
            "aivideo.visuals.pexels.spacing",
            "aivideo.visuals.pexels.timeout",
            "aivideo.visuals.picture-model",
            "aivideo.visuals.pixabay.address",
            "aivideo.visuals.pixabay.spacing",
            "aivideo.visuals.pixabay.timeout",
            "aivideo.visuals.wikidata.address",
            "aivideo.voiceover.pronunciations",
            "aivideo.voiceover.server.address",
            "aivideo.voiceover.server.attempts",
            "aivideo.voiceover.server.model",
            "aivideo.voiceover.server.raw-sample-rate-hz",
            "aivideo.voiceover.server.timeout");

    @Test
    void whatAWorkspaceMayNotSetIsKnown() throws IOException {
        assertThat(Documented.names().stream().filter(setting -> !WorkspaceSettings.mayBeSet(setting)))
                .containsExactlyInAnyOrderElementsOf(OF_THE_PROGRAM);
    }
}

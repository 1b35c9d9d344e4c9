package dev.aivideo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.net.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a speech server in the settings. */
class VoiceCatalogueTests {
    private static final String TRUSTED = "aivideo.trusted-workspaces";

    @TempDir
    Path folder;

    private final StandIn standIn = new StandIn();

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void listsTheServersOwnVoicesBesideThoseInThisProcess() throws IOException {
        set("aivideo.voiceover.server.address: " + standIn.base());

        Invocation listed = run("voices");

        assertThat(listed.out()).containsOnlyOnce("af_sky").contains("bm_george", "de_thorsten", "cmu-slt-hsmm");
    }

    @Test
    void takesAVoiceThatOnlyTheServerHasInAnyLanguage() throws IOException {
        set("aivideo.voiceover.server.address: " + standIn.base());

        assertThat(run("--voice", "de_thorsten", "--language", "de", "--dry-run")
                        .exitCode())
                .isZero();
        assertThat(run("--voice", "de_nobody", "--dry-run").err()).contains("There is no voice 'de_nobody'");
    }

    @Test
    void takesAVoiceOfTheServerWhereNoOtherEngineMaySpeak() throws IOException {
        set("aivideo.voiceover.engine: server\naivideo.voiceover.server.address: " + standIn.base());

        assertThat(run("--voice", "af_sky", "--dry-run").exitCode()).isZero();
        assertThat(run("voices").out()).doesNotContain("cmu-slt-hsmm");
    }

    @Test
    void believesAServerWithoutAListToHaveAVoiceThatNobodyElseHas() throws IOException {
        standIn.then(StandIn.json(404, "{}"));
        set("aivideo.voiceover.server.address: " + standIn.base());

        assertThat(run("--voice", "alloy", "--dry-run").exitCode()).isZero();
    }

    @Test
    void asksTheServerForNoVoiceThatIsHere() throws IOException {
        set("aivideo.voiceover.server.address: " + standIn.base());

        assertThat(run("--voice", "bm_george", "--language", "en", "--dry-run").exitCode())
                .isZero();
        assertThat(standIn.asked()).isEmpty();
    }

    @Test
    void asksNobodyOutsideForAFilmThatStaysOffline() throws IOException {
        set("aivideo.voiceover.server.address: http://tts.invalid:8880");

        assertThat(run("--voice", "de_thorsten", "--offline", "--dry-run").err())
                .contains("http://tts.invalid:8880 is not on this machine, and the run is offline");
    }

    @Test
    void aVoiceMustSpeakTheLanguageOfTheSettingsWhereALanguageModelWrites() throws IOException {
        set("aivideo.script.language: de\naivideo.script.openai.base-url: http://127.0.0.1:9/v1");

        assertThat(run("--dry-run").err()).contains("The voice 'af_sky' speaks en-US, not de");
        assertThat(run("--dry-run", "--offline").exitCode())
                .as("the embedded ones write English")
                .isZero();
        assertThat(run("--dry-run", "--language", "en").exitCode()).isZero();
    }

    @AfterEach
    void trustNobody() {
        System.clearProperty(TRUSTED);
    }

    private void set(String settings) throws IOException {
        standIn.then(StandIn.json(200, "{\"voices\":[\"af_sky\",\"de_thorsten\"]}"));
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config/application.yml"), settings + "\n");
        System.setProperty(TRUSTED, folder.toString());
    }

    private Invocation run(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 1);
        all[args.length] = "--workspace=" + folder;
        return Invocation.of(all);
    }
}

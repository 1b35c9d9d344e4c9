package dev.aivideo.cli.workbench;

import dev.aivideo.media.CacheProperties;
import dev.aivideo.models.ModelProperties;
import dev.aivideo.net.Http;
import dev.aivideo.project.Progress;
import dev.aivideo.speech.Narrators;
import dev.aivideo.speech.Voice;
import dev.aivideo.speech.engines.SpeechEngines;
import dev.aivideo.speech.engines.SpeechProperties;
import dev.aivideo.speech.kokoro.KokoroProperties;
import dev.aivideo.speech.kokoro.KokoroSource;
import dev.aivideo.speech.server.ServerProperties;
import java.util.List;
import java.util.Optional;

/** The voices available with the current settings; no engine is loaded, only a list is fetched. */
public final class VoiceCatalogue {
    private final String engine;
    private final KokoroSource kokoro;
    private final Narrators narrators;

    VoiceCatalogue(Settings settings, Http http) {
        engine = settings.get("aivideo.voiceover", SpeechProperties.class).engine();
        SpeechEngines engines = SpeechEngines.of(
                settings.get("aivideo.kokoro", KokoroProperties.class),
                settings.get("aivideo.models", ModelProperties.class),
                settings.get("aivideo", CacheProperties.class),
                settings.get("aivideo.voiceover.server", ServerProperties.class),
                http,
                Progress.NONE);
        kokoro = engines.kokoro();
        narrators = engines.listed(engine);
    }

    public List<Voice> list() {
        return narrators.voices();
    }

    /** Why this voice cannot be used; empty if it can. */
    public Optional<String> refusal(String name) {
        return narrators.refusal(name.strip());
    }

    /**
     * The voice of this name.
     *
     * @param offline no network may be used
     * @throws RefusedException if there is none
     */
    public String check(String name, boolean offline) {
        String wanted = name.strip();
        narrators.refusal(wanted, offline).ifPresent(refusal -> {
            throw RefusedException.usage(refusal);
        });
        return wanted;
    }

    /**
     * Make sure that a voice speaks a language; a voice without a known language, as on a speech server, is accepted.
     *
     * @param language two or three letters
     * @throws RefusedException if it speaks another
     */
    public void checkSpeaks(String name, String language, boolean offline) {
        narrators.voice(name, offline).filter(voice -> !voice.speaks(language)).ifPresent(voice -> {
            throw RefusedException.usage(
                    "The voice '%s' speaks %s, not %s; choose a voice for that language with --voice"
                            .formatted(name, voice.language(), language));
        });
    }

    /** Whether this voice works without a download. */
    public boolean isReady(String voice) {
        return engine.equals("mary") || kokoro.isHere(voice);
    }

    public String engine() {
        return engine;
    }
}

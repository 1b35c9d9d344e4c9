package dev.aivideo.cli;

import dev.aivideo.media.CacheProperties;
import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Download;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Workspace;
import dev.aivideo.voiceover.Narrators;
import dev.aivideo.voiceover.Voice;
import dev.aivideo.voiceover.VoiceoverProperties;
import dev.aivideo.voiceover.kokoro.KokoroProperties;
import dev.aivideo.voiceover.kokoro.KokoroSource;
import dev.aivideo.voiceover.mary.MarySource;
import dev.aivideo.voiceover.model.ModelProperties;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The voices that can be asked for, as the settings have it; no engine is loaded, nothing is fetched. */
final class KnownVoices {
    private static final Progress UNSEEN = new Progress() {
        @Override
        public void report(String activity, long done, long total, String unit) {}

        @Override
        public void warn(String message) {}
    };

    private final String engine;
    private final KokoroSource kokoro;
    private final Narrators narrators;

    private KnownVoices(Settings settings) {
        engine = settings.get("aivideo.voiceover", VoiceoverProperties.class).engine();
        NetProperties net = settings.get("aivideo.net", NetProperties.class);
        kokoro = KokoroSource.of(
                settings.get("aivideo.kokoro", KokoroProperties.class),
                settings.get("aivideo.models", ModelProperties.class),
                settings.get("aivideo", CacheProperties.class),
                new Download(new Http(net, new AddressGuard(net))),
                UNSEEN);
        narrators = new Narrators(List.of(kokoro, new MarySource()), engine, UNSEEN);
    }

    static KnownVoices configured(Workspace workspace) {
        return new KnownVoices(Settings.of(workspace));
    }

    List<Voice> list() {
        return narrators.voices();
    }

    /** What speaks against a voice of this name; empty if nothing does. */
    Optional<String> refusal(String name) {
        return narrators.refusal(name.strip());
    }

    /**
     * The voice of this name.
     *
     * @throws RefusedException if there is none
     */
    String check(String name) {
        String wanted = name.strip();
        refusal(wanted).ifPresent(refusal -> {
            throw RefusedException.usage(refusal);
        });
        return wanted;
    }

    /**
     * Make sure that a voice speaks a language; a voice that only a speech server knows is believed to.
     *
     * @param language two or three letters
     * @throws RefusedException if it speaks another
     */
    void checkSpeaks(String name, String language) {
        list().stream()
                .filter(voice -> voice.id().equals(name))
                .filter(voice ->
                        !Locale.forLanguageTag(voice.language()).getLanguage().equals(language))
                .findFirst()
                .ifPresent(voice -> {
                    throw RefusedException.usage("The voice '%s' speaks %s, not %s; choose one that does with --voice"
                            .formatted(name, voice.language(), language));
                });
    }

    /** Whether the default voice can speak at once. */
    Check health() {
        if (engine.equals("mary")) {
            return Check.ok("voice", "MaryTTS, as aivideo.voiceover.engine says");
        }
        return kokoro.isHere(ProduceOptions.DEFAULT_VOICE)
                ? Check.ok("voice", "Kokoro, its model and the voice " + ProduceOptions.DEFAULT_VOICE + " are here")
                : Check.warn(
                        "voice",
                        "Kokoro's model is not here yet; MaryTTS speaks, plainer, if it cannot be fetched",
                        "let the first film fetch it, about 100 MB: make one without --offline");
    }
}

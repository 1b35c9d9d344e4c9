package dev.aivideo.speech.mary;

import dev.aivideo.speech.Narrator;
import dev.aivideo.speech.NarratorSource;
import dev.aivideo.speech.Voice;
import java.util.List;

/** MaryTTS, which is bundled with the program. */
public class MarySource implements NarratorSource {
    private static final List<Voice> VOICES = List.of(
            new Voice(Mary.VOICE, "en-US", "female, MaryTTS; always available, lower quality than Kokoro's voices"));

    private final MaryNarrator narrator = new MaryNarrator();

    @Override
    public String engine() {
        return MaryNarrator.ENGINE;
    }

    @Override
    public List<Voice> voices() {
        return VOICES;
    }

    @Override
    public boolean isAlwaysAvailable() {
        return true;
    }

    @Override
    public String fingerprint() {
        return "mary-5.2.1-tempo-1";
    }

    @Override
    public Narrator open(String voice, boolean offline) {
        return narrator;
    }
}

package dev.aivideo.speech.mary;

import dev.aivideo.speech.Narrator;
import dev.aivideo.speech.NarratorSource;
import dev.aivideo.speech.Voice;
import java.util.List;
import org.springframework.stereotype.Component;

/** MaryTTS is always at hand. */
@Component
public class MarySource implements NarratorSource {
    private final MaryNarrator narrator = new MaryNarrator();

    @Override
    public String engine() {
        return MaryNarrator.ENGINE;
    }

    @Override
    public List<Voice> voices() {
        return MaryNarrator.VOICES;
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

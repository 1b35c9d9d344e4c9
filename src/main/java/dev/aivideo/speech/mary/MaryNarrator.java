package dev.aivideo.speech.mary;

import dev.aivideo.speech.NarrationException;
import dev.aivideo.speech.Narrator;
import dev.aivideo.speech.Speech;
import dev.aivideo.speech.Speech.TimedWord;
import dev.aivideo.speech.audio.Silence;
import dev.aivideo.speech.audio.Tempo;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import marytts.exceptions.SynthesisException;

/**
 * MaryTTS with its bundled voice: needs no network and no model, 48 kHz. May be used from several
 * threads.
 */
public final class MaryNarrator implements Narrator {
    public static final String ENGINE = "mary";
    private static final int SAMPLE_RATE_HZ = 48_000;

    private final Map<String, Integer> measured = new ConcurrentHashMap<>();

    @Override
    public String engine() {
        return ENGINE;
    }

    /** Speaks each sentence once to find out; at other speeds it is as many times shorter. */
    @Override
    public Duration measure(String sentence, String voice, double speed) {
        int samples = measured.computeIfAbsent(sentence, text -> natural(text).samples().length);
        return Duration.ofNanos(Tempo.length(samples, speed) * 1_000_000_000L / SAMPLE_RATE_HZ);
    }

    @Override
    public Speech speak(String sentence, String voice, double speed) {
        Speech natural = natural(sentence);
        measured.put(sentence, natural.samples().length);
        float[] samples = Tempo.change(natural.samples(), natural.sampleRateHz(), speed);
        double scale = samples.length / (double) natural.samples().length;
        List<TimedWord> words = natural.words().stream()
                .map(word -> new TimedWord(word.text(), scaled(word.start(), scale), scaled(word.end(), scale)))
                .toList();
        return new Speech(samples, natural.sampleRateHz(), words);
    }

    /**
     * As the voice speaks by itself. MaryTTS's own rate is not used: it rounds each piece of a sound to 5 ms, so that
     * 8 % faster becomes 3 %, and its times do not tell.
     */
    private static Speech natural(String sentence) {
        MaryRequest request = MaryRequest.of(sentence);
        try {
            Mary mary = Mary.running();
            return trimmed(mary.speak(request.toXml(mary::syllables)), request);
        } catch (SynthesisException e) {
            throw new NarrationException(
                    "MaryTTS could not speak a sentence.",
                    "'" + sentence + "': " + e.getMessage(),
                    "Reword the sentence, or use a Kokoro voice such as af_sky.",
                    e);
        }
    }

    private static Speech trimmed(Mary.Spoken spoken, MaryRequest request) {
        int rate = spoken.sampleRateHz();
        Silence.Span heard = Silence.heard(spoken.samples(), rate);
        float[] speech = Arrays.copyOfRange(spoken.samples(), heard.from(), heard.to());
        Duration cut = Duration.ofNanos(heard.from() * 1_000_000_000L / rate);
        Duration length = new Speech(speech, rate, List.of()).length();
        return new Speech(speech, rate, MaryTimes.of(spoken.times(), request, cut, length));
    }

    private static Duration scaled(Duration time, double scale) {
        return Duration.ofNanos(Math.round(time.toNanos() * scale));
    }

    @Override
    public void close() {
        // MaryTTS lives as long as the process.
    }
}

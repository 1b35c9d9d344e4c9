package dev.aivideo.voiceover.mary;

import dev.aivideo.voiceover.NarrationException;
import dev.aivideo.voiceover.Narrator;
import dev.aivideo.voiceover.Speech;
import dev.aivideo.voiceover.Voice;
import dev.aivideo.voiceover.sound.Silence;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioInputStream;
import marytts.exceptions.SynthesisException;
import marytts.util.data.audio.MaryAudioUtils;
import org.w3c.dom.Document;

/**
 * MaryTTS with the voice that comes with the program: needs no network and no model, 48 kHz. May be used from several
 * threads.
 */
public final class MaryNarrator implements Narrator {
    public static final String ENGINE = "mary";
    public static final List<Voice> VOICES =
            List.of(new Voice(Mary.VOICE, "en-US", "female, MaryTTS; always works, plainer than Kokoro's voices"));

    @Override
    public String engine() {
        return ENGINE;
    }

    @Override
    public List<Voice> voices() {
        return VOICES;
    }

    /** Speaks to find out: this voice needs a fiftieth of the time it is heard. */
    @Override
    public Duration measure(String sentence, String voice, double speed) {
        return speak(sentence, voice, speed).length();
    }

    @Override
    public Speech speak(String sentence, String voice, double speed) {
        MaryRequest request = MaryRequest.of(sentence);
        try {
            // Both calls alter the document they are given.
            Document realised = Mary.running().times(request.toXml(speed));
            AudioInputStream stream = Mary.running().audio(request.toXml(speed));
            int rate = (int) stream.getFormat().getSampleRate();
            float[] samples = samples(stream);
            Silence.Span heard = Silence.heard(samples, rate);
            float[] speech = Arrays.copyOfRange(samples, heard.from(), heard.to());
            Duration length = new Speech(speech, rate, List.of()).length();
            Duration trimmed = Duration.ofNanos(heard.from() * 1_000_000_000L / rate);
            return new Speech(speech, rate, MaryTimes.of(realised, request, trimmed, length));
        } catch (SynthesisException | IOException e) {
            throw new NarrationException(
                    "MaryTTS could not speak a sentence.",
                    "'" + sentence + "': " + e.getMessage(),
                    "Reword the sentence, or use a Kokoro voice such as af_sky.",
                    e);
        }
    }

    private static float[] samples(AudioInputStream stream) {
        double[] values = MaryAudioUtils.getSamplesAsDoubleArray(stream);
        float[] samples = new float[values.length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) values[i];
        }
        return samples;
    }

    @Override
    public void close() {
        // MaryTTS lives as long as the process.
    }
}

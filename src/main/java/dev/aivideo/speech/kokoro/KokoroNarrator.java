package dev.aivideo.speech.kokoro;

import dev.aivideo.speech.NarrationException;
import dev.aivideo.speech.Narrator;
import dev.aivideo.speech.Speech;
import dev.aivideo.speech.Speech.TimedWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Kokoro-82M, 24 kHz. Measuring runs the part of the network that decides on durations, which is exact: a sentence
 * spoken is as long, to the sample, as it was measured. May be used from several threads.
 */
public final class KokoroNarrator implements Narrator {
    public static final String ENGINE = "kokoro";
    /** Kept before the first word: a voice may begin up to 75 ms before the symbol's own frames. */
    private static final int LEAD_FRAMES = 3;

    private final KokoroModel model;
    private final Pronouncer pronouncer;
    private final KokoroVoices voices;
    private final Map<String, List<float[]>> measured = new ConcurrentHashMap<>();

    KokoroNarrator(KokoroModel model, Pronouncer pronouncer, KokoroVoices voices) {
        this.model = model;
        this.pronouncer = pronouncer;
        this.voices = voices;
    }

    @Override
    public String engine() {
        return ENGINE;
    }

    @Override
    public Duration measure(String sentence, String voice, double speed) {
        List<float[]> raw = measured.computeIfAbsent(
                voice + ' ' + sentence,
                key -> utterances(sentence).stream()
                        .map(utterance -> model.rawFrames(utterance.symbols(), voices.style(voice, utterance.length())))
                        .toList());
        int frames = 0;
        List<Utterance> utterances = utterances(sentence);
        for (int i = 0; i < raw.size(); i++) {
            Trim trim = Trim.of(KokoroModel.frames(raw.get(i), speed), utterances.get(i));
            frames += trim.to() - trim.from();
        }
        return duration((long) frames * KokoroModel.SAMPLES_PER_FRAME);
    }

    @Override
    public Speech speak(String sentence, String voice, double speed) {
        List<float[]> parts = new ArrayList<>();
        List<TimedWord> words = new ArrayList<>();
        int samples = 0;
        for (Utterance utterance : utterances(sentence)) {
            KokoroModel.Sound sound = model.speak(utterance.symbols(), voices.style(voice, utterance.length()), speed);
            Trim trim = Trim.of(sound.frames(), utterance);
            addWords(words, utterance, sound.frames(), trim, samples);
            float[] part = trim.of(sound.samples());
            parts.add(part);
            samples += part.length;
        }
        return new Speech(join(parts, samples), KokoroModel.SAMPLE_RATE_HZ, words);
    }

    @Override
    public List<String> sounds(String sentence) {
        return pronouncer.sounds(words(sentence));
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.strip().split("\\s+"));
    }

    private List<Utterance> utterances(String sentence) {
        List<String> words = words(sentence);
        List<Utterance> utterances = Utterance.of(words, pronouncer.sounds(words));
        if (utterances.stream().anyMatch(utterance -> utterance.length() < 1)) {
            throw new NarrationException(
                    "A sentence has no sound.", "'" + sentence + "'", "Reword it with letters of the alphabet.", null);
        }
        return utterances;
    }

    /** The frames that are kept: told by the durations alone, so that measuring needs no sound. */
    private record Trim(int from, int to) {
        static Trim of(int[] frames, Utterance utterance) {
            int total = Arrays.stream(frames).sum();
            int lead = Math.max(0, frames[0] - LEAD_FRAMES);
            int last = frames.length - 1;
            // The closing mark, and the last third of the sound before it, are silent in all voices.
            int mark = utterance.endsInMark() ? frames[last - 1] + frames[last - 2] / 3 : 0;
            return new Trim(lead, total - frames[last] - mark);
        }

        float[] of(float[] samples) {
            return Arrays.copyOfRange(
                    samples, from * KokoroModel.SAMPLES_PER_FRAME, to * KokoroModel.SAMPLES_PER_FRAME);
        }
    }

    private static void addWords(List<TimedWord> words, Utterance utterance, int[] frames, Trim trim, int before) {
        int[] starts = new int[frames.length + 1];
        for (int i = 0; i < frames.length; i++) {
            starts[i + 1] = starts[i] + frames[i];
        }
        for (int i = 0; i < utterance.words().size(); i++) {
            int first = utterance.firstSymbols()[i];
            boolean last = i + 1 == utterance.words().size();
            int next = utterance.firstSymbols()[i + 1] - (last ? 0 : 1);
            long from = Math.max(0, starts[first] - trim.from());
            long to = Math.max(from, Math.min(starts[Math.max(first, next)], trim.to()) - trim.from());
            words.add(new TimedWord(utterance.words().get(i), at(before, from), at(before, to)));
        }
    }

    private static Duration at(int before, long frame) {
        return duration(before + frame * KokoroModel.SAMPLES_PER_FRAME);
    }

    private static Duration duration(long samples) {
        return Duration.ofNanos(samples * 1_000_000_000L / KokoroModel.SAMPLE_RATE_HZ);
    }

    private static float[] join(List<float[]> parts, int samples) {
        float[] joined = new float[samples];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }

    @Override
    public void close() {
        model.close();
    }
}

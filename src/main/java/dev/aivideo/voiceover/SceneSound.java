package dev.aivideo.voiceover;

import dev.aivideo.project.Narration;
import dev.aivideo.project.SpeechPlan;
import dev.aivideo.project.SpokenSentence;
import dev.aivideo.project.SpokenWord;
import dev.aivideo.speech.Speech;
import dev.aivideo.speech.Speech.TimedWord;
import dev.aivideo.speech.audio.Level;
import dev.aivideo.speech.audio.Resampler;
import dev.aivideo.speech.text.WrittenWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A scene's sound put together to the sample, and when each of its words is heard.
 *
 * @param samples mono at 48 kHz, pauses included; whole frames
 */
record SceneSound(float[] samples, List<SpokenSentence> sentences) {

    /** Speaks the scene's sentences and puts them behind each other. */
    static SceneSound of(FilmNarration film, SceneText text) {
        List<Speech> speeches = new ArrayList<>();
        List<float[]> parts = new ArrayList<>();
        int total = film.before(text.scene()) + film.after(text.scene());
        for (SceneText.Sentence sentence : text.sentences()) {
            Speech speech = film.chosen()
                    .narrator()
                    .speak(
                            sentence.spoken().spoken(),
                            film.chosen().voice(),
                            film.plan().speed());
            float[] part = Resampler.to48kHz(speech.samples(), speech.sampleRateHz());
            speeches.add(speech);
            parts.add(part);
            total += part.length + between(film, text, parts.size() - 1);
        }
        double gain = Level.gain(parts, amplitude(film.properties().loudnessDbfs()));
        float[] samples = new float[SpeechPlan.wholeFrames(film.rate(), total)];
        List<SpokenSentence> sentences = new ArrayList<>();
        int at = film.before(text.scene());
        for (int i = 0; i < parts.size(); i++) {
            float[] part =
                    Level.apply(parts.get(i), gain, amplitude(film.properties().peakDbfs()));
            System.arraycopy(part, 0, samples, at, part.length);
            sentences.add(sentence(text.sentences().get(i), speeches.get(i), at));
            at += part.length + between(film, text, i);
        }
        return new SceneSound(samples, List.copyOf(sentences));
    }

    private static int between(FilmNarration film, SceneText text, int sentence) {
        return sentence + 1 < text.sentences().size() ? film.between(text.scene(), sentence) : 0;
    }

    private static SpokenSentence sentence(SceneText.Sentence sentence, Speech speech, int at) {
        Duration start = Duration.ofNanos(at * 1_000_000_000L / Narration.SAMPLE_RATE_HZ);
        List<SpokenWord> words = new ArrayList<>();
        int next = 0;
        for (WrittenWord word : sentence.spoken().words()) {
            int last = Math.min(next + word.spokenWords(), speech.words().size()) - 1;
            TimedWord from = speech.words().get(Math.min(next, last));
            TimedWord to = speech.words().get(last);
            words.add(new SpokenWord(word.written(), millis(start.plus(from.start())), millis(start.plus(to.end()))));
            next = last + 1;
        }
        return new SpokenSentence(sentence.written(), millis(start), millis(start.plus(speech.length())), words);
    }

    /** As exact as the records keep it. */
    private static Duration millis(Duration time) {
        return Duration.ofMillis(Math.round(time.toNanos() / 1e6));
    }

    private static double amplitude(double decibels) {
        return Math.pow(10, decibels / 20);
    }
}

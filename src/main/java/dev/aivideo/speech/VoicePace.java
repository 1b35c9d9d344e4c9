package dev.aivideo.speech;

import dev.aivideo.language.Sentences;
import dev.aivideo.speech.lexicon.Lexicon;
import dev.aivideo.speech.text.SpokenText;
import java.time.Duration;
import java.util.List;

/** How many written words a voice says in a second, pauses included: what a script's word budget is made from. */
public class VoicePace {
    /** Ordinary narration, with a number and a name in it. */
    private static final List<String> CALIBRATION = List.of(
            "A suspension bridge hangs its roadway from cables that pass over tall towers.",
            "The weight of the deck pulls on the cables, and the towers carry that pull down into the ground.",
            "Engineers anchor both ends in massive blocks of concrete.",
            "When the Golden Gate Bridge opened in 1937, its main span was the longest in the world.",
            "It still carries more than 100,000 vehicles on a busy day.");

    /** Between sentences and, now and then, between scenes. */
    private static final double PAUSE_S = 0.4;

    private final Narrators narrators;

    public VoicePace(Narrators narrators) {
        this.narrators = narrators;
    }

    /**
     * Words a second, measured without making a sound where the narrator can.
     *
     * @param offline nothing may be fetched; another voice may then have to stand in
     * @param sample the text it is measured on; without a word, ordinary narration stands for it
     */
    public double wordsPerSecond(String voice, boolean offline, String sample) {
        return narrators.begin(voice, offline, chosen -> {
            List<String> sentences = Sentences.split(sample).stream()
                    .filter(sentence -> !text(chosen, sentence).isSilent())
                    .toList();
            return measure(chosen, sentences.isEmpty() ? CALIBRATION : sentences);
        });
    }

    private static double measure(Narrators.Chosen chosen, List<String> sentences) {
        double seconds = 0;
        int words = 0;
        for (String sentence : sentences) {
            String text = text(chosen, sentence).spoken();
            Duration spoken = chosen.narrator().measure(text, chosen.voice(), 1);
            seconds += spoken.toNanos() / 1e9 + PAUSE_S;
            words += Sentences.words(sentence);
        }
        return words / seconds;
    }

    private static SpokenText text(Narrators.Chosen chosen, String sentence) {
        return chosen.spoken(sentence, Voice.UNKNOWN, Lexicon.NONE);
    }
}

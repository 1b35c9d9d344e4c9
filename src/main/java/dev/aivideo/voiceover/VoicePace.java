package dev.aivideo.voiceover;

import dev.aivideo.language.Sentences;
import dev.aivideo.voiceover.text.Normaliser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many written words a voice says in a second, pauses included: what a script's word budget is made from. */
public class VoicePace {
    /** Ordinary narration, with a number and a name in it. */
    private static final List<String> CALIBRATION = List.of(
            "A suspension bridge hangs its roadway from cables that pass over tall towers.",
            "The weight of the deck pulls on the cables, and the towers carry that pull down into the ground.",
            "Engineers anchor both ends in massive blocks of concrete.",
            "When the Golden Gate Bridge opened in 1937, its main span was the longest in the world.",
            "It still carries more than 100,000 vehicles on a busy day.");

    private static final double PAUSE_S = 0.45;

    private final Narrators narrators;
    private final Normaliser normaliser = new Normaliser();
    private final Map<String, Double> known = new ConcurrentHashMap<>();

    public VoicePace(Narrators narrators) {
        this.narrators = narrators;
    }

    /**
     * Measured once in the life of the process.
     *
     * @param offline nothing may be fetched; another voice may then have to stand in
     */
    public double wordsPerSecond(String voice, boolean offline) {
        return known.computeIfAbsent(
                voice + (offline ? " offline" : ""), key -> measure(narrators.choose(voice, offline)));
    }

    private double measure(Narrators.Chosen chosen) {
        double seconds = 0;
        int words = 0;
        for (String sentence : CALIBRATION) {
            Duration spoken =
                    chosen.narrator().measure(normaliser.normalise(sentence).spoken(), chosen.voice(), 1);
            seconds += spoken.toNanos() / 1e9 + PAUSE_S;
            words += Sentences.words(sentence);
        }
        return words / seconds;
    }
}

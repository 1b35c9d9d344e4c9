package dev.aivideo.export;

import dev.aivideo.media.StereoWav;
import dev.aivideo.music.MusicStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the music of a film as it is heard in it: as long as the film, ducked under the words, faded in and out. */
final class MusicTrack {
    /** Raised whenever the same music is mixed otherwise. */
    static final int MAKING = 1;

    private static final double FADE_IN_S = 1.2;
    private static final double FADE_OUT_S = 3;
    private static final double SHORTEST_FADE_S = 1;

    private final Path voice;
    private final long samples;
    private final List<TimeRange> words;
    private final double belowSpeechDb;
    private final TimeRange heard;

    /**
     * @param words where they are heard
     * @param heard where there is music: clips before and behind the film have their own sound
     */
    MusicTrack(Path voice, long samples, List<TimeRange> words, double belowSpeechDb, TimeRange heard) {
        this.heard = heard;
        this.voice = voice;
        this.samples = samples;
        this.words = words;
        this.belowSpeechDb = belowSpeechDb;
    }

    /** The same music from its beginning, as often as it is asked for. */
    interface Source {
        MusicStream open() throws IOException;
    }

    void write(Source source, Path target) throws IOException {
        Ducking ducking = ducking(source);
        float[] left = new float[SoundLevels.PART];
        float[] right = new float[SoundLevels.PART];
        try (MusicStream music = source.open();
                StereoWav.Writer out = StereoWav.write(target)) {
            for (long at = 0; at < samples; at += SoundLevels.PART) {
                music.read(left, right);
                int count = (int) Math.min(SoundLevels.PART, samples - at);
                for (int n = 0; n < count; n++) {
                    float factor = ducking.factor(at + n) * fade(at + n);
                    left[n] *= factor;
                    right[n] *= factor;
                }
                out.write(left, right, count);
            }
        }
    }

    private Ducking ducking(Source source) throws IOException {
        try (MusicStream music = source.open()) {
            return Ducking.of(SoundLevels.measure(voice, music, samples), words, belowSpeechDb);
        }
    }

    /** Out over the close, in as far as there is one. */
    private float fade(long at) {
        double second = at / 48_000.0;
        double spokenS =
                words.isEmpty() ? heard.startS() : words.get(words.size() - 1).endS();
        double outS = Math.max(SHORTEST_FADE_S, Math.min(FADE_OUT_S, heard.endS() - spokenS - 0.3));
        double in = Math.max(0, Math.min(1, (second - heard.startS()) / FADE_IN_S));
        double out = Math.max(0, Math.min(1, (heard.endS() - second - 1 / 48_000.0) / outS));
        return (float) (in * in * (3 - 2 * in) * out * out * (3 - 2 * out));
    }
}

package dev.aivideo.export;

import dev.aivideo.media.Wav;
import dev.aivideo.music.MusicStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How strong voice and music are in each fiftieth of a second, each from its own track.
 *
 * @param voice power in the speech band, of one channel
 * @param music likewise, the mean of both channels
 * @param voiceLoudness power as loudness weighs it, as is {@code musicLoudness}
 */
record SoundLevels(float[] voice, float[] music, float[] voiceLoudness, float[] musicLoudness) {
    static final int PART = 960;
    static final int PARTS_PER_SECOND = Wav.SAMPLE_RATE_HZ / PART;

    /** @param samples length of the film */
    static SoundLevels measure(Path voiceTrack, MusicStream musicTrack, long samples) throws IOException {
        int parts = (int) ((samples + PART - 1) / PART);
        SoundLevels levels = new SoundLevels(new float[parts], new float[parts], new float[parts], new float[parts]);
        PowerMeter[] band = {PowerMeter.speechBand(), PowerMeter.speechBand(), PowerMeter.speechBand()};
        PowerMeter[] loudness = {PowerMeter.loudness(), PowerMeter.loudness(), PowerMeter.loudness()};
        short[] pcm = new short[PART];
        float[] voice = new float[PART];
        float[] left = new float[PART];
        float[] right = new float[PART];
        try (Wav.Reader track = Wav.read(voiceTrack)) {
            for (int part = 0; part < parts; part++) {
                int count = track.read(pcm);
                for (int n = 0; n < PART; n++) {
                    voice[n] = n < count ? pcm[n] / 32768f : 0;
                }
                musicTrack.read(left, right);
                levels.voice[part] = (float) (band[0].sum(voice, PART) / PART);
                levels.music[part] = (float) ((band[1].sum(left, PART) + band[2].sum(right, PART)) / 2 / PART);
                levels.voiceLoudness[part] = (float) (loudness[0].sum(voice, PART) / PART);
                levels.musicLoudness[part] =
                        (float) ((loudness[1].sum(left, PART) + loudness[2].sum(right, PART)) / 2 / PART);
            }
        }
        return levels;
    }

    int parts() {
        return voice.length;
    }

    static double decibels(double power) {
        return 10 * StrictMath.log10(Math.max(power, 1e-12));
    }
}

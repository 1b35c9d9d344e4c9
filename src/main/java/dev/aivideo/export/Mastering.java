package dev.aivideo.export;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Brings the sound to its loudness: one linear gain for the whole film, then a limiter at four times the sampling
 * rate, where the peaks between the samples show. The voice keeps its dynamics, and the same sound gives the same bytes.
 */
final class Mastering {
    /** Coding moves peaks a little: this much room is left for it. */
    private static final double CODING_MARGIN_DB = 0.5;

    /** The meter reads in tenths. */
    private static final double CLOSE_ENOUGH_LU = 0.1;

    private static final int ROUNDS = 3;
    private static final double LARGEST_GAIN_DB = 40;
    private static final double SMALLEST_CEILING_DB = -24;

    private final Ffmpeg ffmpeg;
    private final double targetLufs;
    private final double peakDbtp;

    Mastering(Ffmpeg ffmpeg, ExportProperties properties) {
        this.ffmpeg = ffmpeg;
        this.targetLufs = properties.loudnessLufs();
        this.peakDbtp = properties.truePeakDbtp();
    }

    /**
     * What is done to the sound.
     *
     * @param gainDb applied to all of it
     * @param ceilingDb no peak is left above it
     */
    record Settings(double gainDb, double ceilingDb) {}

    /**
     * What the sound is mixed from.
     *
     * @param voice mono, 48 kHz; in the middle
     * @param music stereo, 48 kHz, as loud as it is to be against the voice; null if there is none
     */
    record Master(Path voice, @Nullable Path music) {
        private FfmpegCommand.Builder inputs(FfmpegCommand.Builder command) {
            command.input(voice);
            return music == null ? command : command.input(music);
        }

        /** One channel becomes two equally loud ones before anything is measured: both ears count. */
        private String mix() {
            String upmix = "[0:a:0]pan=stereo|c0=c0|c1=c0";
            return music == null ? upmix : upmix + "[v];[v][1:a:0]amix=inputs=2:duration=first:normalize=0";
        }
    }

    /**
     * Write the sound as stereo AAC of 48 kHz and 384 kbit/s in MP4, encoded from the master. If coding has lifted a
     * peak too high, it is encoded from the master once more under a lower ceiling.
     *
     * @param samples length of the result
     * @return what was done to it
     * @throws ExportException if the master is silent
     */
    Settings encode(Master master, long samples, Path target) {
        Settings settings = settings(master, samples);
        encode(master, settings, samples, target);
        double overshoot = measure(target, "anull").truePeakDbtp() - peakDbtp;
        if (overshoot > 0) {
            double ceiling = Math.max(SMALLEST_CEILING_DB, settings.ceilingDb() - overshoot - CODING_MARGIN_DB);
            settings = new Settings(settings.gainDb(), ceiling);
            encode(master, settings, samples, target);
        }
        return settings;
    }

    /** Gain and ceiling that reach the loudness. What the limiter takes away is given back as gain. */
    Settings settings(Master master, long samples) {
        double ceiling = peakDbtp - CODING_MARGIN_DB;
        Loudness loudness = measure(master, master.mix());
        if (loudness.isSilent()) {
            throw new ExportException(
                    "The narration is silent.",
                    "%s measures %.1f LUFS".formatted(master.voice(), loudness.integratedLufs()),
                    "Listen to the scenes' sound; choose another voice with --voice and make the film again.");
        }
        Settings settings = new Settings(gain(0, loudness), ceiling);
        for (int n = 0; n < ROUNDS; n++) {
            loudness = measure(master, chain(master, settings, samples));
            if (Math.abs(targetLufs - loudness.integratedLufs()) <= CLOSE_ENOUGH_LU) {
                break;
            }
            settings = new Settings(gain(settings.gainDb(), loudness), ceiling);
        }
        return settings;
    }

    private double gain(double present, Loudness loudness) {
        return Math.min(LARGEST_GAIN_DB, present + targetLufs - loudness.integratedLufs());
    }

    /** Loudness of a sound behind these filters. */
    Loudness measure(Path sound, String filters) {
        return measure(new Master(sound, null), "[0:a:0]" + filters);
    }

    private Loudness measure(Master master, String filters) {
        return Loudness.parse(ffmpeg.measure(master.inputs(FfmpegCommand.measuring())
                .filter(filters + ",ebur128=peak=true:framelog=verbose[a]")
                .option("-map", "[a]", "-nostats")
                .build()));
    }

    private void encode(Master master, Settings settings, long samples, Path target) {
        ffmpeg.run(encoding(master, settings, samples, target));
    }

    static FfmpegCommand encoding(Master master, Settings settings, long samples, Path target) {
        return master.inputs(FfmpegCommand.writing(target, "mp4"))
                .filter(chain(master, settings, samples) + "[a]")
                .option("-map", "[a]", "-c:a", "aac", "-aac_coder", "fast", "-b:a", "384k", "-ar", "48000")
                .option("-fflags", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1")
                .build();
    }

    private static String chain(Master master, Settings settings, long samples) {
        return String.format(
                Locale.ROOT,
                "%s,volume=%.2fdB,aresample=192000,"
                        + "alimiter=limit=%.5f:attack=5:release=50:level=false:latency=true,"
                        + "aresample=48000,apad,atrim=end_sample=%d",
                master.mix(),
                settings.gainDb(),
                Math.pow(10, settings.ceilingDb() / 20),
                samples);
    }
}

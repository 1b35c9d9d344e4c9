package dev.aivideo.export;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.Wav;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The sound of an intro or outro: as loud as the narration, of the film's form, without a click at either end. */
final class ClipSound {
    private static final String MONO = "aresample=48000,aformat=channel_layouts=mono";
    private static final double LARGEST_GAIN_DB = 20;
    private static final double FADE_IN_S = 0.01;
    private static final double FADE_OUT_S = 0.15;

    private final Ffmpeg ffmpeg;
    private final Ffprobe ffprobe;
    private final Mastering meter;

    ClipSound(Ffmpeg ffmpeg, Ffprobe ffprobe, Mastering meter) {
        this.ffmpeg = ffmpeg;
        this.ffprobe = ffprobe;
        this.meter = meter;
    }

    /**
     * Write the sound of a clip: 48 kHz, mono, 16 bits; silence if it has none.
     *
     * @param narration a sound that it is to be as loud as
     * @param samples the exact length
     */
    void write(Path clip, Path narration, long samples, Path target) throws IOException {
        Loudness loudness = ffprobe.probe(clip).sound() == null ? null : meter.measure(clip, MONO);
        if (loudness == null || loudness.isSilent()) {
            try (Wav.Writer silence = Wav.write(target)) {
                silence.silence(samples);
            }
            return;
        }
        double gain = meter.measure(narration, "anull").integratedLufs() - loudness.integratedLufs();
        ffmpeg.run(command(clip, Math.min(LARGEST_GAIN_DB, gain), samples, target));
    }

    private static FfmpegCommand command(Path clip, double gainDb, long samples, Path target) {
        double fadeFrom = samples / (double) Wav.SAMPLE_RATE_HZ - FADE_OUT_S;
        String chain = String.format(
                Locale.ROOT,
                "[0:a:0]%s,volume=%.2fdB,alimiter=limit=0.7:attack=5:release=50:level=false:latency=true,"
                        + "apad,atrim=end_sample=%d,afade=in:st=0:d=%.2f,afade=out:st=%.4f:d=%.2f[a]",
                MONO,
                gainDb,
                samples,
                FADE_IN_S,
                Math.max(0, fadeFrom),
                FADE_OUT_S);
        return FfmpegCommand.writing(target, "wav")
                .input(clip)
                .filter(chain)
                .option("-map", "[a]", "-c:a", "pcm_s16le", "-ar", "48000")
                .option("-fflags", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1")
                .build();
    }
}

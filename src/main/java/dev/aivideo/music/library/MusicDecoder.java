package dev.aivideo.music.library;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.music.MusicStream;
import java.nio.file.Path;
import java.util.Locale;

/** Turns a file of music into stereo samples. */
final class MusicDecoder {
    /** What is behind it is not used: the file is looped before. */
    private static final double LONGEST_S = 1800;

    private final Ffmpeg ffmpeg;

    MusicDecoder(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** @throws dev.aivideo.media.FfmpegException if it cannot be decoded */
    void decode(Path music, Path wav) {
        ffmpeg.run(FfmpegCommand.writing(wav, "wav")
                .input(music)
                .option("-map", "0:a:0", "-ac", "2", "-ar", String.valueOf(MusicStream.SAMPLE_RATE_HZ))
                .option("-t", String.format(Locale.ROOT, "%.1f", LONGEST_S), "-c:a", "pcm_s16le")
                .option("-fflags", "+bitexact", "-map_metadata", "-1")
                .build());
    }
}

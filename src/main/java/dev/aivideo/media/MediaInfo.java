package dev.aivideo.media;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a media file says about itself. A file may lie: one cut in half still states its full length.
 *
 * @param duration of the whole file; zero if it states none, as stills do
 * @param picture the first moving or still picture that is not a cover, or null
 * @param sound the first sound, or null
 */
public record MediaInfo(
        Duration duration,
        @Nullable Picture picture,
        @Nullable Sound sound) {

    /**
     * @param codec {@code h264}, {@code png}
     * @param widthPx as it is to be shown, after {@code rotation}; as is {@code heightPx}
     * @param rotation by how many degrees a player turns it clockwise: 0, 90, 180, 270
     * @param averageFps frames divided by length, 0 if unknown
     * @param fps the rate that fits the time stamps, 0 if unknown
     * @param pixelFormat {@code yuv420p}, {@code yuv420p10le}
     * @param bitDepth bits of one component of a pixel
     * @param frames number of frames, 0 if the file does not say
     * @param matrix FFmpeg's name of the colour matrix, {@code bt709}, empty if the file does not say
     * @param transfer FFmpeg's name of how light is coded, {@code bt709}, {@code smpte2084}, empty if the file does not say
     */
    public record Picture(
            String codec,
            int widthPx,
            int heightPx,
            int rotation,
            double averageFps,
            double fps,
            String pixelFormat,
            int bitDepth,
            long frames,
            String matrix,
            String transfer) {

        /** Whether frames are not evenly spaced: the two rates differ by more than 1 %. */
        public boolean isVariableRate() {
            return averageFps > 0 && fps > 0 && Math.abs(fps - averageFps) > averageFps * 0.01;
        }
    }

    /**
     * @param codec {@code aac}, {@code pcm_s16le}
     * @param rateHz samples a second
     */
    public record Sound(String codec, int rateHz, int channels) {}
}

package dev.aivideo.media;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a media file states. It may be wrong: a truncated file still states its full duration.
 *
 * @param format names of the demuxer that reads it, {@code mov,mp4,m4a,3gp,3g2,mj2}
 * @param duration of the whole file; zero if it states none, as stills do
 * @param picture the first moving or still picture that is not a cover, or null
 * @param sound the first sound, or null
 * @param tiles how many streams make up the picture, 0 if one does
 */
public record MediaInfo(
        String format,
        Duration duration,
        @Nullable Picture picture,
        @Nullable Sound sound,
        int tiles) {

    /** Whether it holds a single picture: its format says so, or the number of frames. */
    public boolean isStill() {
        return format.endsWith("pipe") || format.equals("image2") || (picture != null && picture.frames() == 1);
    }

    /** Whether it is a short animation that repeats. */
    public boolean isRepeating() {
        return format.equals("gif") || format.equals("apng");
    }

    /** Whether the picture lies in several streams, as in HEIC files of telephones. */
    public boolean isTiled() {
        return tiles > 1;
    }

    MediaInfo turned(int rotation) {
        return picture == null ? this : new MediaInfo(format, duration, picture.turned(rotation), sound, tiles);
    }

    /**
     * @param codec {@code h264}, {@code png}
     * @param widthPx as it is to be shown, after {@code rotation}; as is {@code heightPx}
     * @param rotation degrees by which a player turns it clockwise: 0, 90, 180, 270
     * @param averageFps frames divided by length, 0 if unknown
     * @param fps the rate that fits the time stamps, 0 if unknown
     * @param pixelFormat {@code yuv420p}, {@code yuv420p10le}
     * @param bitDepth bits of one component of a pixel
     * @param frames number of frames, 0 if the file does not say
     * @param matrix FFmpeg's name of the colour matrix, {@code bt709}, empty if the file does not say
     * @param transfer FFmpeg's name of how light is coded, {@code bt709}, {@code smpte2084}, empty if the file does not say
     * @param isInterlaced whether a frame is two half pictures of different moments
     * @param isTransparent whether pixels may be transparent
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
            String transfer,
            boolean isInterlaced,
            boolean isTransparent) {

        /** As it is shown once it is turned further. */
        Picture turned(int degrees) {
            boolean swapped = degrees % 180 != 0;
            return new Picture(
                    codec,
                    swapped ? heightPx : widthPx,
                    swapped ? widthPx : heightPx,
                    (rotation + degrees) % 360,
                    averageFps,
                    fps,
                    pixelFormat,
                    bitDepth,
                    frames,
                    matrix,
                    transfer,
                    isInterlaced,
                    isTransparent);
        }

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

package dev.aivideo.media;

import java.io.IOException;
import java.nio.file.Path;

/** An FFmpeg as on a machine whose graphics hardware encodes: behind the names of the hardware stands software. */
public final class HardwareFfmpeg {
    /** Encodes as it should. */
    public static final String SOUND = "s/^$/&/";
    /** The driver is there and shows nothing. */
    public static final String BLACK = "s/format=nv12/drawbox=color=black:t=fill,format=nv12/";
    /** The device rounds the frame's size. */
    public static final String SMALLER = "s/format=nv12/scale=640:352,format=nv12/";
    /** The last frame stays in the device. */
    public static final String LOSING = "s/^12$/11/";

    private static final String SCRIPT = """
            n=$#
            while [ $n -gt 0 ]; do
              a=$1; shift; n=$((n-1))
              case "$a" in
                *_%1$s) hardware=yes; a=$(echo "$a" | sed 's/h264_%1$s/libx264/; s/hevc_%1$s/libx265/') ;;
                -rc) shift; n=$((n-1)); continue ;;
                p5) a=veryfast ;;
                high) a=%4$s ;;
                *nv12*|12) a=$(echo "$a" | sed '%2$s') ;;
              esac
              set -- "$@" "$a"
            done
            %3$s
            """;

    private HardwareFfmpeg() {}

    /** @param change of the graph and the number of frames, in the language of {@code sed} */
    public static Path of(HardwareEncoder hardware, Path bin, String change) throws IOException {
        return OtherFfmpeg.bundled(bin, SCRIPT.formatted(hardware.text(), change, "", "high"));
    }

    /** It makes pictures of another profile than it is asked for. */
    public static Path ofAnotherProfile(HardwareEncoder hardware, Path bin) throws IOException {
        return OtherFfmpeg.bundled(bin, SCRIPT.formatted(hardware.text(), SOUND, "", "baseline"));
    }

    /** It passes its trial, and fails at films that have more frames. */
    public static Path failingAtFilms(HardwareEncoder hardware, Path bin) throws IOException {
        String failing = "case \"$hardware $*\" in 'yes '*'-frames:v 12 '*) ;; yes*)"
                + " echo '[error] out of memory of the device'; exit 1;; esac";
        return OtherFfmpeg.bundled(bin, SCRIPT.formatted(hardware.text(), SOUND, failing, "high"));
    }

    public static FfmpegBinaries binaries(Path ffmpeg, Path cache) {
        return new FfmpegBinaries(
                new FfmpegProperties(ffmpeg.toString(), java.time.Duration.ofMinutes(2)), cache, null, "");
    }
}

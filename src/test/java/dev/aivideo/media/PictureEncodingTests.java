package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.VideoCodec;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PictureEncodingTests {
    private static PictureEncoding encoding(VideoCodec codec, HardwareEncoder hardware) {
        return new PictureEncoding(new PictureFormat(Aspect.WIDE, 1080, 30, codec), "veryfast", 22, 12, 4, hardware);
    }

    private static List<String> arguments(PictureEncoding encoding) {
        return encoding.addTo(FfmpegCommand.writing(Path.of("/out/scene.mp4"), "mp4"), 90)
                .build()
                .arguments();
    }

    /** The bytes of a film are those of these arguments. */
    @Test
    void softwareIsAskedForWhatItAlwaysWas() {
        PictureEncoding software = encoding(VideoCodec.H264, null);

        assertThat(software.pixels()).isEqualTo("format=yuv420p");
        assertThat(String.join(" ", arguments(software)))
                .isEqualTo("-hide_banner -nostdin -y -frames:v 90 -r 30 -fps_mode cfr -c:v libx264 -profile:v high"
                        + " -preset veryfast -8x8dct 1 -crf 22 -maxrate 12M -bufsize 16M -g 15 -bf 2 -sc_threshold 0"
                        + " -flags:v +cgop+bitexact -fflags +bitexact -map_metadata -1 -threads:v 4 -pix_fmt yuv420p"
                        + " -color_range tv -colorspace bt709 -color_primaries bt709 -color_trc bt709"
                        + " -video_track_timescale 15360 -f mp4 file:/out/scene.mp4");
    }

    @ParameterizedTest
    @CsvSource({
        "H264, NVENC, h264_nvenc, high, 15, 6000k",
        "H265, QSV, hevc_qsv, main, 60, 4200k",
        "AV1, AMF, av1_amf, , 60, 4200k",
        "H265, VIDEOTOOLBOX, hevc_videotoolbox, main, 60, 4200k"
    })
    void hardwareHasTheSameGroupsAndAtMostTheSameRate(
            VideoCodec codec, HardwareEncoder hardware, String encoder, String profile, String group, String mean) {
        List<String> arguments = arguments(encoding(codec, hardware));

        assertThat(arguments)
                .containsSequence("-c:v", encoder)
                .containsSequence("-g", group, "-bf", "0", "-b:v", mean, "-maxrate", "12000k", "-bufsize", "16000k")
                .doesNotContain("-crf", "-pix_fmt");
        if (profile != null) {
            assertThat(arguments).containsSequence("-profile:v", profile);
        }
    }

    @ParameterizedTest
    @EnumSource(HardwareEncoder.class)
    void framesGoToTheDeviceWhereItTakesNoOthers(HardwareEncoder hardware) {
        assertThat(encoding(VideoCodec.H264, hardware).pixels())
                .isEqualTo(hardware == HardwareEncoder.VAAPI ? "format=nv12,hwupload" : "format=nv12");
    }

    @ParameterizedTest
    @CsvSource({"22, 6000", "16, 12000", "1, 12000", "28, 3000", "51, 210"})
    void theMeanRateFallsAsThatOfX264(int crf, int meanKbit) {
        assertThat(HardwareEncoder.Rate.of(VideoCodec.H264, crf, 12))
                .isEqualTo(new HardwareEncoder.Rate(meanKbit, 12_000));
    }
}

package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FfmpegCommandTests {
    @Test
    void statesEveryArgumentInFfmpegsOrder() {
        FfmpegCommand command = FfmpegCommand.writing(Path.of("/out/part-film.mp4"), "mp4")
                .option("-map", "[v]")
                .input(Path.of("/in/-a b.mp4"), "-ss", "1.5")
                .generated("color=black:s=64x64")
                .filter("[0:v]null[v]")
                .build();

        assertThat(command.arguments())
                .containsExactly(
                        "-hide_banner",
                        "-nostdin",
                        "-y",
                        "-ss",
                        "1.5",
                        "-protocol_whitelist",
                        "file,pipe",
                        "-format_whitelist",
                        "mov,matroska,mpegts,mpeg,avi,flv,ogg,wav,asf,mxf,dv,h264,m4v,mpegvideo,mp3,flac,aac,aiff,"
                                + "image2,image2pipe,jpeg_pipe,png_pipe,apng,webp_pipe,bmp_pipe,tiff_pipe,gif",
                        "-i",
                        "file:/in/-a b.mp4",
                        "-f",
                        "lavfi",
                        "-i",
                        "color=black:s=64x64",
                        "-filter_complex",
                        "[0:v]null[v]",
                        "-map",
                        "[v]",
                        "-f",
                        "mp4",
                        "file:/out/part-film.mp4");
    }

    @Test
    void letsOnlyListsOfTheProgramsOwnNameOtherFiles() {
        FfmpegCommand command = FfmpegCommand.measuring()
                .list(Path.of("/in/scenes.txt"), "concat", "-safe", "0")
                .build();

        assertThat(String.join(" ", command.arguments()))
                .contains(" -f concat -safe 0 -protocol_whitelist file,pipe -i file:/in/scenes.txt")
                .doesNotContain("format_whitelist");
    }
}

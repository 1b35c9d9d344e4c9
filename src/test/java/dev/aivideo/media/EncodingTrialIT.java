package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.VideoCodec;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EncodingTrialIT {
    @TempDir
    Path folder;

    private PictureEncoders encoders(String setting, Path ffmpeg) {
        return new PictureEncoders(
                new EncoderProperties(setting), new EncodingTrial(HardwareFfmpeg.binaries(ffmpeg, folder)));
    }

    private static PictureEncoding film(VideoCodec codec) {
        return new PictureEncoding(new PictureFormat(Aspect.WIDE, 720, 25, codec), "veryfast", 22, 12, 2, null);
    }

    @ParameterizedTest
    @EnumSource(VideoCodec.class)
    void theOneThatComesAlongHasEveryCodec(VideoCodec codec) {
        assertThatCode(() -> TestMedia.encodings().require(codec)).doesNotThrowAnyException();
    }

    @Test
    void refusesACodecThatThisFfmpegLacks() throws IOException {
        Path ffmpeg = OtherFfmpeg.bundled(
                folder.resolve("bin"), "case \"$*\" in *libx265*) echo \"Unknown encoder 'libx265'\"; exit 1;; esac");
        EncodingTrial trial = new EncodingTrial(HardwareFfmpeg.binaries(ffmpeg, folder));

        assertThatThrownBy(() -> trial.require(VideoCodec.H265))
                .isInstanceOf(FfmpegException.class)
                .hasMessageContaining(ffmpeg + " cannot encode h265.")
                .hasMessageContaining("Unknown encoder 'libx265'")
                .hasMessageContaining("Remedy: Take --codec h264");
        assertThatCode(() -> trial.require(VideoCodec.H264)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"auto, H264, h264_nvenc", "nvenc, H265, hevc_nvenc"})
    void takesAHardwareEncoderThatWorks(String setting, VideoCodec codec, String encoder) throws IOException {
        Path ffmpeg = HardwareFfmpeg.of(HardwareEncoder.NVENC, folder.resolve("bin"), HardwareFfmpeg.SOUND);

        PictureEncoders.Choice choice = encoders(setting, ffmpeg).choice(film(codec));

        assertThat(choice.refused()).isEmpty();
        assertThat(choice.hardware()).isEqualTo(HardwareEncoder.NVENC);
        assertThat(HardwareEncoder.NVENC.encoder(codec)).isEqualTo(encoder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                HardwareFfmpeg.BLACK + " | is shown as",
                HardwareFfmpeg.SMALLER + " | 640×352 pixels come out instead of 1280×720.",
                HardwareFfmpeg.LOSING + " | 11 frames come out instead of 12."
            })
    void takesNoneWhoseFilmIsNotWhatItShouldBe(String change, String reason) throws IOException {
        Path ffmpeg = HardwareFfmpeg.of(HardwareEncoder.NVENC, folder.resolve("bin"), change);

        PictureEncoders.Choice choice = encoders("nvenc", ffmpeg).choice(film(VideoCodec.H264));

        assertThat(choice.hardware()).isNull();
        assertThat(choice.reasons()).startsWith("nvenc: ").contains(reason);
    }

    @Test
    void takesNoneWhoseFilmTheGateWouldNotPublish() throws IOException {
        Path ffmpeg = HardwareFfmpeg.ofAnotherProfile(HardwareEncoder.NVENC, folder.resolve("bin"));

        PictureEncoders.Choice choice = encoders("nvenc", ffmpeg).choice(film(VideoCodec.H264));

        assertThat(choice.hardware()).isNull();
        assertThat(choice.reasons()).isEqualTo("nvenc: avc1 of profile 66 comes out instead of avc1 of profile 100.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "echo '[h264_qsv @ 0x55d0] [error] No device'; echo '[error] Conversion failed!'; exit 1 | qsv: No device",
                "kill -11 $$ | was killed by signal 11",
                "exit 0 | qsv: "
            })
    void saysInOneLineWhyOneDoesNotWork(String failing, String reason) throws IOException {
        Path ffmpeg = OtherFfmpeg.bundled(folder.resolve("bin"), "case \"$*\" in *_qsv*) " + failing + ";; esac");

        PictureEncoders.Choice choice = encoders("qsv", ffmpeg).choice(film(VideoCodec.H264));

        assertThat(choice.hardware()).isNull();
        assertThat(choice.reasons()).contains(reason).hasLineCount(1).doesNotContain("0x55d0");
    }

    @Test
    void doesNotTakeAgainWhatHasFailedAtAFilm() throws IOException {
        Path ffmpeg = HardwareFfmpeg.of(HardwareEncoder.NVENC, folder.resolve("bin"), HardwareFfmpeg.SOUND);
        PictureEncoders encoders = encoders("nvenc", ffmpeg);
        assertThat(encoders.choice(film(VideoCodec.H264)).hardware()).isEqualTo(HardwareEncoder.NVENC);

        encoders.giveUp(HardwareEncoder.NVENC, "It failed");

        assertThat(encoders.choice(film(VideoCodec.H264)).hardware()).isNull();
        assertThat(encoders.choice(film(VideoCodec.H264)).reasons()).isEqualTo("nvenc: It failed");
    }
}

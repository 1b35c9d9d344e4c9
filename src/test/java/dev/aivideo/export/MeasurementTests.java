package dev.aivideo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Logs as FFmpeg 8.1 and 5.1 write them. */
class MeasurementTests {
    private static final String SUMMARY = """
            [Parsed_ebur128_1 @ 0x5581] [info] Summary:

              Integrated loudness:
                I:         -18.3 LUFS
                Threshold: -28.5 LUFS

              Loudness range:
                LRA:         1.8 LU
                Threshold: -38.6 LUFS
                LRA low:   -19.5 LUFS
                LRA high:  -17.8 LUFS

              True peak:
                Peak:       -3.7 dBFS
            """;

    @Test
    void readsTheLoudnessOfAProgramme() {
        assertThat(Loudness.parse(SUMMARY)).isEqualTo(new Loudness(-18.3, -3.7));
    }

    @Test
    void readsTheLoudnessOfSilence() {
        Loudness silence = Loudness.parse(SUMMARY.replace("-18.3", "-70.0").replace("-3.7 dBFS", "-inf dBFS"));

        assertThat(silence.isSilent()).isTrue();
        assertThat(silence.truePeakDbtp()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void saysSoIfNothingWasMeasured() {
        assertThatThrownBy(() -> Loudness.parse("Output file is empty")).hasMessageContaining("no loudness");
    }

    @Test
    void readsEveryDetectorAndWhereTheFilmEndsInAStretch() {
        Measurement measured = Measurement.parse("""
                [blackdetect @ 0x55a9] [info] black_start:5 black_end:7.033333 black_duration:2.033333
                [Parsed_freezedetect_2 @ 0x55a9] [info] lavfi.freezedetect.freeze_start: 3.066667
                [Parsed_freezedetect_2 @ 0x55a9] [info] lavfi.freezedetect.freeze_duration: 2.5
                [Parsed_freezedetect_2 @ 0x55a9] [info] lavfi.freezedetect.freeze_end: 5.566667
                [Parsed_freezedetect_2 @ 0x55a9] [info] lavfi.freezedetect.freeze_start: 57
                [silencedetect @ 0x55b0] [info] silence_start: -0.000125
                [silencedetect @ 0x55b0] [info] silence_end: 2.5 | silence_duration: 2.500125
                [silencedetect @ 0x55b0] [info] silence_start: 58.1
                frame=1800
                out_time_us=60000000
                """ + SUMMARY, 60);

        assertThat(measured.black()).containsExactly(new TimeRange(5, 7.033333));
        assertThat(measured.frozen()).containsExactly(new TimeRange(3.066667, 5.566667), new TimeRange(57, 60));
        assertThat(measured.silent()).containsExactly(new TimeRange(0, 2.5), new TimeRange(58.1, 60));
        assertThat(measured.frames()).isEqualTo(1800);
        assertThat(measured.errors()).isEmpty();
        assertThat(measured.loudness()).isEqualTo(new Loudness(-18.3, -3.7));
    }

    @Test
    void givesAnErrorTheTimeThatWasReachedBeforeIt() {
        Measurement measured = Measurement.parse("""
                frame=210
                out_time_us=7000000
                [h264 @ 0x55d0] [error] error while decoding MB 12 4, bytestream -7
                frame=230
                out_time_us=N/A
                """, 10);

        assertThat(measured.errors())
                .containsExactly(new Measurement.DecodeError(7, "error while decoding MB 12 4, bytestream -7"));
        assertThat(measured.frames()).isEqualTo(230);
        assertThat(measured.loudness()).isNull();
    }
}

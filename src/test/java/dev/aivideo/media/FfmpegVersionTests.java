package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FfmpegVersionTests {
    @ParameterizedTest
    @CsvSource({
        "4.4, 7.110, true",
        "4.4.2-0ubuntu0.22.04.1, 7.110, true",
        "5.0.1, 8. 24, true",
        "5.1, 8. 44, false",
        "5.1.9-0+deb12u1, 8. 44, false",
        "6.1.1-3ubuntu5, 9. 12, false",
        "n7.1-dirty, 10. 4, false",
        "10.0, 12. 0, false",
        "7.1-full_build-www.gyan.dev, 10. 4, false",
        "N-109741-gbbe95f7353, 8. 56, false",
        "N-100000-g1234567, 7. 95, true",
        "git-2020-01-01-abcdef0, 7. 77, true",
        "2024-05-02-git-71669f2ad5-full_build-www.gyan.dev, 10. 2, false"
    })
    void knowsWhatIsTooOldByReleaseOrElseByTheLibraries(String version, String filters, boolean isTooOld) {
        String printed = """
                /usr/bin/ffmpeg: libpulse.so.0: no version information available
                ffmpeg version %s Copyright (c) 2000-2024 the FFmpeg developers
                built with gcc 12
                libavutil      57. 28.100 / 57. 28.100
                libavfilter     %s.100 /  %s.100
                """.formatted(version, filters, filters);

        FfmpegVersion read = FfmpegVersion.of(printed);

        assertThat(read.text()).isEqualTo("ffmpeg version " + version);
        assertThat(read.isTooOld()).isEqualTo(isTooOld);
    }

    @ParameterizedTest
    @CsvSource({"hello", "ffmpeg version unknown", "''"})
    void leavesWhatSaysNothingToTheTrial(String printed) {
        assertThat(FfmpegVersion.of(printed).isTooOld()).isFalse();
    }
}

package dev.aivideo.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PictureFormatTests {
    private static final PictureFormat USUAL = PictureFormat.of(Aspect.WIDE);

    @Test
    void takesWhatIsGivenAndKeepsTheRest() {
        assertThat(USUAL.with(null, null, null, null)).isEqualTo(USUAL);
        assertThat(USUAL.with("9:16", "2160p", "50", "AV1"))
                .isEqualTo(new PictureFormat(Aspect.UPRIGHT, 2160, 50, VideoCodec.AV1));
        assertThat(USUAL.with(null, "720", null, null).lines()).isEqualTo(720);
    }

    @Test
    void saysWhatIsWrongAndWhatWouldBeRight() {
        assertThatThrownBy(() -> USUAL.with(null, "480p", null, null))
                .hasMessage("resolution must be 720p, 1080p, 1440p or 2160p, was '480p'");
        assertThatThrownBy(() -> USUAL.with(null, null, "29.97", null))
                .hasMessage("fps must be 24, 25, 30, 50 or 60, was '29.97'");
        assertThatThrownBy(() -> USUAL.with(null, null, null, "vp9"))
                .hasMessage("codec must be h264, h265 or av1, was 'vp9'");
        assertThatThrownBy(() -> USUAL.with("4:3", null, null, null))
                .hasMessage("aspect must be 16:9, 9:16 or 1:1, was '4:3'");
    }

    @Test
    void everyFrameHasEvenSidesOfItsShape() {
        for (Aspect aspect : Aspect.values()) {
            for (int lines : PictureFormat.LINES) {
                PictureFormat format = new PictureFormat(aspect, lines, 30, VideoCodec.H264);
                assertThat(Math.min(format.widthPx(), format.heightPx())).isEqualTo(lines);
                assertThat(format.widthPx() % 2 + format.heightPx() % 2).isZero();
                assertThat(format.widthPx() * aspect.down()).isEqualTo(format.heightPx() * aspect.across());
            }
        }
        assertThat(USUAL.widthPx()).isEqualTo(1920);
    }
}

package dev.aivideo.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.illustration.card.CardFrame;
import dev.aivideo.media.FontFamily;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.CaptionStyle;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.VideoCodec;
import org.junit.jupiter.api.Test;

class CaptionAreaTests {
    @Test
    void liesBelowCardsAndWithinTheFrameInEveryShapeSizeAndStyle() {
        for (Aspect aspect : Aspect.values()) {
            for (int lines : PictureFormat.LINES) {
                for (CaptionStyle style : CaptionStyle.values()) {
                    PictureFormat picture = new PictureFormat(aspect, lines, 30, VideoCodec.H264);
                    CaptionArea area = CaptionArea.of(picture, style);

                    assertThat((double) area.topPx())
                            .as("%s %s", picture, style)
                            .isGreaterThanOrEqualTo(
                                    new CardFrame(picture.widthPx(), picture.heightPx(), FontFamily.BUILT_IN).bottom());
                    assertThat((double) area.topPx() + area.heightPx())
                            .isLessThanOrEqualTo(picture.heightPx() * (aspect == Aspect.UPRIGHT ? 0.81 : 0.95));
                }
            }
        }
    }
}

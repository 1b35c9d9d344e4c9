package dev.aivideo.illustration.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.media.FontFamily;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareCardTests {
    private static final CardFrame SQUARE = new CardFrame(1080, 1080, FontFamily.BUILT_IN);
    private static final Palette PALETTE =
            new Palette(List.of(Color.BLACK, Color.GRAY), Color.ORANGE, Color.CYAN, Color.WHITE);
    private static final int DIRECTIONS = 3600;

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.5, 0.975})
    void theRingIsFilledByExactlyTheShare(double share) {
        Said said = new Said("", Duration.ZERO, Duration.ofSeconds(1));
        Piece part = new ShareCard("", "x", share, "", said)
                .pieces(SQUARE)
                .orElseThrow()
                .get(1);

        BufferedImage drawn = Sheet.draw(part, SQUARE, PALETTE);

        assertThat(filled(drawn)).isEqualTo(share, within(0.003));
    }

    private static double filled(BufferedImage drawn) {
        double radius = 30 * SQUARE.unit();
        int filled = 0;
        for (int n = 0; n < DIRECTIONS; n++) {
            double way = 2 * Math.PI * n / DIRECTIONS;
            int x = (int) Math.round(SQUARE.widthPx() / 2.0 + radius * Math.sin(way));
            int y = (int) Math.round(SQUARE.middle() - radius * Math.cos(way));
            filled += drawn.getRGB(x, y) >>> 24 > 127 ? 1 : 0;
        }
        return filled / (double) DIRECTIONS;
    }
}

package dev.aivideo.media.still;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.testing.Paintings;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StillLookTests {
    @ParameterizedTest
    @CsvSource({
        "600, 900, 0.5, 0.25, 0.2",
        "600, 900, 0.35, 0.3, 0.16",
        "900, 600, 0.25, 0.35, 0.25",
        "900, 600, 0.75, 0.4, 0.2",
        "800, 600, 0.5, 0.2, 0.25",
        "640, 1200, 0.5, 0.15, 0.1"
    })
    void keepsTheHeadOfAPortraitInColourAndWithout(int width, int height, double x, double y, double tall) {
        Area face = Area.between(
                x - 0.3 * tall * height / width, y - 0.5 * tall, x + 0.3 * tall * height / width, y + 0.45 * tall);

        StillLook coloured = look(Paintings.portrait(width, height, x, y, tall));
        StillLook grey = look(Paintings.portrait(width, height, x, y, tall).colourless());

        assertThat(coloured.safe()).matches(safe -> safe.holds(face), "holds " + face);
        assertThat(grey.safe()).matches(safe -> safe.holds(face), "holds " + face);
        assertThat(coloured.focus().centreX()).isBetween(x - 0.12, x + 0.12);
        assertThat(coloured.focus().centreY()).isBetween(y - 0.1, y + 0.2);
    }

    @ParameterizedTest
    @CsvSource({"0.2", "0.5", "0.8"})
    void findsTheOneTowerOfAPanorama(double x) {
        StillLook look = look(Paintings.panorama(1800, 600, x));

        assertThat(look.focus().centreX()).isBetween(x - 0.06, x + 0.06);
        assertThat(look.safe()).matches(safe -> safe.holds(Area.between(x - 0.02, 0.24, x + 0.02, 0.36)));
    }

    @Test
    void keepsBothHeadsOfTwo() {
        for (double apart : new double[] {0.2, 0.4, 0.55}) {
            StillLook look = look(Paintings.pair(1200, 800, 0.5 - apart / 2, 0.5 + apart / 2, 0.2));

            Area heads = Area.between(0.46 - apart / 2, 0.22, 0.54 + apart / 2, 0.42);
            assertThat(look.safe()).matches(safe -> safe.holds(heads), apart + " apart: holds " + heads);
        }
    }

    @Test
    void givesUpTheFootAndTheSidesBeforeTheHead() {
        for (double y : new double[] {0.2, 0.3}) {
            StillLook look = look(Paintings.portrait(900, 600, 0.5, y, 0.3));

            assertThat(look.safe().height()).isLessThanOrEqualTo(StillLook.HIGHEST + 0.02);
            assertThat(look.safe().width()).isLessThanOrEqualTo(StillLook.WIDEST + 0.02);
            assertThat(look.safe().top()).isLessThan(y - 0.17);
        }
    }

    @Test
    void trimsThePaperAroundAScanAndNoSky() {
        StillLook scan = look(Paintings.portrait(600, 800, 0.5, 0.3, 0.2).scanned(0.1));

        assertThat(scan.content().left()).isBetween(0.08, 0.11);
        assertThat(scan.content().right()).isBetween(0.89, 0.92);
        assertThat(scan.content().top()).isBetween(0.06, 0.09);
        assertThat(scan.content().holds(scan.safe())).isTrue();
        assertThat(look(Paintings.landscape(900, 600, 0.6, 0.4, 0.15)).content())
                .isEqualTo(Area.WHOLE);
        assertThat(look(Paintings.engraving(700, 900)).content()).isEqualTo(Area.WHOLE);
    }

    @Test
    void tellsAPageOfTextFromEverythingElse() {
        assertThat(look(Paintings.page(1000, 1400)).isPage()).isTrue();
        assertThat(look(Paintings.page(1400, 1000)).isPage()).isTrue();
        assertThat(look(Paintings.engraving(700, 900)).isPage()).isFalse();
        assertThat(look(Paintings.portrait(600, 800, 0.5, 0.3, 0.2).scanned(0.1))
                        .isPage())
                .isFalse();
        assertThat(look(Paintings.landscape(900, 600, 0.6, 0.4, 0.15)).isPage()).isFalse();
    }

    @Test
    void looksAtTheMiddleOfAPictureWithNothingInIt() {
        BufferedImage blank = new BufferedImage(320, 200, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = blank.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, 320, 200);

        StillLook look = StillLook.of(small(blank));

        assertThat(look.focus().centreX()).isBetween(0.4, 0.6);
        assertThat(Area.WHOLE.holds(look.safe())).isTrue();
    }

    private static StillLook look(Paintings painting) {
        return StillLook.of(small(painting.image()));
    }

    private static SmallPicture small(BufferedImage image) {
        double most = Math.max(image.getWidth(), image.getHeight());
        int width = (int) Math.round(image.getWidth() * 320 / most);
        int height = (int) Math.round(image.getHeight() * 320 / most);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        small.createGraphics()
                .drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        byte[] rgba = new byte[4 * width * height];
        for (int n = 0; n < width * height; n++) {
            int colour = small.getRGB(n % width, n / width);
            rgba[4 * n] = (byte) (colour >> 16);
            rgba[4 * n + 1] = (byte) (colour >> 8);
            rgba[4 * n + 2] = (byte) colour;
            rgba[4 * n + 3] = -1;
        }
        return SmallPicture.of(width, height, rgba);
    }
}

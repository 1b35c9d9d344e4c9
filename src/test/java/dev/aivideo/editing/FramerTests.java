package dev.aivideo.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.still.Area;
import dev.aivideo.media.still.StillLook;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FramerTests {
    private static final double ZOOM = 0.08;
    private static final int FRAMES = 150;
    private static final Area HEAD = new Area(0.4, 0.1, 0.2, 0.3);

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void keepsWhatIsSafeInEveryFrameOfPicturesOfAllShapes(Aspect aspect) {
        Random random = new Random(12);
        for (int n = 0; n < 20_000; n++) {
            MediaInfo.Picture picture = picture(
                    (int) (400 * Math.pow(15, random.nextDouble())), (int) (400 * Math.pow(15, random.nextDouble())));
            StillLook look = look(random);
            int frames = 30 + random.nextInt(400);

            Framing framing = new Framer(PictureFormat.of(aspect), frames, ZOOM, picture, look, n).framing();

            for (int frame = 0; frame < frames; frame += 7) {
                assertKept(aspect, picture, look, framing, frame / (frames - 1.0));
            }
            assertKept(aspect, picture, look, framing, 1);
        }
    }

    private static void assertKept(
            Aspect aspect, MediaInfo.Picture picture, StillLook look, Framing framing, double gone) {
        Area seen = framing.seen(gone);
        assertThat(seen.holds(look.safe()))
                .as("%s of %s seen at %s of %s", look, picture, gone, framing)
                .isTrue();
        assertThat(look.content().holds(framing.shown())).isTrue();
        assertThat(Area.WHOLE.holds(framing.place())).isTrue();
        assertThat(seen.width() * picture.widthPx() / (seen.height() * picture.heightPx()))
                .as("never stretched")
                .isCloseTo(aspect.across() / (double) aspect.down(), Offset.offset(1e-6));
    }

    private static StillLook look(Random random) {
        double border = random.nextInt(3) == 0 ? 0.15 * random.nextDouble() : 0;
        Area content = new Area(border, border, 1 - 2 * border, 1 - 2 * border);
        double width = 0.1 + 0.65 * random.nextDouble();
        double height = 0.1 + 0.6 * random.nextDouble();
        Area safe = new Area((1 - width) * random.nextDouble(), (1 - height) * random.nextDouble(), width, height);
        double part = 0.2 + 0.8 * random.nextDouble();
        Area focus = new Area((1 - part) * random.nextDouble(), 0, part, part);
        return new StillLook(content, focus.within(safe).within(content), safe.within(content), false);
    }

    @Test
    void standsUprightAndSquarePicturesOfAWideFrameBeforeTheirGround() {
        for (int[] size : new int[][] {{1200, 1800}, {2000, 2000}, {1500, 2500}}) {
            Framing framing = framing(Aspect.WIDE, size[0], size[1], HEAD, 1);

            assertThat(framing.isComposed()).isTrue();
            assertThat(framing.shown()).isEqualTo(Area.WHOLE);
            assertThat(framing.place().height()).isEqualTo(1);
        }
    }

    @Test
    void fillsTheFrameWithAPictureInFourToThreeUnlessThatWouldCutWhatMatters() {
        Area tall = new Area(0.2, 0.05, 0.5, 0.72);

        assertThat(framing(Aspect.WIDE, 2400, 1800, HEAD, 1).isComposed()).isFalse();
        assertThat(framing(Aspect.WIDE, 2400, 1800, tall, 1).isComposed()).isTrue();
    }

    @Test
    void cutsAWidePictureForAnUprightFrameAroundASmallSubjectAndComposesItAroundALargeOne() {
        Area right = new Area(0.7, 0.2, 0.2, 0.5);

        Framing cut = framing(Aspect.UPRIGHT, 3840, 2160, right, 1);
        Framing composed = framing(Aspect.UPRIGHT, 3840, 2160, new Area(0.2, 0.2, 0.6, 0.5), 1);

        assertThat(cut.isComposed()).isFalse();
        assertThat(cut.seen(1).centreX()).isBetween(0.7, 0.9);
        assertThat(composed.isComposed()).isTrue();
        assertThat(composed.shown().width()).isBetween(0.6, 0.99);
        assertThat(composed.place().width()).isEqualTo(1);
    }

    @Test
    void goesAcrossAPanoramaToItsSubject() {
        Area right = new Area(0.75, 0.3, 0.1, 0.4);

        Framing framing = framing(Aspect.WIDE, 6000, 2000, right, 2);

        assertThat(framing.first().width()).isEqualTo(framing.last().width());
        assertThat(framing.seen(1).centreX()).isGreaterThan(framing.seen(0).centreX());
        assertThat(Math.abs(framing.seen(1).centreX() - right.centreX())).isLessThan(0.12);
    }

    @Test
    void endsCloserToTheFocusThanItBegan() {
        Area left = new Area(0.1, 0.15, 0.2, 0.3);

        Framing framing = framing(Aspect.WIDE, 3840, 2160, left, 1);

        assertThat(framing.seen(1).width()).isLessThan(framing.seen(0).width());
        assertThat(framing.seen(0).holds(framing.seen(1))).isTrue();
        assertThat(Math.abs(framing.seen(1).centreX() - left.centreX()))
                .isLessThan(Math.abs(framing.seen(0).centreX() - left.centreX()));
    }

    @Test
    void enlargesHardlyMoreThanThePixelsAllow() {
        for (int width = 700; width < 4000; width += 100) {
            Framing framing = framing(Aspect.WIDE, width, width * 2 / 3, HEAD, 1);
            double enlarged =
                    PictureFormat.of(Aspect.WIDE).widthPx() / (framing.seen(1).width() * width);

            assertThat(enlarged).as(width + " px wide").isLessThan(width < 1000 ? 2.3 : 1.78);
            assertThat(framing.isComposed()).as(width + " px wide").isEqualTo(width < 1200);
        }
    }

    @Test
    void standsStillWhereTheOperatorWantsNoMovement() {
        StillLook look = new StillLook(Area.WHOLE, HEAD, HEAD, false);

        Framing framing = new Framer(PictureFormat.of(Aspect.WIDE), FRAMES, 0, picture(3000, 2000), look, 2).framing();

        assertThat(framing.seen(0)).isEqualTo(framing.seen(1));
    }

    private static Framing framing(Aspect aspect, int width, int height, Area safe, int turn) {
        Area focus = new Area(safe.left(), safe.top(), safe.width(), safe.height() / 2);
        return new Framer(
                        PictureFormat.of(aspect),
                        FRAMES,
                        ZOOM,
                        picture(width, height),
                        new StillLook(Area.WHOLE, focus, safe, false),
                        turn)
                .framing();
    }

    private static MediaInfo.Picture picture(int width, int height) {
        return new MediaInfo.Picture("mjpeg", width, height, 0, 0, 0, "yuv420p", 8, 0, "", "", false, false);
    }
}

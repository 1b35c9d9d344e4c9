package dev.aivideo.editing;

import static dev.aivideo.testing.Fixtures.aBrief;
import static dev.aivideo.testing.Fixtures.aNarration;
import static dev.aivideo.testing.Fixtures.aShot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.TestMedia;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Film;
import dev.aivideo.project.FilmTexts;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Project;
import dev.aivideo.project.ReadingTime;
import dev.aivideo.project.Rights;
import dev.aivideo.project.Scene;
import dev.aivideo.project.SceneOrigin;
import dev.aivideo.project.Shot;
import dev.aivideo.project.ShotLayer;
import dev.aivideo.project.Showing;
import dev.aivideo.project.ShownCard;
import dev.aivideo.project.SourceText;
import dev.aivideo.project.TitleForm;
import dev.aivideo.project.Transitions;
import dev.aivideo.project.Workspace;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A film of three scenes of 4, 3 and 6 s; the third begins a chapter, and its last word ends at 3 s. */
class FilmCourseIT {
    private static final Color GROUND = new Color(8, 10, 14);

    @TempDir
    Path folder;

    private Material material;

    @BeforeEach
    void prepare() {
        material = new Material(folder);
    }

    @Test
    void aSceneFadesIntoTheNextWithoutAJumpAtTheJoin() throws IOException {
        List<SceneEdit> edits = edits(Transitions.BY_RULE, TitleForm.NONE);
        Path first = render(edits.get(0));
        Path second = render(edits.get(1));

        List<BufferedImage> frames = new ArrayList<>();
        for (int frame = 104; frame < 120; frame++) {
            frames.add(material.frame(first, frame));
        }
        for (int frame = 0; frame < 4; frame++) {
            frames.add(material.frame(second, frame));
        }

        double across = difference(frames.get(15), frames.get(16));
        double fading = difference(frames.get(9), frames.get(10));
        assertThat(across).as("at the join").isLessThan(1.5 * fading);
        assertThat(difference(frames.get(0), frames.get(19))).as("two pictures").isGreaterThan(5 * across);
    }

    @Test
    void aClipGoesOnInItsOwnSceneWhereItWasInTheOneBefore() throws IOException {
        List<SceneEdit> edits = edits(Transitions.BY_RULE, TitleForm.NONE);
        ShotSpan entering = edits.get(1).shots().get(0);

        assertThat(entering.startFrame()).isEqualTo(-12);
        assertThat(entering.frames()).isEqualTo(90 + 12);
        assertThat(edits.get(0).course().joins().next()).isNotNull();
        assertThat(edits.get(0).frames()).isEqualTo(120);
        assertThat(edits.get(0).shots().get(1).fadeOutFrames()).isEqualTo(12);
    }

    @Test
    void shotsOfASceneAreCutAndAllOthersToo() {
        List<SceneEdit> byRule = edits(Transitions.BY_RULE, TitleForm.LEFT);
        List<SceneEdit> cuts = edits(Transitions.CUTS, TitleForm.LEFT);

        assertThat(byRule.get(0).shots().get(1).fadeInFrames()).isZero();
        assertThat(cuts).allSatisfy(edit -> {
            assertThat(edit.shots()).allMatch(span -> span.fadeInFrames() == 0 && span.fadeOutFrames() == 0);
            assertThat(edit.course().joins()).isEqualTo(SceneJoins.CUTS);
        });
    }

    @Test
    void crossfadesWithinAScene() {
        List<SceneEdit> edits = edits(Transitions.CROSSFADES, TitleForm.LEFT);

        assertThat(edits.get(0).shots().get(1).fadeInFrames()).isEqualTo(15);
        assertThat(edits.get(0).course().joins()).isEqualTo(SceneJoins.CUTS);
    }

    @Test
    void dipsToTheGroundColourBeforeAChapter() throws IOException {
        List<SceneEdit> edits = edits(Transitions.BY_RULE, TitleForm.NONE);
        Path second = render(edits.get(1));
        Path third = render(edits.get(2));

        assertThat(luma(material.frame(second, 80))).as("before the dip").isGreaterThan(80);
        assertThat(luma(material.frame(second, 86))).isBetween(40.0, 90.0);
        assertThat(luma(material.frame(second, 89))).isLessThan(30);
        assertThat(new Color(material.frame(third, 0).getRGB(640, 700))).satisfies(FilmCourseIT::isGround);
        assertThat(luma(material.frame(third, 4))).isBetween(25.0, 90.0);
        assertThat(luma(material.frame(third, 9))).isGreaterThan(80);
    }

    @Test
    void endsWithACardThatFadesToTheGroundColour() throws IOException {
        List<SceneEdit> edits = edits(Transitions.BY_RULE, TitleForm.NONE);
        Path last = render(edits.get(2));

        assertThat(edits.get(2).course().close())
                .isEqualTo(
                        new SceneClose(111, "The Long Way", List.of("Pictures: NASA, A. Painter", "Words: B. Writer")));
        assertThat(luma(material.frame(last, 110))).as("before the card").isGreaterThan(80);
        BufferedImage card = material.frame(last, 150);
        assertThat(brightest(card)).as("type").isGreaterThan(240);
        assertThat(luma(card)).isBetween(15.0, 60.0);
        assertThat(brightest(material.frame(last, 179)))
                .as("nothing but ground")
                .isLessThan(20);
    }

    @Test
    void aCardIsSeenUntilTheDipHidesIt() {
        Showing card = new Showing(
                Duration.ZERO,
                Duration.ofMillis(3000),
                List.of(new ShotLayer(
                        "card.png", false, millis(1500), Duration.ZERO, "1937", millis(1500), millis(2600))));
        Shot shot = shot("scene-2", 1, "c", card);
        SceneEdit edit = edits(Transitions.BY_RULE, TitleForm.NONE).get(1);
        SceneEdit carded = new SceneEdit(
                edit.scene(),
                edit.format(),
                90,
                List.of(new ShotSpan(shot, 0, 90, 0, 0)),
                edit.captions(),
                edit.course());

        assertThat(ShownCard.read(CardReport.of(carded).lines()))
                .singleElement()
                .satisfies(seen -> assertThat(seen.seenUntil()).isEqualTo(millis(2867)));
    }

    @Test
    void noWordsAreReportedOfTheSceneThatASceneFadesInto() throws IOException {
        BufferedImage words = new BufferedImage(640, 360, BufferedImage.TYPE_INT_ARGB);
        words.setRGB(300, 100, Color.WHITE.getRGB());
        ImageIO.write(words, "png", folder.resolve("card.png").toFile());
        Showing card = new Showing(
                Duration.ZERO,
                Duration.ofMillis(3000),
                List.of(new ShotLayer(
                        "card.png", false, millis(500), Duration.ZERO, "1937", millis(500), millis(2600))));
        SceneEdit edit = edits(Transitions.BY_RULE, TitleForm.NONE).get(0);
        SceneJoins.Next next = Objects.requireNonNull(edit.course().joins().next());
        ShotSpan carded = new ShotSpan(
                shot("scene-2", 1, "c", card),
                next.span().startFrame(),
                next.span().frames(),
                next.span().fadeInFrames(),
                0);
        SceneCourse course = new SceneCourse(
                edit.course().title(),
                new SceneJoins(0, 0, new SceneJoins.Next(next.scene(), carded)),
                edit.course().brand(),
                null);
        SceneEdit fading =
                new SceneEdit(edit.scene(), edit.format(), edit.frames(), edit.shots(), edit.captions(), course);

        String seen = new SegmentRenderer(
                        TestMedia.ffmpeg(), TestMedia.ffprobe(), Material.DEFAULTS, new Workspace(folder))
                .render(fading, folder.resolve("part-fading.mp4"))
                .seen();

        assertThat(seen).doesNotContain("1937");
    }

    @Test
    void aLongTitleStandsUntilItIsReadThoughACardWaits() {
        String title = "The Long Way from the First Bridges to the Last";
        Showing card = new Showing(
                Duration.ZERO,
                Duration.ofMillis(4000),
                List.of(new ShotLayer(
                        "card.png", false, millis(1500), Duration.ZERO, "1937", millis(1500), millis(2500))));

        SceneEdit edit = edits(film(title, Transitions.BY_RULE, card)).get(0);

        assertThat(edit.titleFrames()).isEqualTo(FrameRate.USUAL.frames(ReadingTime.ofTitle(title)));
        assertThat(LayerSpan.of(edit.shots().get(0), edit.titleFrames(), FrameRate.USUAL))
                .allMatch(layer -> layer.startFrame() >= edit.titleFrames());
    }

    @Test
    void theTitleIsGoneBeforeTheWordsOfACardAreHeard() {
        Showing card = new Showing(
                Duration.ZERO,
                Duration.ofMillis(2000),
                List.of(new ShotLayer(
                        "card.png", false, millis(1500), Duration.ZERO, "1937", millis(1500), millis(2500))));

        assertThat(edits(Transitions.BY_RULE, TitleForm.CENTRED).get(0).titleFrames())
                .isEqualTo(105);
        assertThat(edits(Transitions.BY_RULE, TitleForm.CENTRED, card).get(0).titleFrames())
                .isEqualTo(45);
    }

    @Test
    void aChangeOfOneSceneLeavesTheSegmentsOfTheOthersButTheOneThatFadesIntoIt() {
        List<SceneEdit> before = edits(Transitions.BY_RULE, TitleForm.LEFT);
        List<SceneEdit> after = edits(Transitions.BY_RULE, TitleForm.LEFT);
        List<SceneEdit> other = edits(film(
                Transitions.BY_RULE, TitleForm.LEFT, Showing.unplanned(List.of()), new String[] {"a", "b", "other", "d"
                }));

        assertThat(keys(after)).isEqualTo(keys(before));
        assertThat(keys(other).get(0)).isNotEqualTo(keys(before).get(0));
        assertThat(keys(other).get(1)).isNotEqualTo(keys(before).get(1));
        assertThat(keys(other).get(2)).isEqualTo(keys(before).get(2));
    }

    private static List<String> keys(List<SceneEdit> edits) {
        return edits.stream()
                .map(edit -> edit.key(
                                Material.DEFAULTS,
                                edit.shown().stream().map(span -> "").toList())
                        .toString())
                .toList();
    }

    private List<SceneEdit> edits(Transitions transitions, TitleForm form) {
        return edits(transitions, form, Showing.unplanned(List.of()));
    }

    private List<SceneEdit> edits(Transitions transitions, TitleForm form, Showing firstShot) {
        return edits(film(transitions, form, firstShot, new String[] {"a", "b", "c", "d"}));
    }

    private static List<SceneEdit> edits(Film film) {
        return new SceneEdits(film, Material.DEFAULTS).all();
    }

    private Film film(Transitions transitions, TitleForm form, Showing firstShot, String[] pictures) {
        return film("The Long Way", transitions, form, firstShot, pictures);
    }

    private Film film(String title, Transitions transitions, Showing firstShot) {
        return film(title, transitions, TitleForm.LEFT, firstShot, new String[] {"a", "b", "c", "d"});
    }

    private Film film(String title, Transitions transitions, TitleForm form, Showing firstShot, String[] pictures) {
        Brief brief = aBrief().framed(form, transitions).build();
        List<Scene> scenes = List.of(scene(1, "Beginnings"), scene(2, "Beginnings"), scene(3, "Endings"));
        List<Shot> shots = List.of(
                shot("scene-1", 1, pictures[0], firstShot),
                shot("scene-1", 2, pictures[1], Showing.unplanned(List.of())),
                shot("scene-2", 1, pictures[2], Showing.unplanned(List.of())),
                shot("scene-3", 1, pictures[3], Showing.unplanned(List.of())));
        List<Narration> narrations =
                List.of(narration("scene-1", 4, 3500), narration("scene-2", 3, 2600), narration("scene-3", 6, 3000));
        return new Film(
                new Project("project-1", "Way", brief, "editing", null, null, Instant.EPOCH, Instant.EPOCH),
                new FilmTexts(title, "", List.of(), "en"),
                List.of(
                        new SourceText("bridges.md", "", "Words.", Rights.OWN, null),
                        new SourceText("notes.md", "", "Words.", new Rights("B. Writer", "", "", "", "", ""), null)),
                scenes,
                narrations,
                shots,
                List.of());
    }

    private static Scene scene(int number, String heading) {
        return new Scene(
                "scene-" + number, "project-1", number, "Words.", List.of(), new SceneOrigin(heading, List.of()));
    }

    private static Narration narration(String scene, double seconds, long lastWordMs) {
        return aNarration()
                .of(scene)
                .seconds(seconds)
                .heard("Words.", 1500, lastWordMs)
                .build();
    }

    /** Clips that move slowly, so that a jump would be seen. */
    private Shot shot(String scene, int position, String name, Showing showing) {
        Path file = folder.resolve(name + ".mp4");
        if (!file.toFile().exists()) {
            int hue = name.charAt(0) * 70 % 360;
            material.clip(name, "testsrc2=s=640x360:r=30:d=8,hue=h=%d:b=1".formatted(hue), 8);
        }
        boolean isNasa = position == 1;
        return aShot().id(scene + position)
                .scene(scene)
                .position(position)
                .kind(MediaKind.CLIP)
                .file(file.toString())
                .shown(name.equals("other") ? Duration.ofSeconds(1) : Duration.ZERO, Duration.ofSeconds(7))
                .showing(showing)
                .from(isNasa ? "nasa" : "library", name)
                .rights(new Rights("A. Painter", "", "CC0", "", "", ""))
                .build();
    }

    private Path render(SceneEdit edit) throws IOException {
        Path segment = folder.resolve("part-scene-%d.mp4".formatted(edit.scene().number()));
        new SegmentRenderer(TestMedia.ffmpeg(), TestMedia.ffprobe(), Material.DEFAULTS, new Workspace(folder))
                .render(edit, segment);
        return segment;
    }

    private static Duration millis(long value) {
        return Duration.ofMillis(value);
    }

    private static void isGround(Color colour) {
        assertThat(Math.abs(colour.getRed() - GROUND.getRed())).isLessThan(6);
        assertThat(Math.abs(colour.getBlue() - GROUND.getBlue())).isLessThan(6);
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        double sum = 0;
        for (int y = 0; y < one.getHeight(); y += 4) {
            for (int x = 0; x < one.getWidth(); x += 4) {
                sum += Math.abs(grey(one.getRGB(x, y)) - grey(other.getRGB(x, y)));
            }
        }
        return sum / (one.getWidth() / 4.0 * one.getHeight() / 4.0);
    }

    private static double luma(BufferedImage image) {
        double sum = 0;
        for (int y = 0; y < image.getHeight(); y += 4) {
            for (int x = 0; x < image.getWidth(); x += 4) {
                sum += grey(image.getRGB(x, y));
            }
        }
        return sum / (image.getWidth() / 4.0 * image.getHeight() / 4.0);
    }

    private static double brightest(BufferedImage image) {
        double most = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                most = Math.max(most, grey(image.getRGB(x, y)));
            }
        }
        return most;
    }

    private static double grey(int rgb) {
        Color colour = new Color(rgb);
        return 0.2126 * colour.getRed() + 0.7152 * colour.getGreen() + 0.0722 * colour.getBlue();
    }
}

package dev.aivideo.export;

import static dev.aivideo.testing.Fixtures.aShot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.aivideo.language.Cue;
import dev.aivideo.media.TestMedia;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Showing;
import dev.aivideo.project.ShownText;
import dev.aivideo.project.ShownText.Box;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the gate finds in pictures and in the words on them. */
class SightRulesIT {
    private static final String ENCODE = "-c:a copy -c:v libx264 -preset ultrafast -profile:v high -x264-params"
            + " cabac=1:8x8dct=1 -video_track_timescale 15360 -movflags +faststart -vf ";
    private static final Box LOWER_THIRD = new Box(400, 880, 1100, 120);

    @TempDir
    Path scratch;

    private static FilmStudio studio;

    @BeforeAll
    static void makeAGoodFilm() throws IOException {
        studio = FilmStudio.exported();
    }

    @Test
    void aGoodFilmHasNeitherFaultsNorFindings() {
        assertThat(found(good(), List.of(text(ShownText.Kind.CAPTION, "Bridges stand", LOWER_THIRD, 1, 2))))
                .isEmpty();
    }

    @Test
    void flashesOfFiveASecondKeepAFilmFromBeingPublished() {
        Path film = remade("drawbox=c=white:t=fill:enable='between(t,2,3.4)*lt(mod(n,6),3)'");

        assertThat(found(film, List.of())).singleElement().satisfies(fault -> {
            assertThat(fault.isFault()).isTrue();
            assertThat(fault.second()).isCloseTo(2, within(0.2));
            assertThat(fault.what()).contains("flashes more than 3 times a second", "(scene 2)");
            assertThat(fault.picture()).isNotNull();
        });
    }

    @Test
    void twoFlashesASecondAreNone() {
        Path film = remade("drawbox=c=white:t=fill:enable='between(t,2,3.4)*lt(mod(n,15),5)'");

        assertThat(found(film, List.of())).isEmpty();
    }

    @Test
    void smallFlashesAreNone() {
        Path film = remade("drawbox=x=100:y=100:w=300:h=200:c=white:t=fill:enable='between(t,2,3.4)*lt(mod(n,6),3)'");

        assertThat(found(film, List.of())).isEmpty();
    }

    @Test
    void paleWordsOnAWhiteGroundAreFound() {
        Path film = remade(
                "drawbox=x=400:y=880:w=1100:h=120:c=white:t=fill,"
                        + "drawbox=x=450:y=910:w=1000:h=12:c=0xC8C8C8:t=fill,drawbox=x=450:y=950:w=1000:h=12:c=0xC8C8C8:t=fill");

        assertThat(found(film, List.of(text(ShownText.Kind.CAPTION, "Pale words", LOWER_THIRD, 1, 2))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.isFault()).isFalse();
                    assertThat(found.second()).isEqualTo(1);
                    assertThat(found.what())
                            .contains("the caption \"Pale words\" has a contrast of 1.", "limit is 4.5");
                });
    }

    @Test
    void greyWordsAreEnoughForLargeTypeOnly() {
        Path film = remade(
                "drawbox=x=400:y=880:w=1100:h=120:c=white:t=fill,"
                        + "drawbox=x=450:y=910:w=1000:h=24:c=0x868686:t=fill,drawbox=x=450:y=950:w=1000:h=24:c=0x868686:t=fill");

        assertThat(found(film, List.of(text(ShownText.Kind.CARD, "Grey", LOWER_THIRD, 1, 2))))
                .isEmpty();
        assertThat(found(film, List.of(text(ShownText.Kind.CAPTION, "Grey", LOWER_THIRD, 1, 2))))
                .singleElement()
                .satisfies(found -> assertThat(found.what()).contains("contrast of 3."));
    }

    @Test
    void wordsOutsideTheSafeAreaAndOverOthersAreFound() {
        List<SeenText> texts = List.of(
                text(ShownText.Kind.CARD, "Too low", new Box(400, 960, 600, 110), 0.5, 1),
                text(ShownText.Kind.CARD, "In the way", new Box(500, 900, 600, 80), 1.2, 2.4),
                text(ShownText.Kind.CAPTION, "Said", LOWER_THIRD, 1.5, 2.4),
                text(ShownText.Kind.TITLE, "Elsewhere", new Box(140, 300, 900, 200), 1.5, 2.4));

        assertThat(new LayoutRule().faults(film(texts), order()))
                .extracting(GateViolation::second, violation -> violation.what().substring(0, 14))
                .containsExactly(tuple(0.5, "the card \"Too "), tuple(1.5, "the card \"In t"));
    }

    @Test
    void captionsOffTheirWordsAreFoundAndFarOffAFault() {
        List<Cue> cues = studio.parts().cues();
        Cue first = cues.get(0);
        List<Cue> late = List.of(first.after(Duration.ofMillis(150)));
        List<Cue> veryLate = List.of(first.after(Duration.ofMillis(700)));

        assertThat(new CaptionTimeRule().faults(film(List.of()), order())).isEmpty();
        assertThat(new CaptionTimeRule().faults(film(List.of()), order().with(late, List.of())))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.isFault()).isFalse();
                    assertThat(found.what()).contains("appears 0.15 s behind its words, the limit is 0.1 s");
                });
        assertThat(new CaptionTimeRule().faults(film(List.of()), order().with(veryLate, List.of())))
                .anyMatch(GateViolation::isFault);
    }

    @Test
    void captionsBurnedInAtAnotherTimeAreFound() {
        Cue first = studio.parts().cues().get(0);
        double startS = first.start().toNanos() / 1e9;
        String words = String.join(" ", first.lines());

        assertThat(new CaptionTimeRule()
                        .faults(
                                film(List.of(
                                        text(ShownText.Kind.CAPTION, words, LOWER_THIRD, startS + 0.3, startS + 1.3))),
                                order()))
                .singleElement()
                .satisfies(found -> assertThat(found.what()).contains("is seen in the picture 0.30 s behind"));
    }

    @Test
    void aCardThatCannotBeReadInItsTimeIsFound() {
        String words = "More letters than anybody can read in a single second";
        List<SeenText> texts = List.of(
                text(ShownText.Kind.CARD, words, LOWER_THIRD, 0, 1),
                text(ShownText.Kind.CARD, words, LOWER_THIRD, 1, 4));

        assertThat(new ReadingRule().faults(film(texts), order()))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.second()).isZero();
                    assertThat(found.what()).contains("is seen for 1.0 s, but takes 2.9 s to read");
                });
    }

    @Test
    void aTitleThatNobodyCanReadIsEnoughIfItStandsAsLongAsTitlesDo() {
        String title = "A title of many letters ".repeat(8);
        List<SeenText> texts = List.of(
                text(ShownText.Kind.TITLE, title, LOWER_THIRD, 0, 5),
                text(ShownText.Kind.TITLE, title, LOWER_THIRD, 1, 4));

        assertThat(new ReadingRule().faults(film(texts), order()))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.second()).isEqualTo(1);
                    assertThat(found.what()).contains("is seen for 3.0 s, but takes 5.0 s to read");
                });
    }

    @Test
    void aPictureThatIsShownTwiceIsFoundUnlessItIsAnotherPartOfAClip() {
        String scene = studio.parts().scenes().get(0).id();
        String later = studio.parts().scenes().get(2).id();
        Shot still = aShot().id("1")
                .scene(scene)
                .kind(MediaKind.STILL)
                .from("library", "a")
                .build();
        Shot again = aShot().id("2")
                .scene(later)
                .kind(MediaKind.STILL)
                .from("library", "a")
                .build();
        Shot clip = aShot().id("3")
                .scene(scene)
                .kind(MediaKind.CLIP)
                .shown(Duration.ZERO, Duration.ofSeconds(3))
                .build();
        Shot part = aShot().id("4")
                .scene(later)
                .kind(MediaKind.CLIP)
                .shown(Duration.ofSeconds(3), Duration.ofSeconds(3))
                .build();

        assertThat(new RepeatRule().faults(film(List.of()), order().with(List.of(), List.of(still, again))))
                .singleElement()
                .satisfies(found -> assertThat(found.what()).contains("is shown again; it was seen at 0.0 s"));
        assertThat(new RepeatRule().faults(film(List.of()), order().with(List.of(), List.of(clip, part))))
                .isEmpty();
    }

    @Test
    void twoFilesThatLookAlikeAreOnePicture() {
        String scene = studio.parts().scenes().get(0).id();
        Path film = remade("trim=end_frame=30,loop=loop=-1:size=30:start=0,setpts=N/30/TB,trim=end_frame="
                + studio.plan().totalFrames());
        Shot one = aShot().scene(scene).sha256("a").showing(planned(0, 600)).build();
        Shot other = aShot().scene(scene)
                .position(3)
                .sha256("b")
                .showing(planned(1000, 1600))
                .build();

        assertThat(studio.gate()
                        .judge(film, order().with(List.of(), List.of(one, other)), seen(List.of()))
                        .findings())
                .anySatisfy(found -> assertThat(found.what()).contains("is shown again; it was seen at 0.0 s"));
        Path unlike = FilmStudio.remade(film, scratch.resolve("unlike.mp4"), ENCODE + "negate=enable='gt(t,0.8)'");
        assertThat(studio.gate()
                        .judge(unlike, order().with(List.of(), List.of(one, other)), seen(List.of()))
                        .findings())
                .isEmpty();
    }

    private static Showing planned(long fromMs, long untilMs) {
        return new Showing(Duration.ofMillis(fromMs), Duration.ofMillis(untilMs), List.of());
    }

    private static SeenText text(ShownText.Kind kind, String words, Box box, double fromS, double untilS) {
        return new SeenText(
                1,
                0,
                new ShownText(
                        kind,
                        words,
                        box,
                        box,
                        Duration.ofMillis(Math.round(fromS * 1000)),
                        Duration.ofMillis(Math.round(untilS * 1000))));
    }

    private static ExpectedFilm order() {
        return studio.parts().expected();
    }

    /** For rules that do not look at its file. */
    private InspectedFilm film(List<SeenText> texts) {
        try {
            Inspector inspector = new Inspector(TestMedia.ffmpeg(), TestMedia.ffprobe(), FilmStudio.PROPERTIES);
            return inspector.inspect(good(), order().format(), seen(texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seen seen(List<SeenText> texts) {
        return new Seen(List.of(), List.of(), List.of(), texts);
    }

    private static Path good() {
        return studio.records.workspace.segments(studio.project.id()).resolve("film.mp4");
    }

    private Path remade(String filter) {
        return FilmStudio.remade(good(), scratch.resolve("other.mp4"), ENCODE + filter);
    }

    private static List<GateViolation> found(Path film, List<SeenText> texts) {
        return studio.gate()
                .judge(film, order().with(List.of(), List.of()), seen(texts))
                .violations();
    }
}

package dev.aivideo.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.Cue;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.CaptionStyle;
import dev.aivideo.project.FilmLook.Brand;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.TitleForm;
import dev.aivideo.testing.TestBrands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypefaceInFilmTests {
    private static final PictureFormat WIDE = PictureFormat.of(Aspect.WIDE);

    @TempDir
    Path folder;

    private Brand own;

    @BeforeEach
    void makeBrand() throws IOException {
        own = TestBrands.typeface(folder);
    }

    @Test
    void theTitleIsSetInTheChannelsTypeface() throws IOException {
        assertThat(Files.mismatch(title(own, "own"), title(TestBrands.USUAL, "usual")))
                .isNotNegative();
    }

    @Test
    void theEndCardIsSetInTheChannelsTypeface() throws IOException {
        List<Path> ofOwn = endCard(own, "own");
        List<Path> usual = endCard(TestBrands.USUAL, "usual");

        assertThat(ofOwn).hasSize(2);
        assertThat(Files.mismatch(ofOwn.get(0), usual.get(0))).isNotNegative();
        assertThat(Files.mismatch(ofOwn.get(1), usual.get(1))).isNotNegative();
    }

    @Test
    void burnedCaptionsAreSetInTheChannelsTypeface() throws IOException {
        assertThat(Files.mismatch(caption(own, "own"), caption(TestBrands.USUAL, "usual")))
                .isNotNegative();
        assertThat(captions(own).key()).isNotEqualTo(captions(TestBrands.USUAL).key());
    }

    private Path title(Brand brand, String name) throws IOException {
        return new TitleCard(WIDE, brand)
                .draw(
                        new SceneTitle("How suspension bridges stand", TitleForm.LEFT, 60),
                        null,
                        folder.resolve(name + "-title.png"));
    }

    private List<Path> endCard(Brand brand, String name) throws IOException {
        SceneClose close = new SceneClose(10, "How suspension bridges stand", List.of("Pictures: Wikimedia Commons"));
        SceneCourse course = new SceneCourse(SceneTitle.NONE, SceneJoins.CUTS, brand, close);
        SceneEdit edit = new SceneEdit(Material.SCENE, WIDE, 60, List.of(), captions(brand), course);
        return EndCard.draw(edit, Files.createDirectory(folder.resolve(name + "-end")))
                .end();
    }

    private Path caption(Brand brand, String name) throws IOException {
        Path drawn = Files.createDirectory(folder.resolve(name + "-captions"));
        new CaptionStrips(captions(brand)).draw(60, drawn);
        return drawn.resolve("cue-0");
    }

    private static SceneCaptions captions(Brand brand) {
        Cue cue = new Cue(Duration.ZERO, Duration.ofSeconds(2), List.of("A bridge hangs from cables."));
        return new SceneCaptions(List.of(cue), WIDE, CaptionStyle.BOX, brand);
    }
}

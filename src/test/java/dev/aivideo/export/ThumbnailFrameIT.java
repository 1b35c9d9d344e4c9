package dev.aivideo.export;

import static dev.aivideo.testing.Fixtures.aShot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.TestMedia;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Rights;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Workspace;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailFrameIT {
    private static final Color DULL = new Color(0x505860);

    @TempDir
    Path folder;

    private ThumbnailFrame thumbnailFrame;

    @BeforeEach
    void draw() throws IOException {
        thumbnailFrame = new ThumbnailFrame(TestMedia.ffmpeg(), new Workspace(folder));
        write("dull.png", DULL, DULL);
        write("lively.png", Color.RED, Color.BLACK);
        write("livelier.png", Color.WHITE, Color.BLUE);
    }

    @Test
    void aPictureThatFitsComesBeforeALivelierOneThatFitsNothing() throws IOException {
        assertThat(corner(shot("lively.png", MediaKind.GENERATED, 0), shot("dull.png", MediaKind.GENERATED, 0.5)))
                .isEqualTo(DULL);
    }

    @Test
    void ofPicturesThatFitAboutAlikeTheLiveliestIsTaken() throws IOException {
        assertThat(corner(shot("dull.png", MediaKind.GENERATED, 0.5), shot("lively.png", MediaKind.GENERATED, 0.45)))
                .isEqualTo(Color.RED);
    }

    @Test
    void aTakenPictureComesBeforeADrawnOne() throws IOException {
        assertThat(corner(shot("lively.png", MediaKind.GENERATED, 0.9), shot("dull.png", MediaKind.STILL, 0.4)))
                .isEqualTo(DULL);
    }

    @Test
    void aPictureThatIsGoneByNowIsPassedOver() throws IOException {
        assertThat(corner(shot("gone.png", MediaKind.STILL, 0.9), shot("livelier.png", MediaKind.STILL, 0.4)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void aPersonWhoCanBeRecognisedDoesNotStandForTheFilm() throws IOException {
        Rights ofPerson = new Rights("", "", "CC0", "", "", Rights.NO_ENDORSEMENT_BY_PERSONS);

        assertThat(corner(
                        aShot().kind(MediaKind.STILL)
                                .file("lively.png")
                                .shown(Duration.ZERO, Duration.ZERO)
                                .rights(ofPerson)
                                .chosen(0.9, "")
                                .build(),
                        shot("dull.png", MediaKind.STILL, 0.4)))
                .isEqualTo(DULL);
    }

    private Color corner(Shot... shots) throws IOException {
        Files.createDirectories(new Workspace(folder).segments("p"));
        BufferedImage frame = thumbnailFrame.choose("p", List.of(shots));
        assertThat(frame).isNotNull();
        return new Color(frame.getRGB(2, 2));
    }

    private void write(String name, Color left, Color right) throws IOException {
        BufferedImage picture = new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(left);
        graphics.fillRect(0, 0, 160, 180);
        graphics.setColor(right);
        graphics.fillRect(160, 0, 160, 180);
        graphics.dispose();
        ImageIO.write(picture, "png", folder.resolve(name).toFile());
    }

    private static Shot shot(String file, MediaKind kind, double score) {
        return aShot().kind(kind)
                .file(file)
                .from("library", file)
                .shown(Duration.ZERO, Duration.ZERO)
                .chosen(score, "")
                .build();
    }
}

package dev.aivideo.visuals;

import static dev.aivideo.testing.Fixtures.aCandidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.media.TestMedia;
import dev.aivideo.media.still.StillViewer;
import dev.aivideo.project.MediaKind;
import dev.aivideo.testing.Paintings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused of the stills that came, whatever was said of them. */
class PictureInspectorIT {
    private final PictureInspector inspector =
            new PictureInspector(TestMedia.ffprobe(), TestMedia.viewer(), new StillViewer(TestMedia.ffmpeg()));

    @TempDir
    Path folder;

    @Test
    void refusesAPageOfTextFromACatalogueAndNotFromTheLibrary() throws IOException {
        Path page = Paintings.page(1400, 2000).write(folder.resolve("page.jpg"));

        assertThatThrownBy(() -> judge(page, still("commons", 1400, 2000)))
                .isInstanceOf(FootageException.class)
                .hasMessageContaining("page of printed text");
        assertThat(judge(page, still("library", 1400, 2000)).kind()).isEqualTo(MediaKind.STILL);
    }

    @Test
    void refusesAPictureThatIsSmallerThanStated() throws IOException {
        Path small = Paintings.portrait(800, 600, 0.5, 0.3, 0.2).write(folder.resolve("small.jpg"));

        assertThatThrownBy(() -> judge(small, still("commons", 1920, 1440)))
                .isInstanceOf(FootageException.class)
                .hasMessageContaining("only 800×600 of 1920×1440 pixels are picture");
        assertThat(judge(small, still("nasa", 0, 0)).kind()).isEqualTo(MediaKind.STILL);
    }

    @Test
    void takesAPortraitAnEngravingAndAScan() throws IOException {
        Path portrait = Paintings.portrait(1200, 1600, 0.5, 0.3, 0.2).write(folder.resolve("portrait.jpg"));
        Path engraving = Paintings.engraving(1200, 1500).write(folder.resolve("engraving.jpg"));
        Path scan = Paintings.portrait(1200, 1500, 0.5, 0.3, 0.2).scanned(0.1).write(folder.resolve("scan.jpg"));

        assertThat(judge(portrait, still("commons", 1200, 1600)).kind()).isEqualTo(MediaKind.STILL);
        assertThat(judge(engraving, still("commons", 1200, 1500)).kind()).isEqualTo(MediaKind.STILL);
        assertThat(judge(scan, still("commons", 1440, 1740)).kind()).isEqualTo(MediaKind.STILL);
    }

    private PictureInspector.Judgement judge(Path file, Candidate candidate) {
        return inspector.judge(new Footage(file, Duration.ZERO), candidate, Duration.ofSeconds(4));
    }

    private static Candidate still(String source, int widthPx, int heightPx) {
        return aCandidate().from(source, "one").still().size(widthPx, heightPx).build();
    }
}

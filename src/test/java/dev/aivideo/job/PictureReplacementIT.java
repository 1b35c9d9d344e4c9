package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.TestMedia;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that turn out unfit after they were chosen: black for a quarter of a second, with a strict gate; overwritten. */
class PictureReplacementIT {
    private static final String REFUSED = "SELECT source || ':' || source_id FROM refused_pictures";
    private static final String SHOWN = "SELECT DISTINCT source FROM shots";

    @TempDir
    Path scratch;

    private ShortFilm film;
    private Program strict;

    @BeforeEach
    void furnish() throws IOException {
        film = new ShortFilm(scratch.resolve("film"));
        Path library = Files.createDirectories(film.folder.resolve("library"));
        TestMedia.make(
                library.resolve("bees.mp4"),
                "mp4",
                "testsrc2=s=640x360:r=25:d=6,drawbox=c=black:t=fill:enable='between(mod(t,1.5),1.1,1.33)'",
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast");
        strict = film.program.with("aivideo.export.longest-black=100ms");
    }

    @Test
    void aSceneWhosePictureTheGateRefusesGetsAnotherAlsoWhenTheRunIsKilledMeanwhile() throws Exception {
        Process process = strict.start(film.produce());
        assertThat(ShortFilm.await(process, () -> !film.rows(REFUSED).isEmpty()))
                .as(Files.readString(film.program.console()))
                .isTrue();
        process.destroyForcibly().waitFor();

        Program.Ended ended = strict.run("restart");

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(film.rows(REFUSED)).isNotEmpty().allMatch(picture -> picture.startsWith("library:bees"));
        assertThat(film.rows(SHOWN)).containsExactly("generated");
        assertThat(film.film()).isRegularFile();
    }

    @Test
    void aPictureThatCannotBeEditedGivesWayToAnother() throws Exception {
        Program.Ended made = film.program.run(film.produce());
        assertThat(film.rows(SHOWN)).as(made.output()).contains("library");
        Files.writeString(film.folder.resolve("library/bees.mp4"), "overwritten by somebody");

        Program.Ended ended = film.program.run("restart", film.id(), "--from", "editing");

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("gets other pictures", "cannot be edited");
        assertThat(film.rows(SHOWN)).containsExactly("generated");
    }
}

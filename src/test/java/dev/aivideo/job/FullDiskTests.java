package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.job.FullDisk.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanCreationException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class FullDiskTests {
    private static final List<Place> PLACES = List.of(
            new Place(Path.of("/films"), "delete old files with 'clean'"),
            new Place(Path.of("/home/me/.cache"), "or move the cache"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No space left on device | The disk is full. | free space on it",
                "Disk quota exceeded | The quota of this user is used up. | delete files of this user",
                "Read-only file system | The disk is read-only. | mount it so that it can be written to",
                "File too large | The file size limit is reached. | ulimit -f",
                "Too many open files | The limit of open files is reached. | ulimit -n"
            })
    void tellsWhyADiskTakesNoMore(String said, String problem, String remedy) {
        assertThat(FullDisk.in(new FileSystemException("/films/a.mp4", null, said), PLACES))
                .hasValueSatisfying(text -> assertThat(text.message())
                        .startsWith(problem)
                        .contains("/films/a.mp4: " + said, "Remedy: ", remedy, "; then restart"));
    }

    @Test
    void aFileOfTheSharedFolderIsNoneThatCleanHelpsWith() {
        Throwable thrown = new UncheckedIOException(
                "Cannot unpack",
                new FileSystemException("/home/me/.cache/ffmpeg/part", null, "No space left on device"));

        assertThat(FullDisk.in(thrown, PLACES))
                .hasValueSatisfying(text -> assertThat(text.message())
                        .contains("/home/me/.cache", "or move the cache")
                        .doesNotContain("clean"));
    }

    @Test
    void wordsThatNameTheFileAreShownAndNeitherSpringsNorASecondRemedy() {
        Throwable thrown = new BeanCreationException(
                "Unable to process chunk",
                new SettingsException(
                        "Cannot write /x/scene-1.wav.",
                        "No space left on device",
                        "none",
                        new IOException("No space left on device")));

        assertThat(FullDisk.in(thrown))
                .hasValueSatisfying(text -> assertThat(text.message())
                        .contains("Cannot write /x/scene-1.wav")
                        .doesNotContain("chunk", "none"));
    }

    @Test
    void aDatabaseThatFindsNoRoomIsAFullDisk() {
        assertThat(FullDisk.in(new SQLiteException("database or disk is full", SQLiteErrorCode.SQLITE_FULL)))
                .hasValueSatisfying(text -> assertThat(text.message()).startsWith("The disk is full."));
    }

    @Test
    void whatAServiceSaysOfItsOwnDiskIsNotOurs() {
        assertThat(FullDisk.in(new IllegalStateException("The server says: No space left on device")))
                .isEmpty();
    }
}

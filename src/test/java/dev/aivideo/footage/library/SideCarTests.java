package dev.aivideo.footage.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.library.LibraryFile.Form;
import dev.aivideo.media.TestMedia;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a file in a JSON file beside it, and how long that is remembered. */
class SideCarTests {
    @TempDir
    Path scratch;

    private final List<String> looked = new ArrayList<>();
    private Path folder;

    @BeforeEach
    void makeLibrary() throws IOException {
        folder = Files.createDirectories(scratch.resolve("library"));
        Files.writeString(folder.resolve("bay.mp4"), "a clip");
    }

    /** As each film reads it. */
    private LibraryFile read() throws IOException {
        LibraryProbe probe = new LibraryProbe(TestMedia.ffmpeg(), TestMedia.ffprobe()) {
            @Override
            LibraryFile look(Path file, String path, long bytes, long modified) {
                looked.add(path);
                return new LibraryFile(path, bytes, modified, Form.CLIP, 9000, 1920, 1080, null, null, null, null);
            }
        };
        LibraryMemory memory = new LibraryMemory(scratch.resolve("library.json"));
        return new LibraryIndex(folder, memory, probe, new LibraryProperties(folder, 100, 5))
                .read(done -> {})
                .get(0);
    }

    private Path says(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"keywords\": \"fog; towers, sea\"}                     | fog, towers, sea",
                "{\"tags\": [\"fog\", \"towers\"]}                        | fog, towers",
                "{\"keywords\": [\"fog\"], \"tags\": \"fog, sea\"}        | fog, sea",
                "{\"place\": \"Lisbon\", \"date\": \"May 1998\"}          | Lisbon, May 1998",
                "{\"location\": [\"Lisbon\", \"Portugal\"], \"date\": 1998} | Lisbon, Portugal, 1998",
                "{\"keywords\": [], \"place\": null, \"date\": \"\"}       | ''"
            })
    void placeDateAndTagsAreKeywords(String json, String keywords) throws IOException {
        says("bay.json", json);

        assertThat(String.join(", ", read().said().keywords())).isEqualTo(keywords);
    }

    @Test
    void aDateOfIsoIsWhenItWasShotAndListsBecomeText() throws IOException {
        says("bay.json", """
                {"date": "1998-05-22T10:00:00Z", "description": ["Ships in the bay", "gulls"]}""");

        assertThat(read().said().made()).isEqualTo(LocalDate.of(1998, 5, 22));
        assertThat(read().said().description()).isEqualTo("Ships in the bay, gulls");
    }

    @Test
    void isNotOpenedAgainWhileItsSizeAndTimeAreTheSame() throws IOException {
        Path file = says("bay.json", "{\"title\": \"Ferry\"}");
        FileTime time = Files.getLastModifiedTime(file);
        read();

        says("bay.json", "{\"title\": \"Yacht\"}");
        Files.setLastModifiedTime(file, time);
        assertThat(read().said().title()).isEqualTo("Ferry");

        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 5000));
        assertThat(read().said().title()).isEqualTo("Yacht");
        assertThat(looked).as("the clip is the same").containsExactly("bay.mp4");
    }

    @Test
    void isForgottenWithTheFileAndTheOneWithTheLongerNameComesNext() throws IOException {
        Path shorter = says("bay.json", "{\"title\": \"Ferry\"}");
        Path longer = says("bay.mp4.json", "{\"title\": \"Yacht\"}");
        assertThat(read().said().title()).isEqualTo("Ferry");

        Files.delete(shorter);
        assertThat(read().said().title()).isEqualTo("Yacht");

        Files.delete(longer);
        assertThat(read().said()).isEqualTo(LibraryMetadata.NONE);
    }

    @Test
    void oneThatCouldNotBeReadIsOpenedInTheNextRun() throws IOException {
        Path file = says("bay.json", "{\"title\": \"Ferry\"");
        FileTime time = Files.getLastModifiedTime(file);
        assertThat(read().said()).isEqualTo(LibraryMetadata.NONE);

        says("bay.json", "{\"title\":\"Ferry\"}");
        Files.setLastModifiedTime(file, time);

        assertThat(read().said().title()).isEqualTo("Ferry");
    }
}

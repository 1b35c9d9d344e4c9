package dev.aivideo.footage.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.library.LibraryFile.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryMemoryTests {
    private static final LibraryFile BAY = entry("bay.mp4");
    private static final LibraryFile CITY = entry("city.mp4");

    @TempDir
    Path folder;

    private Path file;
    private LibraryMemory memory;

    @BeforeEach
    void remember() throws IOException {
        file = folder.resolve("cache/library.json");
        memory = new LibraryMemory(file);
        memory.write(List.of(BAY, CITY));
    }

    private static LibraryFile entry(String path) {
        return new LibraryFile(path, 7, 8, Form.CLIP, 9000, 1920, 1080, null, null, null, null);
    }

    @Test
    void keepsTheOrderAndReplacesWhatIsAdded() throws IOException {
        memory.add(BAY.withSum("5a"));
        memory.add(entry("dune.mp4"));

        assertThat(memory.read().values()).containsExactly(BAY.withSum("5a"), CITY, entry("dune.mp4"));
    }

    @Test
    void aLineThatWasCutOffCostsNothingButItself() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 20));
        memory.add(entry("dune.mp4"));

        assertThat(memory.read().values()).containsExactly(BAY, entry("dune.mp4"));
    }

    @Test
    void whatIsForeignOrOfAnotherVersionCountsAsNothing() throws IOException {
        Files.writeString(file, "{\"making\":2,\"files\":[]}");
        assertThat(memory.read()).isEmpty();

        Files.write(file, new byte[] {-1, -2, 10, 0}, StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(memory.read()).isEmpty();

        Files.delete(file);
        assertThat(memory.read()).isEmpty();
    }

    @Test
    void addsNothingToAFileThatIsGone() throws IOException {
        Files.delete(file);

        memory.add(BAY);

        assertThat(file).doesNotExist();
    }
}

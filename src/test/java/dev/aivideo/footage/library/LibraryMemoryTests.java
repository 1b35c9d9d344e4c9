package dev.aivideo.footage.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.library.LibraryFile.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
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
        Files.write(file, Arrays.copyOf(whole, whole.length - 20));
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
    void readsWhatItWrites() throws IOException {
        LibraryMetadata said = new LibraryMetadata(
                "\u201cUntitled\u201d \u2013 \uD83C\uDF0A",
                "line\nbreak, \"quotes\" and C:\\",
                List.of("a", "\t"),
                "",
                "A",
                "",
                "",
                "");
        List<LibraryFile> files = List.of(
                LibraryFile.refused("Z\u00fcrich/pipe", 0, -1, "it is a \"pipe\""),
                BAY.with(new SideCar("bay.json", 1, 2, LibraryMetadata.NONE)).withSum("5a"),
                CITY.with(new SideCar("city.json", Integer.MAX_VALUE + 1L, 1795861959195L, said))
                        .withSeen("dark"));

        memory.write(files);

        assertThat(memory.read().values()).containsExactlyElementsOf(files);
    }

    @Test
    void leavesOutEachLineThatIsDamaged() throws IOException {
        memory.write(List.of(BAY, CITY.with(new SideCar("city.json", 1, 2, LibraryMetadata.NONE))));
        byte[] whole = Files.readAllBytes(file);
        int second = new String(whole, StandardCharsets.UTF_8).indexOf("[\"city");
        for (int at = second; at < whole.length; at++) {
            for (byte wrong : new byte[] {0, -1, '[', ']', '\\', '\n'}) {
                byte[] damaged = whole.clone();
                damaged[at] = wrong;
                Files.write(file, damaged);

                assertThat(memory.read().values()).filteredOn(BAY::equals).hasSize(1);
            }
            Files.write(file, Arrays.copyOf(whole, at));
            assertThat(memory.read().values()).containsExactly(BAY);
        }
    }

    @Test
    void addsNothingToAFileThatIsGone() throws IOException {
        Files.delete(file);

        memory.add(BAY);

        assertThat(file).doesNotExist();
    }
}

package dev.aivideo.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.project.Rights;
import dev.aivideo.project.SourceText;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentReaderTests {
    @TempDir
    Path folder;

    private ReadFiles files;

    @BeforeEach
    void begins() {
        files = new ReadFiles(folder);
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(StandardCharsets.UTF_8, "", ""),
                Arguments.of(StandardCharsets.UTF_8, "\uFEFF", ""),
                Arguments.of(StandardCharsets.UTF_16LE, "\uFEFF", ""),
                Arguments.of(StandardCharsets.UTF_16BE, "\uFEFF", ""),
                Arguments.of(StandardCharsets.UTF_16LE, "", "UTF-16"),
                Arguments.of(Charset.forName("windows-1252"), "", "Windows-1252"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsATextInTheEncodingThatItHas(Charset charset, String mark, String noted) {
        SourceText read = files.read((mark + "The café – “here” – is old.").getBytes(charset));

        assertThat(read.text()).isEqualTo("The café – “here” – is old.");
        assertThat(read.name()).isEqualTo("given file");
        assertThat(files.notes())
                .hasSize(noted.isEmpty() ? 0 : 1)
                .allSatisfy(note -> assertThat(note).contains("not UTF-8", noted));
    }

    @Test
    void takesTheRightsThatTheFrontMatterOfATextStates() {
        SourceText read = files.read("""
                ---
                author: A. Keeper
                license: CC BY 4.0
                terms: https://creativecommons.org/licenses/by/4.0/
                page: https://example.org/bees
                ---
                # Bees

                Bees dance to show the way.
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(read.title()).isEqualTo("Bees");
        assertThat(read.rights())
                .isEqualTo(new Rights(
                        "A. Keeper",
                        "",
                        "CC BY 4.0",
                        "https://creativecommons.org/licenses/by/4.0/",
                        "https://example.org/bees",
                        ""));
        assertThat(files.notes()).isEmpty();
    }

    @Test
    void readsATextWhoseFrontMatterIsBrokenWithANote() {
        SourceText read =
                files.read("---\nlicence: [CC0\n---\nBees dance to show the way.".getBytes(StandardCharsets.UTF_8));

        assertThat(read.rights()).isEqualTo(Rights.NONE);
        assertThat(files.notes()).singleElement().asString().contains("not YAML", "licence");
    }

    @Test
    void readsDamagedUtf8WithANoteAndIgnoresEndMarks() {
        byte[] damaged = "Cafés are old. Caf_s are façades.\u001A\0".getBytes(StandardCharsets.UTF_8);
        damaged[new String(damaged, StandardCharsets.ISO_8859_1).indexOf('_')] = (byte) 0xE9;

        assertThat(files.read(damaged).text()).isEqualTo("Cafés are old. Caf\uFFFDs are façades.");
        assertThat(files.notes()).hasSize(2);
        assertThat(files.notes().get(0)).contains("U+FFFD");
        assertThat(files.notes().get(1)).contains("2 zero bytes or end marks");
    }

    @Test
    void leavesMarkdownAsItIsAndKnowsItsTitle() {
        SourceText read = files.read("# The harbour\n\nIt *is* old.\n\n- A list\n");

        assertThat(read.title()).isEqualTo("The harbour");
        assertThat(read.text()).isEqualTo("# The harbour\n\nIt *is* old.\n\n- A list\n");
    }

    static Stream<Arguments> faultyFiles() {
        return Stream.of(
                Arguments.of(new byte[0], "empty"),
                Arguments.of(" \n\t ".getBytes(StandardCharsets.UTF_8), "empty"),
                Arguments.of(new byte[] {'a', 0, 'b'}, "binary"),
                Arguments.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, "picture"),
                Arguments.of("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "damaged PDF"),
                Arguments.of("{\\rtf1\\ansi A text.}".getBytes(StandardCharsets.UTF_8), "RTF"),
                Arguments.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "before 2007"),
                Arguments.of(new byte[] {'P', 'K', 3, 4, 20, 0}, "ZIP"),
                Arguments.of(new byte[] {'a', (byte) 0x81, 'b'}, "not UTF-8"),
                Arguments.of("# Only\n\n- a\n- list\n".getBytes(StandardCharsets.UTF_8), "no sentence"),
                Arguments.of("<?xml version=\"1.0\"?><rss/>".getBytes(StandardCharsets.UTF_8), "queue import"));
    }

    @ParameterizedTest
    @MethodSource("faultyFiles")
    void refusesAFileThatIsNoDocument(byte[] content, String problem) {
        assertThatThrownBy(() -> files.read(content))
                .isInstanceOf(DocumentException.class)
                .hasMessageContainingAll(problem, "given file", "Remedy:");
    }

    @Test
    void refusesAMissingFileAFolderAndOneOfMoreThan50Megabytes() throws IOException {
        DocumentReader reader = new DocumentReader("--source");
        Path large = folder.resolve("large.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(DocumentLimits.MOST_FILE_BYTES + 1L);
        }

        assertThatThrownBy(() -> reader.file(folder.resolve("none.md"), note -> {}))
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> reader.file(folder, note -> {})).hasMessageContaining("not a regular file");
        assertThatThrownBy(() -> reader.file(large, note -> {}))
                .hasMessageContainingAll("larger than 50 MB", "large.pdf");
    }

    @Test
    void refusesMoreThanEightMillionCharacters() throws IOException {
        Path length = Files.writeString(folder.resolve("long.txt"), "The harbour is old.\n\n".repeat(400_000));

        assertThatThrownBy(() -> new DocumentReader("--source").file(length, note -> {}))
                .hasMessageContaining("more text than can be read");
    }

    @Test
    void knowsAnAddressFromAFile() {
        assertThat(DocumentReader.isAddress(" https://example.org/a")).isTrue();
        assertThat(DocumentReader.isAddress("ftp://example.org/a")).isTrue();
        assertThat(DocumentReader.isAddress("texts/a.md")).isFalse();
        assertThat(DocumentReader.isAddress("C:\\texts\\a.md")).isFalse();
    }
}

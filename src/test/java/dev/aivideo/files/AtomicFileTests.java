package dev.aivideo.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTests {
    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void lieInTheFolder() {
        target = folder.resolve("film.txt");
    }

    @Test
    void isThereOnlyWhenItIsWhole() throws IOException {
        String told = AtomicFile.of(target).forced().make(part -> {
            Files.writeString(part, "half");
            assertThat(target).doesNotExist();
            Files.writeString(part, "whole");
            return "told";
        });

        assertThat(told).isEqualTo("told");
        assertThat(target).hasContent("whole");
        assertThat(names()).containsExactly("film.txt");
    }

    @Test
    void leavesTheOldFileAndNoPartFileWhenWritingFails() throws IOException {
        Files.writeString(target, "old");

        assertThatThrownBy(() -> AtomicFile.of(target).write(part -> {
                    Files.writeString(part, "half");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThatThrownBy(() -> AtomicFile.shared(target).write(part -> {
                    Files.writeString(part, "half");
                    throw new InterruptedException();
                }))
                .isInstanceOf(InterruptedException.class);

        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("film.txt");
    }

    @Test
    void writesNothingThroughALinkThatLiesWhereThePartFileGoes() throws IOException {
        Path theirs = Files.writeString(folder.resolve("theirs.txt"), "theirs");
        Files.createSymbolicLink(folder.resolve("part-film.txt"), theirs);

        AtomicFile.of(target).write("ours");

        assertThat(theirs).hasContent("theirs");
        assertThat(target).hasContent("ours").isRegularFile();
    }

    @Test
    void hasAPartFileForEachWhereSeveralWriteTheSame() throws IOException {
        AtomicFile.shared(target).write(outer -> {
            Files.writeString(outer, "outer");
            AtomicFile.shared(target).write("inner");
            assertThat(target).hasContent("inner");
        });

        assertThat(target).hasContent("outer");
        assertThat(names()).containsExactly("film.txt");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

package dev.aivideo.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTests {
    /** {@code printf abc | sha256sum} */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void aChecksumIsTheSameOfAFileAndOfItsText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "abc");

        assertThat(Checksums.sha256(file)).isEqualTo(ABC);
        assertThat(Checksums.sha256OfOwn(file)).isEqualTo(ABC);
        assertThat(Checksums.sha256("abc")).isEqualTo(ABC);
    }

    @Test
    void aFileOfOursThatCannotBeReadIsNamed() {
        Path gone = folder.resolve("gone.mp4");

        assertThatThrownBy(() -> Checksums.sha256OfOwn(gone))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Cannot read " + gone);
    }

    @Test
    void aFolderIsDeletedWithAllThatIsInItButNotWhatLinksLeadTo() throws IOException {
        Path theirs = Files.createDirectories(folder.resolve("theirs"));
        Path kept = Files.writeString(theirs.resolve("kept.txt"), "kept");
        Path ours = Files.createDirectories(folder.resolve("ours/deep"));
        Files.writeString(ours.resolve("a.txt"), "a");
        Files.createSymbolicLink(ours.resolve("link"), theirs);
        Path link = Files.createSymbolicLink(folder.resolve("link"), theirs);

        Folders.delete(folder.resolve("ours"));
        Folders.delete(link);
        Folders.delete(folder.resolve("never-there"));

        assertThat(folder.resolve("ours")).doesNotExist();
        assertThat(Files.isSymbolicLink(link)).isFalse();
        assertThat(kept).hasContent("kept");
    }

    @Test
    void aLockIsHeldAgainstTheThreadsOfThisProcessUntilItIsClosed() throws IOException {
        Path file = folder.resolve("lock");

        try (FileLocks.Held held = FileLocks.take(file)) {
            assertThat(held.isHeld()).isTrue();
            assertThat(FileLocks.tryTake(file)).isNull();
        }

        FileLocks.Held again = Objects.requireNonNull(FileLocks.tryTake(file));
        again.close();
        again.close();
        assertThat(again.isHeld()).isFalse();
        try (FileLocks.Held free = FileLocks.take(file)) {
            assertThat(free.isHeld()).isTrue();
        }
    }

    @Test
    void whoeverWaitsForALockCanBeInterrupted() throws IOException {
        Path file = folder.resolve("lock");

        try (FileLocks.Held held = FileLocks.take(file)) {
            assertThat(held.isHeld()).isTrue();
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> FileLocks.take(file)).isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}

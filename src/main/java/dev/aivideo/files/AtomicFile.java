package dev.aivideo.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that appears under its name in one move, whole or not at all. It is written beside it, as a part file; if that
 * fails, the part file is deleted. A process that is killed leaves it behind for the next one to delete.
 *
 * @param isForced whether the bytes are on the disk before the name is
 */
public record AtomicFile(Path target, Path part, boolean isForced) {

    /** Writes the part file, of whose name there is nothing yet. */
    @FunctionalInterface
    public interface Writer<E extends Exception> {
        void write(Path part) throws IOException, E;
    }

    /** Writes the part file, and tells something of it. */
    @FunctionalInterface
    public interface Maker<T, E extends Exception> {
        T make(Path part) throws IOException, E;
    }

    /** A file that only one process and thread at a time writes; its part file is {@code part-NAME}. */
    public static AtomicFile of(Path target) {
        return new AtomicFile(target, target.resolveSibling("part-" + target.getFileName()), false);
    }

    /** A file that others may be writing at the same time; of equals, the last one stays. */
    public static AtomicFile shared(Path target) {
        String name = "part-%s-%s".formatted(UUID.randomUUID(), target.getFileName());
        return new AtomicFile(target, target.resolveSibling(name), false);
    }

    /** The same, its bytes on the disk before its name is: a power cut leaves no file with holes. */
    public AtomicFile forced() {
        return new AtomicFile(target, part, true);
    }

    public <E extends Exception> void write(Writer<E> writer) throws IOException, E {
        this.<Path, E>make(to -> {
            writer.write(to);
            return to;
        });
    }

    public void write(String text) throws IOException {
        write(to -> Files.writeString(to, text));
    }

    /** @return what the maker returns */
    public <T, E extends Exception> T make(Maker<T, E> maker) throws IOException, E {
        Files.deleteIfExists(part); // it may be a link to somebody else's file
        boolean moved = false;
        try {
            T made = maker.make(part);
            if (isForced) {
                force(part);
            }
            move(part, target);
            moved = true;
            return made;
        } finally {
            if (!moved) {
                discard();
            }
        }
    }

    /** A failure to delete the part file is ignored: the failure to write it is reported already. */
    private void discard() {
        part.toFile().delete();
    }

    /** Moves a complete file to its final name, replacing an existing file. */
    public static void move(Path whole, Path target) throws IOException {
        Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Wait until the file's bytes are on the disk. */
    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}

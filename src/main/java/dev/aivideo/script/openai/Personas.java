package dev.aivideo.script.openai;

import dev.aivideo.script.ScriptException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The system prompts in a folder, one Markdown file each. */
final class Personas {
    private static final long LONGEST_BYTES = 8 << 10;

    private final Path folder;

    Personas(Path folder) {
        this.folder = folder;
    }

    /** @throws ScriptException if there is no such file, or it is longer than 8 KiB and would eat the token limit */
    String prompt(String name) {
        Path file = folder.resolve(name + ".md");
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST_BYTES) {
                throw new ScriptException(
                        "There is no persona '" + name + "'.",
                        "%s is missing or longer than %d bytes; there are %s"
                                .formatted(file.toAbsolutePath(), LONGEST_BYTES, names()),
                        "Set aivideo.script.persona to one of them, or write that file.",
                        null);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

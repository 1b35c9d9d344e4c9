package dev.aivideo.script.openai;

import dev.aivideo.script.ScriptException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The system prompts: Markdown files in a folder, and where there is no such file, rows of the web app. */
final class Personas {
    private static final long LONGEST_BYTES = 8 << 10;

    private final Path folder;
    private final Function<String, Optional<String>> rows;

    Personas(Path folder) {
        this(folder, name -> Optional.empty());
    }

    /** @param rows the prompt of a row by its id or name */
    Personas(Path folder, Function<String, Optional<String>> rows) {
        this.folder = folder;
        this.rows = rows;
    }

    /**
     * The prompt of a persona.
     *
     * @throws ScriptException if there is neither file nor row, or it is longer than 8 KiB and would eat the token limit
     */
    String prompt(String name) {
        Path file = folder.resolve(name.replaceAll("[/\\\\\\x00]", "_") + ".md");
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LONGEST_BYTES) {
                return Files.readString(file).strip();
            }
            Optional<String> row = Files.exists(file) ? Optional.empty() : rows.apply(name);
            return row.map(String::strip)
                    .filter(text -> !text.isEmpty() && text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES)
                    .orElseThrow(() -> none(name, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ScriptException none(String name, Path file) {
        return new ScriptException(
                "There is no persona '" + name + "'.",
                "%s is missing or longer than %d bytes, and the web app has no such persona; there are %s"
                        .formatted(file.toAbsolutePath(), LONGEST_BYTES, names()),
                "Set aivideo.script.persona to one of them, or write that file.",
                null);
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

package dev.aivideo.script;

import dev.aivideo.language.Markdown;
import java.nio.file.Path;

/** The operator's own text, {@code --source}. */
public final class SourceText {
    private SourceText() {}

    /**
     * Reads and checks the file before any work is done.
     *
     * @throws ScriptException if it is missing, binary, empty, larger than 2 MB, not UTF-8, or has no sentence in it
     */
    public static String read(Path file) {
        String text = TextFile.read(file, "--source", "a text or Markdown file in UTF-8 of at most 2 MB");
        if (Markdown.read(text).paragraphs().isEmpty()) {
            throw new ScriptException(
                    "The file for --source has no sentence that could be narrated.",
                    "File: " + file.toAbsolutePath() + ", " + text.length() + " characters",
                    "Give a text in whole sentences; headings, tables, code and short list items are not read out.",
                    null);
        }
        return text;
    }
}

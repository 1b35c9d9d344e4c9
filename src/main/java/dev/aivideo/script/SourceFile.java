package dev.aivideo.script;

import dev.aivideo.language.Html;
import dev.aivideo.language.Markdown;
import dev.aivideo.language.PlainText;
import dev.aivideo.project.SourceText;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The operator's own text, {@code --source}. */
public final class SourceFile {
    private SourceFile() {}

    /**
     * Reads and checks the file before any work is done.
     *
     * @param notes told what was assumed about the file
     * @throws ScriptException if it is missing, binary, empty, larger than 2 MB, no text, or has no sentence in it
     */
    public static SourceText read(Path file, Consumer<String> notes) {
        String text = PlainText.of(
                TextFile.read(file, "--source", "a text, Markdown or HTML file in UTF-8 of at most 2 MB", notes));
        if (Markdown.read(text).paragraphs().isEmpty()) {
            throw new ScriptException(
                    "The file for --source has no sentence that could be narrated.",
                    "File: " + file.toAbsolutePath() + ", " + text.length() + " characters",
                    "Give a text in whole sentences; headings, tables, code and short list items are not read out.",
                    null);
        }
        return SourceText.of(
                String.valueOf(file.getFileName()),
                Html.isPage(text) ? String.join("\n\n", Html.paragraphs(text)) : text);
    }
}

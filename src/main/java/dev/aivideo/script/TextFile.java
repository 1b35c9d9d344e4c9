package dev.aivideo.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a text that the operator hands over, and refuses what is none. */
public final class TextFile {
    static final int MAX_BYTES = 2 * 1024 * 1024;

    private TextFile() {}

    /**
     * The file's text.
     *
     * @param option what named it, for the message: {@code --source}
     * @param notes told what was supposed about it
     * @throws ScriptException if it is missing, no file, unreadable, empty, larger than 2 MB or no text
     */
    public static String read(Path file, String option, String expected, Consumer<String> notes) {
        String remedy = "Give " + option + " " + expected + ".";
        if (!Files.exists(file)) {
            throw new ScriptException("The file for " + option + " does not exist.", evidence(file), remedy, null);
        }
        if (!Files.isRegularFile(file)) {
            throw new ScriptException("What " + option + " names is no file.", evidence(file), remedy, null);
        }
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                throw new ScriptException(
                        "The file for " + option + " is larger than 2 MB.",
                        evidence(file) + ", " + size + " bytes",
                        "Give a smaller file; an hour of film needs about 60 kB of text.",
                        null);
            }
            return text(Files.readAllBytes(file), file, option, remedy, notes);
        } catch (IOException e) {
            throw new ScriptException(
                    "The file for " + option + " cannot be read.", evidence(file) + ": " + e, remedy, e);
        }
    }

    private static String text(byte[] bytes, Path file, String option, String remedy, Consumer<String> notes) {
        String kind = TextEncoding.notText(bytes);
        if (kind != null) {
            throw new ScriptException(
                    "The file for " + option + " is " + kind + ", not text.",
                    evidence(file),
                    "Save it as plain text in UTF-8 and give that. " + remedy,
                    null);
        }
        TextEncoding encoding = TextEncoding.of(bytes);
        if (encoding == null) {
            throw new ScriptException(
                    "The file for " + option + " is binary or not UTF-8 text.", evidence(file), remedy, null);
        }
        String text = encoding.decoded(bytes);
        if (text.isBlank()) {
            throw new ScriptException("The file for " + option + " is empty.", evidence(file), remedy, null);
        }
        if (encoding.isGuessed()) {
            notes.accept("The file for %s is not UTF-8; it is read as %s. %s"
                    .formatted(option, encoding.name(), evidence(file)));
        }
        return text;
    }

    private static String evidence(Path file) {
        return "File: " + file.toAbsolutePath();
    }
}

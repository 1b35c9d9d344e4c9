package dev.aivideo.script;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text that the operator hands over, and refuses what is none. */
final class TextFile {
    static final int MAX_BYTES = 2 * 1024 * 1024;

    private TextFile() {}

    /**
     * The file's text.
     *
     * @param option what named it, for the message: {@code --source}
     * @throws ScriptException if it is missing, no file, unreadable, empty, larger than 2 MB or not UTF-8 text
     */
    static String read(Path file, String option, String expected) {
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
            return text(Files.readAllBytes(file), file, option, remedy);
        } catch (IOException e) {
            throw new ScriptException(
                    "The file for " + option + " cannot be read.", evidence(file) + ": " + e, remedy, e);
        }
    }

    private static String text(byte[] bytes, Path file, String option, String remedy) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ScriptException("The file for " + option + " is not UTF-8 text.", evidence(file), remedy, e);
        }
        if (text.indexOf('\0') >= 0) {
            throw new ScriptException("The file for " + option + " is binary.", evidence(file), remedy, null);
        }
        if (text.isBlank()) {
            throw new ScriptException("The file for " + option + " is empty.", evidence(file), remedy, null);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String evidence(Path file) {
        return "File: " + file.toAbsolutePath();
    }
}

package dev.aivideo.script;

import dev.aivideo.files.DecodedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a text file of the operator's, and refuses what is not text. */
public final class TextFile {
    static final int MAX_BYTES = 2 * 1024 * 1024;

    private final Path file;
    private final String option;
    private final String remedy;

    private TextFile(Path file, String option, String remedy) {
        this.file = file;
        this.option = option;
        this.remedy = remedy;
    }

    /**
     * The file's text.
     *
     * @param option what named it, for the message: {@code --source}
     * @param notes told what was assumed about it
     * @throws ScriptException if it is missing, not a regular file, unreadable, empty, larger than 2 MB or no text
     */
    public static String read(Path file, String option, String expected, Consumer<String> notes) {
        TextFile given = new TextFile(file, option, "Give " + option + " " + expected + ".");
        String text = given.text(given.bytes(), notes);
        if (text.isBlank()) {
            throw given.fault("is empty", "", given.remedy);
        }
        return text;
    }

    private byte[] bytes() {
        if (!Files.exists(file)) {
            throw fault("does not exist", "", remedy);
        }
        if (!Files.isRegularFile(file)) {
            throw fault("is not a regular file", "", remedy);
        }
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                throw fault(
                        "is larger than 2 MB",
                        ", " + size + " bytes",
                        "Give a smaller file; an hour of film needs about 60 kB of text.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ScriptException("The file for " + option + " cannot be read.", evidence() + ": " + e, remedy, e);
        }
    }

    private String text(byte[] bytes, Consumer<String> notes) {
        String kind = BinaryFormats.of(bytes);
        if (kind != null) {
            throw fault("is " + kind + ", not text", "", "Save it as plain text in UTF-8 and give that. " + remedy);
        }
        DecodedText decoded = DecodedText.of(bytes);
        if (isBinary(decoded)) {
            throw fault("is binary or not UTF-8 text", "", remedy);
        }
        if (!decoded.text().isBlank()) {
            note(decoded, notes);
        }
        return decoded.text();
    }

    /** Control characters are taken for those of a binary file where the encoding is in doubt, zero bytes always. */
    private static boolean isBinary(DecodedText decoded) {
        boolean inDoubt = decoded.isGuessed() || decoded.isDamaged();
        return decoded.isDamaged() && !decoded.isDamagedUtf8()
                || decoded.text().chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c) && (c == 0 || inDoubt));
    }

    private void note(DecodedText decoded, Consumer<String> notes) {
        if (decoded.isGuessed()) {
            notes.accept("The file for %s is not UTF-8; it is read as %s. %s"
                    .formatted(option, decoded.encoding(), evidence()));
        }
        if (decoded.isDamaged()) {
            notes.accept("The file for %s has bytes that are not UTF-8; they are read as U+FFFD. %s"
                    .formatted(option, evidence()));
        }
        if (decoded.endMarks() > 0) {
            notes.accept("The file for %s ends with %d zero bytes or end marks (Ctrl-Z); they are ignored. %s"
                    .formatted(option, decoded.endMarks(), evidence()));
        }
    }

    private ScriptException fault(String problem, String more, String remedy) {
        return new ScriptException("The file for " + option + " " + problem + ".", evidence() + more, remedy, null);
    }

    private String evidence() {
        return "File: " + file.toAbsolutePath();
    }
}

package dev.aivideo.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a file of the operator's, and refuses what cannot be one. */
public final class TextFile {
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private TextFile() {}

    /**
     * The text of a file that holds nothing else.
     *
     * @param option what named it, for the message: {@code --script}
     * @param notes told what was assumed about it
     * @throws DocumentException if it is missing, not a regular file, unreadable, empty, larger than 2 MB or no text
     */
    public static String read(Path file, String option, String expected, Consumer<String> notes) {
        String remedy = "Give " + option + " " + expected + ".";
        return TextBytes.text(given(file, option, remedy, MOST_BYTES), remedy, notes);
    }

    /** @throws DocumentException if it is missing, not a regular file, unreadable or larger than that */
    static GivenDocument given(Path file, String option, String remedy, int mostBytes) {
        String name = String.valueOf(file.getFileName());
        String place = "File: " + file.toAbsolutePath();
        GivenDocument none = new GivenDocument("The file for " + option, place, name, new byte[0], "", null);
        if (!Files.exists(file)) {
            throw none.fault("does not exist", remedy);
        }
        if (!Files.isRegularFile(file)) {
            throw none.fault("is not a regular file", remedy);
        }
        try {
            long size = Files.size(file);
            if (size > mostBytes) {
                throw none.fault(
                        "is larger than %d MB".formatted(mostBytes / 1_000_000),
                        size + " bytes",
                        "Give a smaller file; an hour of film needs about 60 kB of text.",
                        null);
            }
            return new GivenDocument(none.what(), place, name, Files.readAllBytes(file), "", null);
        } catch (IOException e) {
            throw new DocumentException(none.what() + " cannot be read.", place + ": " + e, remedy, e);
        }
    }
}

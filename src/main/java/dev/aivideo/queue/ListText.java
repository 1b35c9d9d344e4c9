package dev.aivideo.queue;

import dev.aivideo.files.DecodedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A list's text in any encoding that spreadsheet programs write.
 *
 * @param notes assumptions about the encoding, for the operator
 */
record ListText(String text, List<String> notes) {
    private static final int MOST_BYTES = 32_000_000;

    /** @throws IOException if it is not text; the message says what it is */
    static ListText of(Path file, byte[] bytes) throws IOException {
        refuseOtherForms(file, bytes);
        List<String> notes = new ArrayList<>();
        DecodedText decoded = DecodedText.of(bytes);
        note(decoded, file, notes);
        String text = decoded.text();
        String start = text.strip();
        if (start.startsWith("<") || start.startsWith("{\\rtf")) {
            throw new IOException(file + " is a web page or a formatted document; it begins with '"
                    + start.substring(0, Math.min(20, start.length())).replaceAll("\\s+", " ")
                    + "'; save the list as CSV (UTF-8)");
        }
        return new ListText(text, notes);
    }

    /** @throws IOException if there is no such file, or it is too large; the message says what it is */
    static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; name a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException(
                        file + " has more than " + MOST_BYTES / 1_000_000 + " MB; split the list into several");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new IOException(file + " does not exist", e);
        } catch (AccessDeniedException e) {
            throw new IOException(file + " is not readable by this user", e);
        }
    }

    private static void refuseOtherForms(Path file, byte[] bytes) throws IOException {
        String form = null;
        if (begins(bytes, 'P', 'K', 3, 4)) {
            form = "a workbook (.xlsx, .ods) or another ZIP archive";
        } else if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            form = "an old Excel workbook (.xls)";
        } else if (begins(bytes, '%', 'P', 'D', 'F')) {
            form = "a PDF document";
        } else if (begins(bytes, 0x1F, 0x8B)) {
            form = "a gzip archive";
        }
        if (form != null) {
            throw new IOException(file + " is " + form + ", not text; save the list as CSV (UTF-8)");
        }
    }

    private static void note(DecodedText decoded, Path file, List<String> notes) {
        if (decoded.isDamagedUtf8()) {
            notes.add(file.getFileName() + " is damaged UTF-8; lines with damaged characters are skipped");
        } else if (decoded.encoding().equals("Windows-1252")) {
            notes.add(file.getFileName() + " is not UTF-8 and was read as Windows-1252; if accents came out wrong,"
                    + " save it as CSV UTF-8");
        }
        if (decoded.endMarks() > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "%d zero bytes or end marks (Ctrl-Z) at the end of the list were ignored",
                    decoded.endMarks()));
        }
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}

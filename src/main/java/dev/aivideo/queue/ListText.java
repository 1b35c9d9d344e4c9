package dev.aivideo.queue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A list's text in any usual encoding: UTF-8 and UTF-16 with or without a byte order mark, Windows-1252.
 *
 * @param notes notes for the operator about how it was read
 */
record ListText(String text, List<String> notes) {
    private static final int MOST_BYTES = 32_000_000;
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** @throws IOException if there is no such file, or it is not text; the message says what it is */
    static ListText of(Path file) throws IOException {
        byte[] bytes = bytes(file);
        refuseOtherForms(file, bytes);
        List<String> notes = new ArrayList<>();
        String text = withoutEndMarks(decoded(file, bytes, notes), notes);
        String start = text.strip();
        if (start.startsWith("<") || start.startsWith("{\\rtf")) {
            throw new IOException(file + " is a web page or a formatted document; it begins with '"
                    + start.substring(0, Math.min(20, start.length())).replaceAll("\\s+", " ")
                    + "'; save the list as CSV (UTF-8)");
        }
        return new ListText(text, notes);
    }

    private static byte[] bytes(Path file) throws IOException {
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

    private static String decoded(Path file, byte[] bytes, List<String> notes) throws IOException {
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return new String(bytes, 4, bytes.length - 4, UTF_32LE);
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(Arrays.copyOfRange(bytes, 3, bytes.length), file, notes);
        }
        // Every list begins with a character of ASCII, of which UTF-16 makes a zero byte and another.
        if (bytes.length >= 4 && bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 4 && bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        return utf8(bytes, file, notes);
    }

    /**
     * UTF-8 if it is that. A text with bytes that UTF-8 does not have is Windows-1252, unless some of its other lines
     * have accents in UTF-8: then it is damaged, and what cannot be read becomes U+FFFD, which no topic may have.
     */
    private static String utf8(byte[] bytes, Path file, List<String> notes) {
        String strict = strict(bytes, 0, bytes.length);
        if (strict != null) {
            return strict;
        }
        if (hasAccentsInUtf8(bytes)) {
            notes.add(file.getFileName() + " is damaged UTF-8; lines with damaged characters are skipped");
            return new String(bytes, StandardCharsets.UTF_8);
        }
        notes.add(file.getFileName() + " is not UTF-8 and was read as Windows-1252; if accents are wrong,"
                + " save it as CSV UTF-8");
        return new String(bytes, WINDOWS);
    }

    private static boolean hasAccentsInUtf8(byte[] bytes) {
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n' || bytes[i] == '\r') {
                String line = strict(bytes, start, i - start);
                if (line != null && line.length() < i - start) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static @Nullable String strict(byte[] bytes, int start, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** DOS programs end a text with Ctrl-Z; a power failure leaves zero bytes. */
    private static String withoutEndMarks(String text, List<String> notes) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == 0 || text.charAt(end - 1) == 0x1A)) {
            end--;
        }
        if (end < text.length()) {
            notes.add(String.format(
                    Locale.ROOT,
                    "%d zero bytes or end-of-file marks at the end of the list were ignored",
                    text.length() - end));
        }
        return text.substring(0, end);
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

package dev.aivideo.script;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the characters of a text are stored as bytes.
 *
 * @param mark bytes at the beginning that say so
 * @param isGuessed nothing in the file says so
 */
record TextEncoding(String name, Charset charset, int mark, boolean isGuessed) {
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("%PDF", "a PDF"),
            Map.entry("PK\u0003\u0004", "a Word, OpenDocument, EPUB or ZIP file"),
            Map.entry("{\\rtf", "an RTF file"),
            Map.entry("\u00d0\u00cf\u0011\u00e0", "a Word file of before 2007"),
            Map.entry("\u0089PNG", "a picture"),
            Map.entry("\u00ff\u00d8\u00ff", "a picture"),
            Map.entry("GIF8", "a picture"),
            Map.entry("RIFF", "a sound or a picture"),
            Map.entry("ID3", "a sound"),
            Map.entry("OggS", "a sound or a film"),
            Map.entry("\u001f\u008b", "a compressed file"),
            Map.entry("7z\u00bc\u00af", "a compressed file"),
            Map.entry("Rar!", "a compressed file"),
            Map.entry("\u001aE\u00df\u00a3", "a film"),
            Map.entry("SQLite format 3", "a database"));
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4096;

    /** What a file is by its first bytes that is known and no text; null if it may be text. */
    static @Nullable String notText(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        boolean film = head.length() > 8 && head.startsWith("ftyp", 4);
        return BEGINNINGS.entrySet().stream()
                .filter(beginning -> head.startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(film ? "a film" : null);
    }

    /** By the mark at the beginning, else UTF-8 if it can be that, else what fits; null if it is no text. */
    static @Nullable TextEncoding of(byte[] bytes) {
        for (TextEncoding marked : List.of(
                new TextEncoding("UTF-8", StandardCharsets.UTF_8, 3, false),
                new TextEncoding("UTF-32", Charset.forName("UTF-32LE"), 4, false),
                new TextEncoding("UTF-32", Charset.forName("UTF-32BE"), 4, false),
                new TextEncoding("UTF-16", StandardCharsets.UTF_16LE, 2, false),
                new TextEncoding("UTF-16", StandardCharsets.UTF_16BE, 2, false))) {
            if (marked.isMarked(bytes)) {
                return marked.isValid(bytes) ? marked : null;
            }
        }
        TextEncoding plain = new TextEncoding("UTF-8", StandardCharsets.UTF_8, 0, false);
        if (plain.isValid(bytes)) {
            return plain;
        }
        return guessed(bytes);
    }

    private static @Nullable TextEncoding guessed(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < length; i++) {
            even += i % 2 == 0 && bytes[i] == 0 ? 1 : 0;
            odd += i % 2 == 1 && bytes[i] == 0 ? 1 : 0;
        }
        Charset charset = odd > length / 4 && even == 0
                ? StandardCharsets.UTF_16LE
                : even > length / 4 && odd == 0 ? StandardCharsets.UTF_16BE : WINDOWS;
        TextEncoding guess = new TextEncoding(charset.equals(WINDOWS) ? "Windows-1252" : "UTF-16", charset, 0, true);
        return guess.isValid(bytes) ? guess : null;
    }

    private boolean isMarked(byte[] bytes) {
        byte[] bom = "\uFEFF".getBytes(charset);
        return bytes.length >= mark && ByteBuffer.wrap(bytes, 0, mark).equals(ByteBuffer.wrap(bom));
    }

    /** Whether the bytes are letters in it, with no control characters but blanks and breaks between them. */
    private boolean isValid(byte[] bytes) {
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                    .toString();
            boolean controls =
                    text.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c) && (c == 0 || isGuessed));
            return !controls;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    String decoded(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }
}

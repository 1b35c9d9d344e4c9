package dev.aivideo.documents;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Known kinds of files that are not text. */
final class BinaryFormats {
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("%PDF", "a PDF"),
            Map.entry("PK\u0003\u0004", "a ZIP archive, as Word documents, workbooks and slides are"),
            Map.entry("{\\rtf", "an RTF file"),
            Map.entry("\u00d0\u00cf\u0011\u00e0", "a Word file of before 2007, or one with a password"),
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

    private BinaryFormats() {}

    /** The kind of a file that is not text, by its first bytes; null if it may be text. */
    static @Nullable String of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        boolean film = head.length() > 8 && head.startsWith("ftyp", 4);
        return BEGINNINGS.entrySet().stream()
                .filter(beginning -> head.startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(film ? "a film" : null);
    }
}

package dev.aivideo.documents;

import dev.aivideo.files.DecodedText;
import java.util.function.Consumer;

/** Decodes what ought to be text, and refuses what is none. */
final class TextBytes {
    private TextBytes() {}

    /**
     * @param notes told what was assumed about it
     * @throws DocumentException if it is empty or no text
     */
    static String text(GivenDocument document, String remedy, Consumer<String> notes) {
        String kind = BinaryFormats.of(document.bytes());
        if (kind != null) {
            throw document.fault(
                    "is " + kind + ", not text", "Save it as plain text in UTF-8 and give that. " + remedy);
        }
        DecodedText decoded = DecodedText.of(document.bytes());
        if (isBinary(decoded)) {
            throw document.fault("is binary or not UTF-8 text", remedy);
        }
        if (decoded.text().isBlank()) {
            throw document.fault("is empty", remedy);
        }
        note(document, decoded, notes);
        return decoded.text();
    }

    /** Control characters are taken for those of a binary file where the encoding is in doubt, zero bytes always. */
    private static boolean isBinary(DecodedText decoded) {
        boolean inDoubt = decoded.isGuessed() || decoded.isDamaged();
        return decoded.isDamaged() && !decoded.isDamagedUtf8()
                || decoded.text().chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c) && (c == 0 || inDoubt));
    }

    private static void note(GivenDocument document, DecodedText decoded, Consumer<String> notes) {
        if (decoded.isGuessed()) {
            notes.accept("%s is not UTF-8; it is read as %s. %s"
                    .formatted(document.what(), decoded.encoding(), document.place()));
        }
        if (decoded.isDamaged()) {
            notes.accept("%s has bytes that are not UTF-8; they are read as U+FFFD. %s"
                    .formatted(document.what(), document.place()));
        }
        if (decoded.endMarks() > 0) {
            notes.accept("%s ends with %d zero bytes or end marks (Ctrl-Z); they are ignored. %s"
                    .formatted(document.what(), decoded.endMarks(), document.place()));
        }
    }
}

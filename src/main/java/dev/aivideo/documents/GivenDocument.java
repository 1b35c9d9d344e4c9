package dev.aivideo.documents;

import dev.aivideo.files.DecodedText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was given.
 *
 * @param what it is for the operator, {@code The file for --source}
 * @param place where it is, for evidence: {@code File: /home/a.pdf}
 * @param name of the file; of a page, its address
 * @param contentType that a server stated, in lower case; empty for a file
 * @param address of a page; null for a file
 */
record GivenDocument(
        String what,
        String place,
        String name,
        byte[] bytes,
        String contentType,
        @Nullable URI address) {

    /** Its first bytes, as Latin-1. */
    String head(int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    }

    /** Its text, if it is one, in the encoding that its bytes show. */
    String text() {
        return DecodedText.of(bytes).text();
    }

    /** @throws DocumentException if this text of it is too long to be worked on */
    void requireReadable(String text) {
        if (text.length() > DocumentLimits.MOST_CHARACTERS) {
            throw fault(
                    "has more text than can be read",
                    text.length() + " characters",
                    "Split it, and give the part that the film is about.",
                    null);
        }
    }

    DocumentException fault(String problem, String remedy) {
        return fault(problem, "", remedy, null);
    }

    DocumentException fault(String problem, String more, String remedy, @Nullable Throwable cause) {
        return new DocumentException(
                what + " " + problem + ".", more.isEmpty() ? place : place + ", " + more, remedy, cause);
    }

    /** It is not what its first bytes say, or only a part of it. */
    DocumentException broken(String kind, @Nullable Throwable cause) {
        return fault(
                "is a damaged " + kind,
                cause == null ? "" : String.valueOf(cause.getMessage()),
                "Open it in the program that it is from and save it again, or save its text as plain text and give that.",
                cause);
    }
}

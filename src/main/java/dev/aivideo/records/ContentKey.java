package dev.aivideo.records;

import dev.aivideo.files.Checksums;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What went into a file: text, voice, speed, engine, format. Two files with the same key are the same file.
 *
 * @param value SHA-256 of the parts in lower-case hexadecimal
 */
public record ContentKey(String value) {

    /** The key of everything the file depends on, in a fixed order; numbers and paths by their text. */
    public static ContentKey of(Object... parts) {
        MessageDigest digest = Checksums.sha256();
        for (Object part : parts) {
            byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return new ContentKey(Checksums.hex(digest));
    }
}

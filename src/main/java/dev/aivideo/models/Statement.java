package dev.aivideo.models;

import dev.aivideo.files.Checksums;
import dev.aivideo.net.HttpReply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the server says of a file. huggingface.co names large files by their SHA-256, also where it redirects to them
 * ({@code X-Linked-Etag}), and small ones by the SHA-1 that Git gives them; see {@code get_hf_file_metadata} in
 * https://huggingface.co/docs/huggingface_hub/package_reference/file_download.
 *
 * @param checksum hexadecimal: 64 digits of SHA-256, or 40 of a Git blob
 * @param bytes its length; -1 if not stated
 */
record Statement(String checksum, long bytes) {
    private static final Pattern TAG = Pattern.compile("\"?([0-9a-f]{64}|[0-9a-f]{40})\"?");
    private static final int OK = 200;

    /** The tag of a redirect is its own, unless it is said to be the file's. */
    static Optional<Statement> in(HttpReply reply) {
        boolean isFile = reply.status() == OK;
        Stream<String> tags = Stream.of(reply.header("X-Linked-Etag"), isFile ? reply.header("ETag") : "");
        Stream<String> sizes = Stream.of(reply.header("X-Linked-Size"), isFile ? reply.header("Content-Length") : "");
        long bytes = sizes.filter(size -> size.matches("\\d{1,15}"))
                .map(Long::parseLong)
                .findFirst()
                .orElse(-1L);
        return tags.map(TAG::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(tag -> new Statement(tag.group(1), bytes));
    }

    boolean isTrueOf(Path file) throws IOException {
        String actual = checksum.length() == 64 ? Checksums.sha256(file) : Checksums.gitBlob(file);
        return actual.equals(checksum);
    }
}

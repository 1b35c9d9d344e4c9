package dev.aivideo.models;

import dev.aivideo.media.ProcessFamily;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Fetches a package through the npm client, which knows where this machine gets its packages from. */
final class NpmPackage {
    private static final int TAR_BLOCK = 512;
    private static final int NAME_LENGTH = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int PREFIX_AT = 345;
    private static final int PREFIX_LENGTH = 155;

    private final ModelProperties properties;

    NpmPackage(ModelProperties properties) {
        this.properties = properties;
    }

    /** Takes a file out of an archive; the stream ends with the file. */
    interface Entry {
        void take(String path, InputStream content) throws IOException;
    }

    /** The package's archive, in the empty folder {@code into}. */
    Path pack(String name, Path into) throws IOException, InterruptedException {
        Path log = into.resolve("npm.log");
        ProcessBuilder builder = new ProcessBuilder(
                        List.of(properties.npm(), "pack", name, "--silent", "--ignore-scripts"))
                .directory(into.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        ProcessFamily family = ProcessFamily.of(builder);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(properties.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("'npm pack %s' took longer than %s".formatted(name, properties.timeout()));
            }
            if (process.exitValue() != 0) {
                throw new IOException("'npm pack %s' ended with %d: %s"
                        .formatted(
                                name, process.exitValue(), Files.readString(log).strip()));
            }
        } finally {
            family.end(process);
        }
        try (Stream<Path> files = Files.list(into)) {
            return files.filter(file -> file.toString().endsWith(".tgz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("'npm pack " + name + "' created no archive"));
        }
    }

    /** Hands over every file of the archive (POSIX ustar, see pax(1)). */
    static void unpack(Path archive, Entry entry) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(archive), 1 << 16)) {
            for (byte[] header = in.readNBytes(TAR_BLOCK);
                    header.length == TAR_BLOCK && header[0] != 0;
                    header = in.readNBytes(TAR_BLOCK)) {
                String prefix = text(header, PREFIX_AT, PREFIX_LENGTH);
                String path = (prefix.isEmpty() ? "" : prefix + "/") + text(header, 0, NAME_LENGTH);
                long size = Long.parseLong(text(header, SIZE_AT, SIZE_LENGTH).strip(), 8);
                Limited content = new Limited(in, size);
                entry.take(path, content);
                content.skipToEnd();
                in.skipNBytes((TAR_BLOCK - size % TAR_BLOCK) % TAR_BLOCK);
            }
        }
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    /** So many bytes of another stream. */
    private static final class Limited extends InputStream {
        private final InputStream in;
        private long left;

        Limited(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int n = in.read(buffer, from, (int) Math.min(length, left));
            if (n < 0) {
                throw new IOException("The archive ends in the middle of a file");
            }
            left -= n;
            return n;
        }

        void skipToEnd() throws IOException {
            in.skipNBytes(left);
            left = 0;
        }
    }
}

package dev.aivideo.voiceover.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;

/** Fetches one file from the official server, going on where an interrupted transfer stopped. */
final class Download {
    private static final int BUFFER = 1 << 16;

    private final ModelProperties properties;

    Download(ModelProperties properties) {
        this.properties = properties;
    }

    /** Brings {@code part} to the file's length; its bytes are still to be checked. */
    void fetch(ModelFile file, Path part, LongConsumer progress) throws IOException {
        URI address = URI.create(properties.address().replaceAll("/+$", "") + "/" + file.path());
        long have = Files.exists(part) ? Files.size(part) : 0;
        if (have >= file.bytes()) {
            Files.deleteIfExists(part);
            have = 0;
        }
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setConnectTimeout((int) properties.connectTimeout().toMillis());
        connection.setReadTimeout((int) properties.stallTimeout().toMillis());
        if (have > 0) {
            connection.setRequestProperty("Range", "bytes=" + have + "-");
        }
        try {
            receive(connection, file, part, have, progress);
        } finally {
            connection.disconnect();
        }
    }

    private static void receive(
            HttpURLConnection connection, ModelFile file, Path part, long have, LongConsumer progress)
            throws IOException {
        int status = connection.getResponseCode();
        if (status != HttpURLConnection.HTTP_OK && status != HttpURLConnection.HTTP_PARTIAL) {
            throw new IOException(connection.getURL() + " answered " + status);
        }
        boolean goesOn = status == HttpURLConnection.HTTP_PARTIAL && have > 0;
        long received = goesOn ? have : 0;
        StandardOpenOption mode = goesOn ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        try (InputStream in = connection.getInputStream();
                OutputStream out =
                        Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, mode)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                received += n;
                if (received > file.bytes()) {
                    throw new IOException("%s is longer than %d bytes".formatted(connection.getURL(), file.bytes()));
                }
                out.write(buffer, 0, n);
                progress.accept(received);
            }
        }
        if (received < file.bytes()) {
            throw new IOException(
                    "%s ended after %d of %d bytes".formatted(connection.getURL(), received, file.bytes()));
        }
    }
}

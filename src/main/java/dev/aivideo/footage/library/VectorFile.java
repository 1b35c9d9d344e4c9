package dev.aivideo.footage.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aivideo.files.AtomicFile;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps texts' vectors. The file is big-endian: "AVEC", version, numbers a vector, vectors, length and name of the
 * model; for each vector its text's key, its scale and its numbers; CRC-32 of all that. Films made at the same time
 * share it; of what they write, the last stays.
 */
final class VectorFile {
    private static final Logger LOG = LoggerFactory.getLogger(VectorFile.class);
    private static final int MAGIC = 0x41564543;
    /** Raised whenever something else of a text is embedded, so that all vectors are computed again. */
    private static final int VERSION = 2;

    private static final int FEWEST_BYTES = 6 * Integer.BYTES;

    private final Path file;
    private final String model;
    private final int dimensions;

    VectorFile(Path file, String model, int dimensions) {
        this.file = file;
        this.model = model;
        this.dimensions = dimensions;
    }

    /** Where in the file's bytes each text's scale and numbers are. */
    record Stored(ByteBuffer bytes, Map<Long, Integer> places) {
        private static final Stored NONE = new Stored(ByteBuffer.allocate(0), Map.of());

        int size() {
            return places.size();
        }

        /** @return whether there is a vector for the key */
        boolean copy(long key, ByteVectors to, int at) {
            Integer place = places.get(key);
            if (place != null) {
                to.set(at, bytes.getFloat(place), bytes, place + Float.BYTES);
            }
            return place != null;
        }
    }

    /** None, with a warning in the log, if the file is damaged, foreign, or of another version or model. */
    Stored read() {
        if (!Files.exists(file)) {
            return Stored.NONE;
        }
        try {
            ByteBuffer bytes = bytes();
            check(bytes);
            return new Stored(bytes, places(bytes));
        } catch (IOException e) {
            LOG.warn("{} cannot be used; its vectors are computed again: {}", file, e.getMessage());
            return Stored.NONE;
        }
    }

    /** Outside the heap, in which the collector would move them. */
    private ByteBuffer bytes() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = ByteBuffer.allocateDirect(Math.toIntExact(channel.size()));
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            return bytes.flip();
        }
    }

    /** Leaves the buffer at the first vector. */
    private void check(ByteBuffer buffer) throws IOException {
        int length = buffer.limit();
        if (length < FEWEST_BYTES || buffer.getInt() != MAGIC) {
            throw new IOException("it is no file of vectors");
        }
        int version = buffer.getInt();
        if (version != VERSION) {
            throw new IOException("its version is %d, not %d".formatted(version, VERSION));
        }
        CRC32 sum = new CRC32();
        sum.update(buffer.duplicate().position(0).limit(length - Integer.BYTES));
        if ((int) sum.getValue() != buffer.getInt(length - Integer.BYTES)) {
            throw new IOException("its checksum is wrong");
        }
        int numbers = buffer.getInt();
        int count = buffer.getInt();
        byte[] name = new byte[buffer.getInt()];
        buffer.get(name);
        if (numbers != dimensions || !new String(name, UTF_8).equals(model)) {
            throw new IOException("it is of the model %s".formatted(new String(name, UTF_8)));
        }
        if (buffer.remaining() != (long) count * bytesOfOne() + Integer.BYTES) {
            throw new IOException("it is not of %d vectors".formatted(count));
        }
    }

    private Map<Long, Integer> places(ByteBuffer buffer) {
        Map<Long, Integer> places = new HashMap<>();
        while (buffer.remaining() >= bytesOfOne()) {
            int start = buffer.position();
            places.put(buffer.getLong(), buffer.position());
            buffer.position(start + bytesOfOne());
        }
        return places;
    }

    private int bytesOfOne() {
        return Long.BYTES + Float.BYTES + dimensions;
    }

    /** @param places of the vectors that are kept, by key */
    void write(Map<Long, Integer> places, ByteVectors vectors) {
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.shared(file).forced().write(to -> {
                try (OutputStream out = Files.newOutputStream(to)) {
                    write(places, vectors, out);
                }
            });
        } catch (IOException e) {
            LOG.warn("{} cannot be written; the next film computes its vectors again: {}", file, e.getMessage());
        }
    }

    private void write(Map<Long, Integer> places, ByteVectors vectors, OutputStream to) throws IOException {
        CheckedOutputStream sum = new CheckedOutputStream(new BufferedOutputStream(to), new CRC32());
        DataOutputStream out = new DataOutputStream(sum);
        byte[] name = model.getBytes(UTF_8);
        for (int number : new int[] {MAGIC, VERSION, dimensions, places.size(), name.length}) {
            out.writeInt(number);
        }
        out.write(name);
        for (Map.Entry<Long, Integer> place : places.entrySet()) {
            out.writeLong(place.getKey());
            out.writeFloat(vectors.scale(place.getValue()));
            out.write(vectors.numbers(), vectors.offset(place.getValue()), dimensions);
        }
        out.writeInt((int) sum.getChecksum().getValue());
        out.flush();
    }
}

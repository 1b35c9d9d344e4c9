package dev.aivideo.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the boxes of an MP4 file say (ISO/IEC 14496-12 and -15). They are exact where probing tools round, and tell
 * what those do not: the order of the boxes and the spacing of every single frame.
 *
 * @param indexFirst whether {@code moov} lies before {@code mdat}, so that playing can begin before all is loaded
 * @param missingBytes how many bytes the last box says it has and the file has not
 */
record Mp4(boolean indexFirst, long missingBytes, List<Mp4Track> tracks) {
    private static final int LARGEST_INDEX = 256 << 20;

    Mp4 {
        tracks = List.copyOf(tracks);
    }

    /** The first track of pictures. */
    Optional<Mp4Track> picture() {
        return ofKind("vide");
    }

    /** The first track of sound. */
    Optional<Mp4Track> sound() {
        return ofKind("soun");
    }

    private Optional<Mp4Track> ofKind(String handler) {
        return tracks.stream().filter(track -> track.handler().equals(handler)).findFirst();
    }

    /**
     * Read a file's boxes.
     *
     * @throws IOException if it cannot be read or is no MP4 file with an index
     */
    static Mp4 read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long at = 0;
            long moov = -1;
            long mdat = -1;
            List<Mp4Track> tracks = new ArrayList<>();
            while (at + 8 <= channel.size()) {
                BoxHeader box = header(channel, at);
                if (box.type.equals("moov")) {
                    moov = at;
                    tracks.addAll(tracks(content(channel, at, box)));
                } else if (box.type.equals("mdat")) {
                    mdat = at;
                }
                at += box.size;
            }
            if (moov < 0) {
                throw new IOException(file + " has no index (box moov); it was not written to its end");
            }
            return new Mp4(mdat < 0 || moov < mdat, Math.max(0, at - channel.size()), tracks);
        }
    }

    /** @param size with the header, in bytes */
    private record BoxHeader(String type, long size, int headerSize) {}

    private static BoxHeader header(FileChannel channel, long at) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(16);
        fill(channel, bytes, at);
        bytes.flip();
        long size = Integer.toUnsignedLong(bytes.getInt());
        String type = type(bytes);
        boolean isLarge = size == 1;
        if (isLarge) {
            size = bytes.getLong();
        } else if (size == 0) {
            size = channel.size() - at;
        }
        if (size < bytes.position()) {
            throw new IOException("Box '%s' at byte %d says it has %d bytes".formatted(type, at, size));
        }
        return new BoxHeader(type, size, bytes.position());
    }

    private static void fill(FileChannel channel, ByteBuffer bytes, long from) throws IOException {
        long at = from;
        for (int n = channel.read(bytes, at); n >= 0 && bytes.hasRemaining(); n = channel.read(bytes, at)) {
            at += n;
        }
    }

    private static ByteBuffer content(FileChannel channel, long at, BoxHeader box) throws IOException {
        long size = box.size - box.headerSize;
        if (size > LARGEST_INDEX || at + box.size > channel.size()) {
            throw new IOException(
                    "The index (box moov) is cut off or has a nonsensical size of %d bytes".formatted(size));
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) size);
        fill(channel, bytes, at + box.headerSize);
        return bytes.flip();
    }

    private static List<Mp4Track> tracks(ByteBuffer moov) throws IOException {
        List<Mp4Track> tracks = new ArrayList<>();
        try {
            for (ByteBuffer box = next(moov, "trak"); box != null; box = next(moov, "trak")) {
                tracks.add(Mp4Track.read(box));
            }
        } catch (RuntimeException e) {
            throw new IOException("The index (box moov) is damaged: " + e, e);
        }
        return tracks;
    }

    /** The content of the next box of this type; null if there is none. The buffer moves behind it. */
    static @Nullable ByteBuffer next(ByteBuffer boxes, String type) {
        while (boxes.remaining() >= 8) {
            int start = boxes.position();
            int size = boxes.getInt();
            String found = type(boxes);
            boxes.position(start + size);
            if (found.equals(type)) {
                return boxes.slice(start + 8, size - 8);
            }
            if (size < 8) {
                throw new IllegalArgumentException("box '%s' has %d bytes".formatted(found, size));
            }
        }
        return null;
    }

    private static String type(ByteBuffer bytes) {
        byte[] letters = new byte[4];
        bytes.get(letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}

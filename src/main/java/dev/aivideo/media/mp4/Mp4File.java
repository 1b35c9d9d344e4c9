package dev.aivideo.media.mp4;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the boxes of an MP4 file say (ISO/IEC 14496-12 and -15). They are exact where probing tools round, and tell
 * what those do not: the order of the boxes and the spacing of every single frame.
 *
 * @param indexFirst whether {@code moov} lies before {@code mdat}, so that playing can begin before all is loaded
 * @param missingBytes bytes by which the file is shorter than the size of its last box
 */
public record Mp4File(boolean indexFirst, long missingBytes, List<Mp4Track> tracks) {
    private static final int LARGEST_INDEX = 256 << 20;

    public Mp4File {
        tracks = List.copyOf(tracks);
    }

    /** The first track of pictures. */
    public Optional<Mp4Track> picture() {
        return ofKind("vide");
    }

    /** The first track of sound. */
    public Optional<Mp4Track> sound() {
        return ofKind("soun");
    }

    private Optional<Mp4Track> ofKind(String handler) {
        return tracks.stream().filter(track -> track.handler().equals(handler)).findFirst();
    }

    /**
     * Read a file's boxes.
     *
     * @throws IOException if it cannot be read or is not an MP4 file with an index
     */
    public static Mp4File read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long at = 0;
            long moov = -1;
            long mdat = -1;
            List<Mp4Track> tracks = new ArrayList<>();
            while (at + BoxHeader.USUAL <= channel.size()) {
                BoxHeader box = header(channel, at);
                long size = box.size() == 0 ? channel.size() - at : box.size();
                if (box.is("moov")) {
                    moov = at;
                    tracks.addAll(tracks(index(channel, at + box.headerSize(), size - box.headerSize())));
                } else if (box.is("mdat")) {
                    mdat = at;
                }
                at = end(at, size);
            }
            if (moov < 0) {
                throw new IOException(file + " has no index (box moov); it was not written to its end");
            }
            return new Mp4File(mdat < 0 || moov < mdat, Math.max(0, at - channel.size()), tracks);
        }
    }

    private static BoxHeader header(FileChannel channel, long at) throws IOException {
        BoxHeader box = BoxHeader.of(read(channel, at, BoxHeader.LARGEST));
        if (box == null) {
            throw new IOException("The file ends within the header of a box at byte " + at);
        }
        if (!box.isPlausible()) {
            throw new IOException(
                    "Box '%s' at byte %d states a size of %d bytes".formatted(box.type(), at, box.size()));
        }
        return box;
    }

    private static long end(long at, long size) throws IOException {
        if (size > Long.MAX_VALUE - at) {
            throw new IOException("A box at byte %d states a size of %d bytes".formatted(at, size));
        }
        return at + size;
    }

    private static ByteBuffer index(FileChannel channel, long at, long size) throws IOException {
        if (size > LARGEST_INDEX || size > channel.size() - at) {
            throw new IOException(
                    "The index (box moov) is cut off or has a nonsensical size of %d bytes".formatted(size));
        }
        return read(channel, at, (int) size);
    }

    /** Fewer bytes at the end of the file. */
    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        long at = from;
        for (int n = channel.read(bytes, at); n >= 0 && bytes.hasRemaining(); n = channel.read(bytes, at)) {
            at += n;
        }
        return bytes.flip();
    }

    private static List<Mp4Track> tracks(ByteBuffer moov) throws IOException {
        List<Mp4Track> tracks = new ArrayList<>();
        try {
            for (Mp4Box trak : new Mp4Box("moov", moov).all("trak")) {
                tracks.add(Mp4Track.read(new TrackBox(trak)));
            }
        } catch (IOException | RuntimeException e) {
            throw new IOException("The index (box moov) is damaged: " + e, e);
        }
        return tracks;
    }
}

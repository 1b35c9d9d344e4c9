package dev.aivideo.footage.download;

import dev.aivideo.footage.download.ByteRanges.Stretch;
import dev.aivideo.media.mp4.BoxHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;

/** Fetches only the movie box and the wanted seconds of a remote MP4 file. */
final class Mp4Reader {
    /** Holds the movie box of most clips that are made for the network, which have it in front. */
    static final int FIRST_READ = 192 << 10;

    private static final int NEXT_READ = 64 << 10;
    private static final int LARGEST_MOVIE_BOX = 48 << 20;
    private static final int MOST_BOXES = 64;

    private Mp4Reader() {}

    /**
     * Have the bytes here that this part takes.
     *
     * @throws IOException if the file is not of a kind that can be taken in stretches
     */
    static void bring(RemoteFile file, Duration from, Duration length) throws IOException {
        for (Stretch stretch : Mp4Index.of(movieBox(file)).stretches(from, length)) {
            file.need(stretch.from(), stretch.to());
        }
    }

    private static ByteBuffer movieBox(RemoteFile file) throws IOException {
        file.need(0, FIRST_READ);
        long at = 0;
        for (int box = 0; box < MOST_BOXES; box++) {
            BoxHeader header = BoxHeader.of(file.read(at, BoxHeader.LARGEST));
            if (header == null) {
                break;
            }
            if (box == 0 && !header.is("ftyp") && !header.is("moov")) {
                throw new IOException("Not an MP4 file");
            }
            long size = header.size();
            if (size < header.headerSize()) {
                break;
            }
            if (header.is("moov") && size <= LARGEST_MOVIE_BOX) {
                return file.read(at + header.headerSize(), (int) size - header.headerSize());
            }
            at = Math.addExact(at, size);
            file.need(at, at + NEXT_READ);
        }
        throw new IOException("No movie box");
    }
}

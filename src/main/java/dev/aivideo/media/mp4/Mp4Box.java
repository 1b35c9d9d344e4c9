package dev.aivideo.media.mp4;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of an MP4 file that lies in memory. What its tables say is not checked: reading past their end is an
 * {@link IndexOutOfBoundsException}, which readers turn into an {@link IOException}.
 *
 * @param content without the box's header; positions in it count from 0
 */
public record Mp4Box(String type, ByteBuffer content) {

    /** The first box of this type within this one. */
    public Optional<Mp4Box> find(String wanted) {
        return all(wanted).stream().findFirst();
    }

    /** @throws IOException if there is none */
    public Mp4Box need(String wanted) throws IOException {
        return find(wanted).orElseThrow(() -> new IOException("No " + wanted + " in " + type));
    }

    /** The boxes of this type within this one, up to the first that does not fit into it. */
    public List<Mp4Box> all(String wanted) {
        List<Mp4Box> found = new ArrayList<>();
        int end = content.limit();
        for (int at = 0; at + BoxHeader.USUAL <= end; ) {
            BoxHeader header = BoxHeader.of(content.slice(at, end - at));
            if (header == null || header.size() < header.headerSize() || header.size() > end - at) {
                break;
            }
            int size = (int) header.size();
            if (header.is(wanted)) {
                int headerSize = header.headerSize();
                found.add(new Mp4Box(wanted, content.slice(at + headerSize, size - headerSize)));
            }
            at += size;
        }
        return found;
    }
}

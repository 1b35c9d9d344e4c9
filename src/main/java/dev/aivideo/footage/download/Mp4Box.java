package dev.aivideo.footage.download;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of an MP4 file that lies in memory.
 *
 * @param content without the box's header; positions in it count from 0
 */
record Mp4Box(String type, ByteBuffer content) {
    private static final int HEADER = 8;

    /** The four letters as the file has them. */
    static int code(String type) {
        return ByteBuffer.wrap(type.getBytes(StandardCharsets.ISO_8859_1)).getInt();
    }

    Optional<Mp4Box> find(String type) {
        return all(type).stream().findFirst();
    }

    Mp4Box need(String type) throws IOException {
        return find(type).orElseThrow(() -> new IOException("No " + type + " in " + this.type));
    }

    List<Mp4Box> all(String type) {
        List<Mp4Box> found = new ArrayList<>();
        int wanted = code(type);
        for (int at = 0; at + HEADER <= content.limit(); ) {
            int size = content.getInt(at);
            if (size < HEADER || size > content.limit() - at) {
                break;
            }
            if (content.getInt(at + 4) == wanted) {
                found.add(new Mp4Box(type, content.slice(at + HEADER, size - HEADER)));
            }
            at += size;
        }
        return found;
    }
}

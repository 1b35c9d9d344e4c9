package dev.aivideo.footage.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes the first picture out of an animated WebP, which FFmpeg does not read
 * (https://developers.google.com/speed/webp/docs/riff_container).
 */
final class AnimatedWebp {
    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    /** Of a frame: place, size, time and flags. */
    private static final int FRAME_HEAD = 16;

    private static final int ANIMATED = 0x02;
    private static final int WITH_ALPHA = 0x10;
    private static final int LARGEST_BYTES = 64 << 20;

    private AnimatedWebp() {}

    static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD + CHUNK_HEAD + 1);
            return head.length == HEAD + CHUNK_HEAD + 1
                    && text(head, 0).equals("RIFF")
                    && text(head, 8).equals("WEBP")
                    && text(head, HEAD).equals("VP8X")
                    && (head[HEAD + CHUNK_HEAD] & ANIMATED) != 0;
        }
    }

    /**
     * The filter that puts the first picture where it belongs: often only what will move is stored of it.
     *
     * @throws IOException if the file cannot be read
     */
    static String placing(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int canvas = HEAD + CHUNK_HEAD + 4;
        int frame = frame(bytes) + CHUNK_HEAD;
        return "format=rgba,pad=%d:%d:%d:%d:color=black@0"
                .formatted(
                        three(bytes, canvas) + 1,
                        three(bytes, canvas + 3) + 1,
                        2 * three(bytes, frame),
                        2 * three(bytes, frame + 3));
    }

    private static int three(ByteBuffer bytes, int at) {
        return (bytes.get(at) & 255) | (bytes.get(at + 1) & 255) << 8 | (bytes.get(at + 2) & 255) << 16;
    }

    /** @throws IOException if there is no picture in it */
    static void first(Path file, Path target) throws IOException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw new IOException("an animated WebP of more than 64 MB");
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int at = frame(bytes);
        Files.write(target, still(bytes, at + CHUNK_HEAD, bytes.getInt(at + 4)));
    }

    /** Where the first frame's chunk begins. */
    private static int frame(ByteBuffer bytes) throws IOException {
        byte[] all = bytes.array();
        for (int at = HEAD; at + CHUNK_HEAD <= all.length; ) {
            int length = bytes.getInt(at + 4);
            int from = at + CHUNK_HEAD;
            if (length < 0 || length > all.length - from) {
                break;
            }
            if (text(all, at).equals("ANMF") && length > FRAME_HEAD) {
                return at;
            }
            at = from + length + length % 2;
        }
        throw new IOException("an animated WebP without a picture");
    }

    /** The frame's chunks as they are, behind the head that a still with transparency needs. */
    private static byte[] still(ByteBuffer bytes, int frame, int length) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        if (text(bytes.array(), frame + FRAME_HEAD).equals("ALPH")) {
            ByteBuffer head = ByteBuffer.allocate(CHUNK_HEAD + 10).order(ByteOrder.LITTLE_ENDIAN);
            head.put("VP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(WITH_ALPHA);
            head.put(bytes.array(), frame + 6, 6); // width and height, three bytes each
            body.writeBytes(head.array());
        }
        body.write(bytes.array(), frame + FRAME_HEAD, length - FRAME_HEAD);
        ByteBuffer riff = ByteBuffer.allocate(CHUNK_HEAD).order(ByteOrder.LITTLE_ENDIAN);
        riff.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(body.size());
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(riff.array());
        whole.writeBytes(body.toByteArray());
        return whole.toByteArray();
    }

    private static String text(byte[] bytes, int at) {
        return at + 4 <= bytes.length ? new String(bytes, at, 4, StandardCharsets.US_ASCII) : "";
    }
}

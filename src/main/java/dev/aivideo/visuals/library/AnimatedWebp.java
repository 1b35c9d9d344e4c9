package dev.aivideo.visuals.library;

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

    /** @throws IOException if there is no picture in it */
    static void first(Path file, Path target) throws IOException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw new IOException("an animated WebP of more than 64 MB");
        }
        byte[] all = Files.readAllBytes(file);
        ByteBuffer bytes = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = HEAD; at + CHUNK_HEAD <= all.length; ) {
            int length = bytes.getInt(at + 4);
            int from = at + CHUNK_HEAD;
            if (length < 0 || length > all.length - from) {
                break;
            }
            if (text(all, at).equals("ANMF") && length > FRAME_HEAD) {
                Files.write(target, still(bytes, from, length));
                return;
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

package dev.aivideo.net;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The text of a body: some servers compress without being asked, or state a wrong encoding. */
final class BodyText {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");
    private static final int LARGEST_UNPACKED = 32 << 20;

    private BodyText() {}

    static String of(byte[] body, String contentType) {
        byte[] bytes = unpacked(body);
        if (begins(bytes, 0xfe, 0xff) || begins(bytes, 0xff, 0xfe)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, named(contentType));
        }
    }

    /** The encoding of the header is used only if the text is not UTF-8: many headers state Latin-1 by default. */
    private static Charset named(String contentType) {
        Matcher name = CHARSET.matcher(contentType);
        try {
            return name.find() ? Charset.forName(name.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    static byte[] unpacked(byte[] body) {
        if (!begins(body, 0x1f, 0x8b)) {
            return body;
        }
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
            for (int read = packed.read(piece);
                    read >= 0 && unpacked.size() < LARGEST_UNPACKED;
                    read = packed.read(piece)) {
                unpacked.write(piece, 0, read);
            }
        } catch (IOException e) {
            return body; // it is shown as what it is: no text
        }
        return unpacked.toByteArray();
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}

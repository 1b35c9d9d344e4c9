package dev.aivideo.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file whose encoding is known only from its bytes: by a byte order mark, else UTF-16 by its zero bytes,
 * else UTF-8, else Windows-1252. Zero bytes and Ctrl-Z at the end are cut: DOS programs end a text with Ctrl-Z, a disk
 * that lost power leaves zero bytes.
 *
 * @param encoding its name, {@code UTF-8}
 * @param isGuessed neither a byte order mark nor valid UTF-8 says that it is this encoding
 * @param isDamaged has bytes that are not of this encoding, read as U+FFFD
 * @param endMarks number of characters cut at the end
 */
public record DecodedText(String text, String encoding, boolean isGuessed, boolean isDamaged, int endMarks) {
    private static final char REPLACEMENT = '\uFFFD';
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** UTF-32 before UTF-16, as a mark of UTF-32 begins with one of UTF-16. */
    private static final List<Charset> MARKED = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private static final int LOOKED_AT = 4096;

    public static DecodedText of(byte[] bytes) {
        for (Charset charset : MARKED) {
            byte[] mark = "\uFEFF".getBytes(charset);
            if (bytes.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length))) {
                return read(bytes, mark.length, charset, false);
            }
        }
        Charset wide = withoutMark(bytes);
        if (wide != null) {
            return read(bytes, 0, wide, true);
        }
        DecodedText plain = read(bytes, 0, StandardCharsets.UTF_8, false);
        return plain.isDamaged() && !isMostlyUtf8(bytes, plain.text()) ? read(bytes, 0, WINDOWS, true) : plain;
    }

    /** Whether it is UTF-8 with some bytes of another encoding in it. */
    public boolean isDamagedUtf8() {
        return isDamaged && encoding.equals(UTF_8);
    }

    private static DecodedText read(byte[] bytes, int mark, Charset charset, boolean isGuessed) {
        int unit = " ".getBytes(charset).length;
        int length = bytes.length;
        while (length % unit != 0 && isEndMark(bytes[length - 1])) {
            length--;
        }
        String text = new String(bytes, mark, length - mark, charset);
        int end = text.length();
        while (end > 0 && isEndMark(text.charAt(end - 1))) {
            end--;
        }
        String name = charset.equals(WINDOWS) ? "Windows-1252" : charset.name().replaceAll("[LB]E$", "");
        boolean isDamaged = strict(bytes, mark, length - mark, charset) == null;
        return new DecodedText(
                text.substring(0, end), name, isGuessed, isDamaged, text.length() - end + bytes.length - length);
    }

    /**
     * UTF-16 without a mark. A table or a JSON file begins with two characters of ASCII; of other texts a quarter
     * suffices. The zero bytes at the end do not count: they may be end marks.
     */
    private static @Nullable Charset withoutMark(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && isEndMark(bytes[end - 1])) {
            end--;
        }
        int length = Math.min(end, LOOKED_AT);
        if (length < 3) {
            return null;
        }
        int even = zeroBytes(bytes, 0, length);
        int odd = zeroBytes(bytes, 1, length);
        if (bytes[0] != 0 && zeroBytes(bytes, 1, 4) == 2 || odd > length / 4 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes[1] != 0 && zeroBytes(bytes, 0, 4) == 2 || even > length / 4 && odd == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    /** Number of zero bytes among every second one. */
    private static int zeroBytes(byte[] bytes, int from, int end) {
        int zeroBytes = 0;
        for (int i = from; i < Math.min(end, bytes.length); i += 2) {
            zeroBytes += bytes[i] == 0 ? 1 : 0;
        }
        return zeroBytes;
    }

    /**
     * Whether a text with bytes that are not UTF-8 is damaged rather than Windows-1252: it has a whole line with
     * accents in UTF-8, or more characters beyond ASCII than damaged places.
     */
    private static boolean isMostlyUtf8(byte[] bytes, String text) {
        long damaged = text.chars().filter(c -> c == REPLACEMENT).count();
        long beyondAscii = text.chars().filter(c -> c > 0x7F).count() - damaged;
        return beyondAscii > damaged || beyondAscii > 0 && hasLineWithAccents(bytes);
    }

    private static boolean hasLineWithAccents(byte[] bytes) {
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n' || bytes[i] == '\r') {
                String line = strict(bytes, start, i - start, StandardCharsets.UTF_8);
                if (line != null && line.length() < i - start) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isEndMark(int character) {
        return character == 0 || character == 0x1A;
    }

    private static @Nullable String strict(byte[] bytes, int from, int length, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}

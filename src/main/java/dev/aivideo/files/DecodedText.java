package dev.aivideo.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
            int mark = "\uFEFF".getBytes(charset).length;
            if (bytes.length >= mark && decoded(bytes, 0, mark, charset).equals("\uFEFF")) {
                return read(bytes, mark, charset, false);
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
        int unit = Math.max(1, " ".getBytes(charset).length);
        int length = bytes.length;
        while (length % unit != 0 && isEndMark(bytes[length - 1])) {
            length--;
        }
        String text = decoded(bytes, mark, length - mark, charset);
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
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            even += i % 2 == 0 && bytes[i] == 0 ? 1 : 0;
            odd += i % 2 == 1 && bytes[i] == 0 ? 1 : 0;
        }
        boolean long4 = bytes.length >= 4;
        if (long4 && (bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0 && length > 2 || odd > length / 4 && even == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (long4 && (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 || even > length / 4 && odd == 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
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

    private static String decoded(byte[] bytes, int from, int length, Charset charset) {
        return new String(bytes, from, length, charset);
    }
}

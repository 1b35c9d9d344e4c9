package dev.aivideo.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecodedTextTests {
    private static final String TEXT = "A café \u2013 К";

    static Stream<Arguments> encodings() {
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"))
                .flatMap(charset -> Stream.of("", "\uFEFF")
                        .filter(mark -> !charset.name().startsWith("UTF-32") || !mark.isEmpty())
                        .flatMap(mark -> Stream.of(0, 1, 2, 3, 4, 5).map(marks -> Arguments.of(charset, mark, marks))));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsEveryEncodingAndCutsZeroBytesAtTheEnd(Charset charset, String mark, int zeroBytes) {
        byte[] bytes = (mark + TEXT).getBytes(charset);

        DecodedText decoded = DecodedText.of(Arrays.copyOf(bytes, bytes.length + zeroBytes));

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.isDamaged()).isFalse();
        assertThat(decoded.endMarks() > 0).isEqualTo(zeroBytes > 0);
        assertThat(decoded.encoding())
                .isEqualTo(
                        charset.name().substring(0, Math.min(6, charset.name().length())));
    }

    @Test
    void cutsCtrlZAtTheEnd() {
        assertThat(DecodedText.of((TEXT + "\u001A").getBytes(UTF_8)).text()).isEqualTo(TEXT);
        assertThat(DecodedText.of((TEXT + "\u001A").getBytes(UTF_16BE)).text()).isEqualTo(TEXT);
    }

    @Test
    void readsDamagedUtf8WithReplacementCharactersAndOtherTextAsWindows1252() {
        byte[] damaged = "café, façade, na_ve".getBytes(UTF_8);
        damaged[new String(damaged, ISO_8859_1).indexOf('_')] = (byte) 0xEF;

        assertThat(DecodedText.of(damaged))
                .isEqualTo(new DecodedText("café, façade, na\uFFFDve", "UTF-8", false, true, 0));
        assertThat(DecodedText.of("café".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new DecodedText("café", "Windows-1252", true, false, 0));
    }

    @Test
    void readsShortAndEmptyFiles() {
        for (String text : List.of("", "a", "ab", "é")) {
            assertThat(DecodedText.of(text.getBytes(UTF_8)).text()).isEqualTo(text);
        }
    }
}

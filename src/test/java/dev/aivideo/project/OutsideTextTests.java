package dev.aivideo.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideTextTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java\nscript:alert(1)",
                " data:text/html,<b>x</b>",
                "file:///etc/passwd",
                "vbscript:x",
                "//example.org/a",
                "example.org/a",
                "https:///a",
                "https://bank.example@evil.example/",
                "https://[bad",
                "ftp://example.org/a",
                ""
            })
    void onlyAddressesOfTheWebAreLinks(String address) {
        assertThat(OutsideText.link(address)).isEmpty();
        assertThat(new Rights("", "", "", address, address, "").page()).isEmpty();
        assertThat(new Rights("", "", "", address, address, "").terms()).isEmpty();
    }

    @Test
    void linksStayAsTheyAre() {
        assertThat(OutsideText.link("https://example.org/a?b=c#d")).isEqualTo("https://example.org/a?b=c#d");
        assertThat(OutsideText.link("HTTP://example.org/caf\u00e9 1")).isEqualTo("HTTP://example.org/caf\u00e9%201");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" Two words", "Two  words", "Two words ", "Two\nwords", "Two words\u007f", "Two\u00a0words"})
    void blanksStandAloneBetweenWords(String text) {
        assertThat(OutsideText.line(text)).isEqualTo("Two words");
        assertThat(OutsideText.line(" ")).isEmpty();
    }

    @Test
    void textIsOneLineWithoutSignsThatCannotBeSeen() {
        assertThat(new Rights("A\u202eB\u2066\u0000\n\tC\u2028D\ufeff", "", "", "", "", "").author())
                .isEqualTo("AB C D");
        assertThat(OutsideText.line("\ud83d\udc68\u200d\ud83d\ude80 \u0646\u200c\u0645"))
                .isEqualTo("\ud83d\udc68\u200d\ud83d\ude80 \u0646\u200c\u0645");
    }
}

package dev.aivideo.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicencesTests {
    /** As they are when nothing is configured. */
    private final Licences usual = new Licences(List.of(), List.of("NC", "ND", "rights reserved", "editorial"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CC BY-NC 4.0",
                "CC BY‑NC‑ND 4.0",
                "https://creativecommons.org/licenses/by-nd/4.0/",
                "Attribution-NonCommercial 4.0 International",
                "Attribution-Noncommercial-ShareAlike 3.0",
                "Attribution-NoDerivatives 4.0",
                "Attribution-NoDerivs 2.0 Generic",
                "Attribution - No Derivative Works 3.0",
                "Non-commercial use only",
                "Not for commercial use.",
                "For personal use only",
                "© Agency. All rights reserved.",
                "Editorial use"
            })
    void refusesThemHoweverTheyAreWritten(String licence) {
        assertThat(usual.refusal(licence)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CC0",
                "CC BY-SA 4.0",
                "Attribution 4.0 International",
                "Pexels Licence",
                "Free for personal use and commercial use",
                "U.S. public domain"
            })
    void letsOthersPass(String licence) {
        assertThat(usual.refusal(licence)).isEmpty();
    }

    @Test
    void leavesThemToTheOperatorWhoAllowsThem() {
        Licences own = new Licences(List.of("CC BY-NC"), List.of("NoDerivatives"));

        assertThat(own.refusal("CC BY-NC 4.0")).isEmpty();
        assertThat(own.refusal("CC BY-ND 2.0"))
                .hasValueSatisfying(why -> assertThat(why).contains("'NoDerivatives'"));
    }
}

package dev.aivideo.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingRulesTests {
    private final SettingRules rules = new SettingRules("aivideo.net");

    @ParameterizedTest
    @ValueSource(doubles = {0, 2.5, 5})
    void takesTheEndsOfARange(double value) {
        assertThatCode(() -> rules.within("redirects", value, 0, 5, "3")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 5.1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatLiesOutsideOfARange(double value) {
        assertThatThrownBy(() -> rules.within("redirects", value, 0, 5, "3"))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContainingAll("aivideo.net.redirects must be 0 to 5, was " + value, "; try 3", "Remedy: ");
    }

    @Test
    void namesTheSettingItsRuleTheValueAndOneThatWorks() {
        assertThatThrownBy(() -> rules.positive("open-for", Duration.ZERO, "5m"))
                .isInstanceOfSatisfying(InvalidSettingException.class, refusal -> {
                    assertThat(refusal.setting()).isEqualTo("aivideo.net.open-for");
                    assertThat(refusal.complaint()).isEqualTo("must be positive, was PT0S; try 5m");
                });
        assertThatThrownBy(() -> rules.require(false, "contact", "must be a name", "a b", "me"))
                .hasMessageStartingWith("aivideo.net.contact must be a name, was 'a b'; try me");
    }
}

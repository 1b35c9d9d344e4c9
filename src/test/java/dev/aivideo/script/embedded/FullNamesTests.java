package dev.aivideo.script.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FullNamesTests {
    private static final List<String> ARTICLE = List.of(
            "Ada met the engineer Charles Babbage in London.",
            "Babbage's engine was never built.",
            "Pieter van den Broecke brought plants to Amsterdam.",
            "The Dutch East India Company sold the coffee, and the company grew.",
            "In the Bay of Naples a fleet waited, and Naples burned.");

    private final FullNames names = new FullNames(ARTICLE);

    @Test
    void saysANameInFullAtFirst() {
        assertThat(names.completed("Babbage's engine was never built.", 1, ""))
                .isEqualTo("Charles Babbage's engine was never built.");
    }

    @Test
    void leavesANameThatWasHeard() {
        assertThat(names.completed("Babbage's engine was never built.", 1, "She met Charles Babbage."))
                .isEqualTo("Babbage's engine was never built.");
    }

    @Test
    void leavesANameThatStandsInFull() {
        assertThat(ARTICLE)
                .allSatisfy(
                        sentence -> assertThat(names.completed(sentence, ARTICLE.indexOf(sentence), "Charles Babbage"))
                                .isEqualTo(sentence));
    }

    @Test
    void doesNotChooseBetweenTwoPeopleOfOneName() {
        FullNames two = new FullNames(List.of(
                "William King was a tutor.",
                "Nothing happened.",
                "Nothing happened.",
                "Peter King was an earl.",
                "Nothing happened.",
                "Nothing happened.",
                "Nothing happened.",
                "Nothing happened.",
                "King was tall."));

        assertThat(two.completed("King was tall.", 8, "")).isEqualTo("King was tall.");
    }
}

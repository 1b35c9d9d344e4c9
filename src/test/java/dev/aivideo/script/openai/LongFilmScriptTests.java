package dev.aivideo.script.openai;

import static dev.aivideo.net.StandIn.json;
import static dev.aivideo.script.openai.GroqStandIn.JSON;
import static dev.aivideo.script.openai.GroqStandIn.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.net.StandIn;
import dev.aivideo.project.SourceText;
import dev.aivideo.script.Script;
import dev.aivideo.script.ScriptRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Films of several parts: the outline, the parts, and parts that are finished already. */
class LongFilmScriptTests extends GroqTrial {
    @Test
    void asksOnlyForThePartsThatAnInterruptedRunHasNotFinished() {
        ScriptRequest halfAnHour =
                new ScriptRequest("How bridges stand", Duration.ofSeconds(1800), 150, 4680, List.of());
        int before = 4; // the outline and three parts of six
        standIn.then(exchange -> {
            if (standIn.asked().size() > before) {
                StandIn.html(401).give(exchange);
            } else {
                model().give(exchange);
            }
        });
        assertThatThrownBy(() -> write(halfAnHour)).isInstanceOf(LanguageModelException.class);
        List<String> told = parts.values().stream()
                .flatMap(part -> JSON.readTree(part).path("narrations").valueStream())
                .map(JsonNode::asString)
                .toList();

        try (StandIn back = new StandIn()) {
            back.then(exchange -> groq.answer(
                    exchange, back.asked().get(back.asked().size() - 1).body()));
            Script script = write(writer(at(back.base() + "/v1"), false), halfAnHour);

            assertThat(back.asked()).as("three parts were missing").hasSize(3);
            assertThat(script.scenes()).hasSize(150);
            assertThat(script.scenes()).extracting(Script.ScriptScene::text).containsAll(told);
            assertThat(script.title()).isEqualTo("A Title");
            assertThat(write(writer(at(back.base() + "/v1"), false), halfAnHour))
                    .isEqualTo(script);
            assertThat(back.asked()).as("and none now").hasSize(3);
            write(writer(at(back.base() + "/v1"), false), halfAnHour.withWords(4700));
            assertThat(back.asked()).as("another length is another script").hasSizeGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void spreadsALongSourceOverTheParts() {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            source.append("Fact number ").append(i).append(" about bridges is told here in some words. ");
        }
        standIn.then(model());

        Script script = write(new ScriptRequest(
                "Bridges", Duration.ofSeconds(600), 50, 1560, List.of(SourceText.of("notes", source.toString()))));

        assertThat(script.scenes()).hasSize(50);
        assertThat(groq.statuses).containsOnly(200);
        int last = standIn.asked().size() - 1;
        assertThat(question(1).toString()).contains("Fact number 0 ").doesNotContain("Fact number 1999 ");
        assertThat(question(last).toString()).containsPattern("Fact number 19\\d\\d ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sorry, I cannot.",
                "",
                "{\"title\": \"T\", \"chapters\": [{\"heading\": \"One\", \"content\": \"What it tells.\"},",
                "{\"title\": \"T\", \"chapters\": [{\"heading\": \"\", \"content\": \"\"}]}"
            })
    void asksAgainForAnOutlineThatLacksChapters(String outline) {
        standIn.then(says(outline), model());

        Script script = write(new ScriptRequest("How bridges stand", Duration.ofSeconds(600), 50, 1560, List.of()));

        assertThat(script.scenes()).hasSize(50);
        assertThat(question(1).toString()).contains("there must be exactly 2");
        assertThat(question(2).toString()).contains("1. Chapter 1: What chapter 1 tells of the matter.");
        assertThat(attempts.get(0))
                .containsEntry("part", "outline")
                .hasEntrySatisfying(
                        "faults", faults -> assertThat(faults.toString()).contains("there must be exactly 2"));
    }

    @Test
    void asksForTheTitleInTheOutlineOfALongFilmAlone() {
        standIn.then(
                exchange -> {
                    String plan = "{\"title\": \"\", \"description\": \"A text.\", \"tags\": [\"a\"], \"chapters\": ["
                            + "{\"heading\": \"One\", \"content\": \"First.\"}, {\"heading\": \"Two\", \"content\": \"Then.\"}]}";
                    says(plan).give(exchange);
                },
                model(),
                says(groq.script(25, 780).replace("A Title", "")),
                says(groq.script(25, 780).replace("A Title", "")));

        write(new ScriptRequest("How bridges stand", Duration.ofSeconds(600), 50, 1560, List.of()));

        assertThat(question(1).toString()).contains("there is no title");
        assertThat(standIn.asked()).as("the outline twice, and each part once").hasSize(4);
    }

    @Test
    void writesTheChaptersFromTheTopicAloneWhenNoAnswerIsAnOutline() {
        standIn.then(says("Sorry."), says("Sorry."), says("Sorry."), model());

        assertThat(write(new ScriptRequest("How bridges stand", Duration.ofSeconds(600), 50, 1560, List.of()))
                        .scenes())
                .hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void asksForTheOutlineInASmallerRequestWhereItIsTooLarge(boolean withSource) {
        GroqStandIn small = new GroqStandIn(time, 3000);
        standIn.then(exchange -> small.answer(
                exchange, standIn.asked().get(standIn.asked().size() - 1).body()));
        String source = "The bridge has towers and cables that are told of here in words. ".repeat(1500);

        Script script = write(new ScriptRequest(
                "Bridges",
                Duration.ofSeconds(1200),
                100,
                3120,
                withSource ? List.of(SourceText.of("notes", source)) : List.of()));

        assertThat(small.statuses.get(0)).isEqualTo(withSource ? 413 : 200);
        assertThat(script.scenes()).hasSize(100);
    }

    @Test
    void stopsWithARemedyWhenNoOutlineFitsIntoARequest() {
        standIn.then(json(413, error("Request too large", "tokens", "rate_limit_exceeded")));

        assertThatThrownBy(() -> write(new ScriptRequest("Bridges", Duration.ofSeconds(1800), 150, 4680, List.of())))
                .isInstanceOf(LanguageModelException.class)
                .hasMessageContaining("does not fit into a request");
    }
}

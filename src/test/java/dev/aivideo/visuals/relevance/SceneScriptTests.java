package dev.aivideo.visuals.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SceneScriptTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The lens is as large as a tennis court. | The lens is.",
                "Its walls are thin as the lid of a tin. | Its walls are.",
                "Its legs are thin as a thread, and it runs. | Its legs are, and it runs.",
                "The sea is flat as a mirror. | The sea is.",
                "The rock is black as the night. | The rock is.",
                "The whale is as long as a bus. | The whale is.",
                "It weighs as much as an elephant. | It weighs.",
                "Stones are piled up like old mills. | Stones are piled up.",
                "Like a giant lens, the mass bends the light. | the mass bends the light.",
                "It is heavy. Like a giant lens, it bends the light. | It is heavy. it bends the light.",
                "A pump the size of a fist. | A pump.",
                "It is a drop the shape of an egg, and falls. | It is a drop, and falls.",
                "The chip is no wider than a hair. | The chip is.",
                "The tree is taller than a church. | The tree is.",
                "It trembles as if a train went by. | It trembles.",
                "It shines as though someone had polished it: so it is seen. | It shines: so it is seen."
            })
    void leavesOutWhatAThingIsOnlyComparedWith(String said, String left) {
        assertThat(SceneScript.withoutComparisons(said)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour wakes as the sun rises.",
                "The sky turns dark as the sun sets.",
                "The lake lies quiet as the fog lifts from the water.",
                "Visitors would like to see the castle.",
                "Visitors would like a view of the castle.",
                "Flowers grow where they like rich soil.",
                "As soon as the alarm sounds, the crews run.",
                "The crews run as soon as the alarm sounds.",
                "Horses as well as oxen pulled the carts.",
                "As many as 300 boats crossed the channel.",
                "The dam stands as long as the river flows.",
                "The trade reached as far as the coast of China.",
                "Roman engineers worked as surveyors.",
                "It was built no later than the bridge of 1937.",
                "It is none other than the queen bee.",
                "The size of the wave surprised the sailors.",
                "Steel replaced iron as the material of bridges.",
                "Water flows fast as the gates open."
            })
    void keepsWhatIsSaidWithTheSameWords(String said) {
        assertThat(SceneScript.withoutComparisons(said)).isEqualTo(said);
    }

    @Test
    void hasTheSentencesOfItsNarration() {
        assertThat(new SceneScript("Bees dance. They show the way.", List.of("bees")).sentences())
                .containsExactly("Bees dance.", "They show the way.");
    }
}

package dev.aivideo.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.SentenceEmbedder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours fit the subject, with the real model of meaning. */
class SchemeChoiceIT {
    private static final SchemeChoice SCHEMES = new SchemeChoice(new SentenceEmbedder(2, 200)::embed);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How bees make honey|HONEY",
                "The Apollo missions and the Moon landing|STARLIGHT",
                "Russian invasion of Ukraine|EMBER",
                "How suspension bridges stand|STEEL",
                "The water cycle|LAGOON",
                "How vaccines work|CLINIC",
                "The Amazon rainforest|FOREST",
                "The Roman Empire|GARNET",
                "How to bake sourdough bread|HONEY",
                "How the internet works|CIRCUITRY",
                "Inflation and the central bank|CIVIC",
                "The life of Mozart|ORCHID",
                "Why glaciers melt|GLACIER",
                "The Sahara desert|DUNE"
            })
    void aFilmHasTheColoursOfItsSubject(String topic, ColourScheme scheme) {
        assertThat(SCHEMES.of(topic, List.of())).isEqualTo(scheme);
    }

    @Test
    void whereATopicMayMeanManyThingsWhatIsSaidDecides() {
        List<String> scenes = List.of(
                "A vaccine is a harmless rehearsal that teaches the body to know its enemy.",
                "The virus is injected into fertilised eggs, harvested, killed and purified.",
                "Smallpox killed some 300 million people before it was eradicated.");

        assertThat(SCHEMES.of("What the milkmaid knew", scenes)).isEqualTo(ColourScheme.CLINIC);
    }
}

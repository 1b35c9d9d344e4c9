package dev.aivideo.footage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicFilterTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How an aircraft carrier feeds its crew|Navy|''",
                "Naval exercises off Japan|Navy|Japan",
                "Russian invasion of Ukraine|''|Ukraine",
                "Paratroopers over Poland|Army|Poland",
                "The coast guard in a storm|Coast Guard|''",
                "Aerial refueling at night|Air Force|''",
                "Satellites of the Space Force|Space Force|''",
                "United Kingdom and its marines|Marines|United Kingdom",
                "How bees make honey|''|''",
                "How Army and Navy train together|''|''",
                "Tanks from France and Germany|Army|''",
                "A tankard of armyworm soup|''|''",
                "Marine life of the coral reef|''|''",
                "How fish tanks work|''|''",
                "Army ants on the march|''|''",
                "The shots of Michael Jordan|''|''",
                "The deserts of Jordan|''|Jordan",
                "How to roast a turkey|''|''",
                "Earthquakes in Turkey|''|Turkey"
            })
    void readsBranchAndCountryOffATopicThatNamesOne(String topic, String branch, String country) {
        assertThat(TopicFilter.of(topic)).isEqualTo(new TopicFilter(branch, country));
    }
}

package dev.aivideo.footage.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileWordsTests {

    @ParameterizedTest
    @CsvSource({
        "goldenGateBridge-4k_v2.mp4, golden gate bridge",
        "kyiv_street_2022.mov, kyiv street 2022",
        "NASALaunch01.mp4, nasa launch",
        "pexels-drone-of-harbour-1080p60.mp4, drone of harbour",
        "Über-den-Wolken.jpg, über den wolken"
    })
    void readsTheWordsOfAName(String name, String words) {
        assertThat(String.join(" ", FileWords.of(name))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"IMG_2041.jpg", "20220224.mp4", "DJI_0007-final.mov"})
    void aNameOfACameraSaysNothing(String name) {
        assertThat(FileWords.of(name)).isEmpty();
    }

    @Test
    void foldersAreKeywords() {
        assertThat(FileWords.ofFolders("bridges/GoldenGate/IMG_1.jpg")).containsExactly("bridges", "golden gate");
    }
}

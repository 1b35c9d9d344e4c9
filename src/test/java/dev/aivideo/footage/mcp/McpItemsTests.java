package dev.aivideo.footage.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McpItemsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "'thumbnailUrl': 'https://a.example/t.jpg' | https://a.example/t.jpg",
                "'thumbnail_url': 'https://a.example/t.jpg' | https://a.example/t.jpg",
                "'thumbnail': 'https://a.example/t.jpg' | https://a.example/t.jpg",
                "'thumbnail': {'url': 'https://a.example/t.jpg', 'width': 122} | https://a.example/t.jpg",
                "'thumbnail': null | -",
                "'thumbnail': '' | -",
                "'title': 'Boats' | -"
            },
            quoteCharacter = '"')
    void findsTheThumbnailInEachForm(String field, String expected) {
        String item = "{\"id\": \"1\", " + field.replace('\'', '"') + "}";

        assertThat(McpItems.candidate("dvids", Json.STRICT.readTree(item)))
                .hasValueSatisfying(
                        found -> assertThat(found.format().thumbnail()).isEqualTo(expected));
    }
}

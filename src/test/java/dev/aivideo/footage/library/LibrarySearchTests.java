package dev.aivideo.footage.library;

import static dev.aivideo.testing.Fixtures.aFootageQuery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.library.SentenceVectors.Embedding;
import dev.aivideo.project.Progress;
import dev.aivideo.testing.FootageQueryBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrarySearchTests {
    private static final Function<String, float[]> ALL_ALIKE = text -> new float[] {1, 0};

    @TempDir
    Path folder;

    private int[] search(Function<String, float[]> embed, FootageQueryBuilder query, String... texts) {
        SentenceVectors vectors =
                new SentenceVectors(folder.resolve("vectors.bin"), new Embedding("fake", 2, embed), Progress.NONE);
        return new LibrarySearch(List.of(texts), place -> texts[place], vectors)
                .search(query.build())
                .toArray();
    }

    /** What has to do with ships lies in one direction, all else in the other. */
    private static float[] ships(String text) {
        boolean isShip = text.matches(".*(vessel|freighter|ship).*");
        return isShip ? new float[] {1, 0} : new float[] {0, 1};
    }

    @Test
    void findsAWordThatSaysNothingToTheVectors() {
        FootageQueryBuilder query =
                aFootageQuery().topic("mountaineers").terms("Kangchenjunga").narration("Nobody had climbed it before.");

        assertThat(search(ALL_ALIKE, query, "A lake", "Snow on the Kangchenjunga", "A town"))
                .containsExactly(1, 0, 2);
    }

    @Test
    void findsAMeaningForWhichThereAreOtherWords() {
        FootageQueryBuilder query = aFootageQuery().topic("trade").terms("ship").narration("Goods came by ship.");

        assertThat(search(LibrarySearchTests::ships, query, "Cows", "A freighter leaves", "A lake"))
                .startsWith(1);
    }

    @Test
    void whatWordsAndMeaningAgreeOnComesBeforeWhatOneOfThemSays() {
        FootageQueryBuilder query = aFootageQuery().topic("trade").terms("ship").narration("Goods came by ship.");

        assertThat(search(LibrarySearchTests::ships, query, "A vessel", "Goods on a shelf", "A ship", "A lake"))
                .startsWith(2, 0);
    }

    @Test
    void aTermCountsMoreThanAWordOfTheNarration() {
        FootageQueryBuilder query =
                aFootageQuery().topic("harvest").terms("tractor").narration("The barn was full.");

        assertThat(search(text -> new float[2], query, "A barn", "A lake", "A town", "A tractor"))
                .startsWith(3, 0);
    }

    @Test
    void equalsAreInTheOrderOfTheirPlacesAndAsManyAsAskedFor() {
        FootageQueryBuilder query = aFootageQuery().limit(2);

        assertThat(search(ALL_ALIKE, query, "A lake", "A lake", "A lake")).containsExactly(0, 1);
    }

    @Test
    void whatNothingIsSaidOfComesLast() {
        FootageQueryBuilder query = aFootageQuery().topic("lakes").terms("lake").narration("A lake.");
        Function<String, float[]> silent = text -> text.isEmpty() ? new float[2] : new float[] {1, 0};

        assertThat(search(silent, query, "", "A lake")).containsExactly(1, 0);
    }

    @Test
    void anEmptyLibraryHasNothing() {
        assertThat(search(ALL_ALIKE, aFootageQuery())).isEmpty();
    }
}

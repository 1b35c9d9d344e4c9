package dev.aivideo.footage.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.library.LibraryFile.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryCandidateTests {
    private static LibraryFile file(String path, String title, String description) {
        LibraryMetadata said = new LibraryMetadata(title, description, List.of("quay"), "", "", "", "", "");
        return new LibraryFile(
                path, 7, 8, Form.CLIP, 9000, 1920, 1080, null, null, null, new SideCar("a.json", 1, 2, said));
    }

    @Test
    void whatIsShownIsWithoutCameraWorkAndGluedWordsAreSplit() {
        LibraryFile clip = file("Kiev/GOPR0042.mp4", "cu citylights", "A tram passes.");

        assertThat(LibraryCandidate.shown(clip)).isEqualTo("city lights. quay, kiev. A tram passes.");
        assertThat(LibraryCandidate.text(clip)).isEqualTo("cu citylights. quay, kiev. A tram passes.");
    }

    @Test
    void whatIsShownHasEnglishWordsForATitleInAnotherLanguage() {
        assertThat(LibraryCandidate.shown(file("a.mp4", "Ein Schiff im Hafen von Hamburg", "")))
                .contains("ship");
    }
}

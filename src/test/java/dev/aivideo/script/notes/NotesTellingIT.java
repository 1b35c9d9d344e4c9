package dev.aivideo.script.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.Sentences;
import dev.aivideo.project.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of another set with {@code -Dnotes.set=FOLDER}; {@code -Dnotes.print=true} prints the narrations. */
class NotesTellingIT {
    private static final Path SET = Path.of(System.getProperty("notes.set", "src/test/resources/notes"));

    static Stream<Path> notes() throws IOException {
        try (Stream<Path> files = Files.list(SET)) {
            return files.filter(file -> file.toString().endsWith(".expect.tsv")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void tellsWhatTheNotesSay(Path expectations) throws IOException {
        Path notes = Path.of(expectations.toString().replace(".expect.tsv", ".md"));
        ToldNotes told = NotesTelling.of(SourceText.of(notes.toString(), Files.readString(notes)), "")
                .orElseThrow();
        List<String> sentences = told.prose().paragraphs().stream()
                .flatMap(paragraph -> Sentences.split(paragraph).stream())
                .toList();
        List<String> faults = NotesJudge.faults(expectations, sentences);
        if (Boolean.getBoolean("notes.print")) {
            System.out.println("=== " + notes + " left out " + Math.round(told.shareLeftOut() * 100) + " %");
            told.prose()
                    .sections()
                    .forEach(section ->
                            System.out.println(section.headings() + " " + String.join("\n   ", section.paragraphs())));
            faults.forEach(fault -> System.out.println("FAULT " + fault));
            told.leftOut().forEach(out -> System.out.println("OUT " + out));
        }
        assertThat(faults).isEmpty();
    }
}

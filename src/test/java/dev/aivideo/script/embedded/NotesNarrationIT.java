package dev.aivideo.script.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.Keywords;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.language.Sentences;
import dev.aivideo.script.Script;
import dev.aivideo.script.Script.ScriptScene;
import dev.aivideo.script.ScriptRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NotesNarrationIT {
    private static final SentenceEmbedder EMBEDDER = new SentenceEmbedder(2, 20_000);
    private static final SourceScriptWriter WRITER =
            new SourceScriptWriter(EMBEDDER, new SceneMaker(new Keywords(EMBEDDER)));
    private static final Path NOTES = Path.of("src/test/resources/notes/water-cycle.md");

    @Test
    void tellsInAShortFilmWhatTheNotesListCompareAndQuote() throws IOException {
        Script script = WRITER.write(request(60));

        String told = told(script);
        assertThat(told)
                .startsWith("About 71% of the Earth's surface is covered with water.")
                .contains("glaciers and ice caps 68.7%, groundwater 30.1%")
                .contains("The four stages are evaporation, condensation, precipitation and collection.")
                .endsWith("As Leonardo da Vinci put it, \"Water is the driving force of all nature.\"");
        assertThat(Sentences.words(told) / (double) request(60).words()).isBetween(0.9, 1.03);
        if (Boolean.getBoolean("notes.print")) {
            System.out.println(told);
        }
    }

    @Test
    void notesForTheAuditWhatIsLeftOut() throws IOException {
        assertThat(WRITER.leftOut(request(60)))
                .anySatisfy(one -> assertThat(one.get("text")).contains("Measure the rain"))
                .allSatisfy(one -> assertThat(one.get("reason")).isNotBlank());
    }

    @Test
    void warnsIfMoreThanHalfOfTheNotesIsLeftOut() {
        String notes = "# Bees\n\nBees dance to show the way. A hive holds many workers.\n\n## Homework\n\n"
                + "- Draw a bee, its six legs and its wings.\n- Measure how long a bee stays on a flower.\n"
                + "- Ask your neighbour what bees are good for and write it down.\n";

        List<String> faults =
                WRITER.write(SourceScriptWriterIT.request("Bees", 20, notes)).faults();

        assertThat(faults).anySatisfy(fault -> assertThat(fault).contains("More than half of the source"));
    }

    private static ScriptRequest request(int seconds) throws IOException {
        return SourceScriptWriterIT.request("The water cycle", seconds, Files.readString(NOTES));
    }

    private static String told(Script script) {
        return script.scenes().stream().map(ScriptScene::text).collect(Collectors.joining(" "));
    }
}

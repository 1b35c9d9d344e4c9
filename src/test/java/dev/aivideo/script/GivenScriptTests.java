package dev.aivideo.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.project.FilmTexts;
import dev.aivideo.script.Script.ScriptScene;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GivenScriptTests {
    @TempDir
    Path folder;

    private final List<String> notes = new ArrayList<>();

    @Test
    void usesAScriptAsItIsInTheOrderOfItsNumbers() {
        Script script = GivenScript.parse("""
                {"title": "Bees", "scenes": [
                  {"scene_number": 2, "text": "They fly 50 % — “far”."},
                  {"scene_number": 1, "text": "Bees dance.", "visual_keywords": ["bee", "hive"]}]}""");

        assertThat(script.title()).isEqualTo("Bees");
        assertThat(script.scenes().stream().map(ScriptScene::text))
                .containsExactly("Bees dance.", "They fly 50 % — “far”.");
        assertThat(script.scenes().get(0).visualKeywords()).containsExactly("bee", "hive");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            AT&T paid <i>nothing</i> {\\\\an8}to them & left. | AT&T paid nothing to them & left.
            [music] It stands. [Soft piano fades in] | It stands.
            [CUT TO BLACK] It fell (dramatic pause) down. | It fell down.
            NARRATOR: It stands. | It stands.
            **Narrator (calm):** It **stands**. | It stands.
            Scene 2: It stands. | It stands.
            He [Smith] left [sic] (after a pause of years). | He [Smith] left [sic] (after a pause of years).
            The host: a man of 5 * 3 years. | The host: a man of 5 * 3 years.
            The light\\u200bhouse stands. | The lighthouse stands.
            """)
    void removesWhatMustNotBeSpoken(String written, String heard) {
        Script script = GivenScript.parse("[{\"text\": \"" + written + "\"}]");

        assertThat(script.scenes().get(0).text()).isEqualTo(heard);
    }

    @Test
    void makesParagraphsOfHeadingsAndListItems() {
        assertThat(textOf("THE BRIDGE\\nIt opened.\\n- One arch\\n- Two towers"))
                .isEqualTo("THE BRIDGE\n\nIt opened.\n\nOne arch\n\nTwo towers");
        assertThat(textOf("# The bridge\\nIt opened.\\n1. One\\n2. Two"))
                .isEqualTo("The bridge\n\nIt opened.\n\nOne\n\nTwo");
        assertThat(textOf("It opened on\\n12. May of that year")).isEqualTo("It opened on\n12. May of that year");
    }

    @Test
    void removesTagsFromEverythingThatIsPublished() {
        Script script = GivenScript.parse("""
                {"title": "<b>Bees</b>", "description": "{\\\\i1}All{\\\\i0} of them", "tags": ["<i>bee</i>"],
                 "scenes": [{"text": "Bees dance.", "visual_keywords": ["<u>hive</u>"]}]}""");

        assertThat(script.texts()).isEqualTo(new FilmTexts("Bees", "All of them", List.of("bee"), script.language()));
        assertThat(script.scenes().get(0).visualKeywords()).containsExactly("hive");
    }

    private static String textOf(String text) {
        return GivenScript.parse("[{\"text\": \"" + text + "\"}]")
                .scenes()
                .get(0)
                .text();
    }

    @Test
    void takesABareListWithoutNumbers() {
        assertThat(GivenScript.parse("[{\"text\": \"One.\"}, {\"text\": \"Two.\"}]")
                        .scenes())
                .hasSize(2);
    }

    @Test
    void readsTheExampleThatIsShipped() {
        assertThat(GivenScript.parse(GivenScript.read(Path.of("config/example-script.json"), notes::add))
                        .scenes())
                .hasSize(3);
    }

    static Stream<Arguments> faultyScripts() {
        String many = "[" + "{\"text\":\"A.\"},".repeat(600) + "{\"text\":\"A.\"}]";
        return Stream.of(
                Arguments.of("Hello", "not JSON", "Line 1, column"),
                Arguments.of("{\"scenes\": [\n{\"text\" \"A\"}]}", "not JSON", "Line 2, column"),
                Arguments.of("[{\"text\": \"A.\"}] rest", "not JSON", "Line 1"),
                Arguments.of("{}", "no scenes", "missing"),
                Arguments.of("[]", "no scenes", "[]"),
                Arguments.of("7", "no scenes", "7"),
                Arguments.of("{\"scenes\": {\"text\": \"A.\"}}", "no scenes", "text"),
                Arguments.of("[\"A.\"]", "not an object", "scene 1"),
                Arguments.of("[{\"text\": \"A.\"}, {\"text\": \"  \"}]", "without text", "scene 2"),
                Arguments.of("[{\"text\": 7}]", "without text", "7"),
                Arguments.of("[{\"text\": \"[music]\"}]", "nothing to be spoken", "[music]"),
                Arguments.of(
                        "[{\"number\": 1, \"text\": \"A.\"}, {\"number\": 1, \"text\": \"B.\"}]",
                        "same number",
                        "number 1"),
                Arguments.of(
                        "[{\"number\": 1, \"text\": \"A.\"}, {\"text\": \"B.\"}]", "only some", "all scenes or none"),
                Arguments.of("[{\"number\": \"one\", \"text\": \"A.\"}]", "whole number", "one"),
                Arguments.of("[{\"number\": 0, \"text\": \"A.\"}]", "whole number", "0"),
                Arguments.of("[{\"text\": \"A.\", \"visual_keywords\": [7]}]", "list of words", "7"),
                Arguments.of("[{\"text\": \"A\\u0007b.\"}]", "control character", "scene 1"),
                Arguments.of("{\"title\": 3, \"scenes\": [{\"text\": \"A.\"}]}", "title", "3"),
                Arguments.of(many, "more than 600 scenes", "601"));
    }

    @ParameterizedTest
    @MethodSource("faultyScripts")
    void refusesAFaultyScriptWithProblemEvidenceAndRemedy(String json, String problem, String evidence) {
        assertThatThrownBy(() -> GivenScript.parse(json))
                .isInstanceOf(ScriptException.class)
                .hasMessageContainingAll(problem, evidence, "Remedy:");
    }

    static Stream<Arguments> faultyFiles() {
        return Stream.of(
                Arguments.of(new byte[0], "empty"),
                Arguments.of(" \n\t ".getBytes(StandardCharsets.UTF_8), "empty"),
                Arguments.of(new byte[] {'a', 0, 'b'}, "binary"),
                Arguments.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, "picture"),
                Arguments.of("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "is a PDF"),
                Arguments.of("{\\rtf1\\ansi A text.}".getBytes(StandardCharsets.UTF_8), "RTF"),
                Arguments.of(new byte[] {'P', 'K', 3, 4, 20, 0}, "ZIP"),
                Arguments.of(new byte[] {'a', (byte) 0x81, 'b'}, "not UTF-8"),
                Arguments.of(new byte[2 * 1024 * 1024 + 1], "larger than 2 MB"));
    }

    @ParameterizedTest
    @MethodSource("faultyFiles")
    void refusesAFileThatIsNotText(byte[] content, String problem) throws IOException {
        Path file = Files.write(folder.resolve("input file.md"), content);

        assertThatThrownBy(() -> GivenScript.read(file, notes::add))
                .hasMessageContainingAll(problem, "input file.md", "Remedy:");
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(StandardCharsets.UTF_8, "", ""),
                Arguments.of(StandardCharsets.UTF_8, "\uFEFF", ""),
                Arguments.of(StandardCharsets.UTF_16LE, "\uFEFF", ""),
                Arguments.of(StandardCharsets.UTF_16BE, "\uFEFF", ""),
                Arguments.of(StandardCharsets.UTF_16LE, "", "UTF-16"),
                Arguments.of(Charset.forName("windows-1252"), "", "Windows-1252"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsATextInTheEncodingThatItHas(Charset charset, String mark, String noted) throws IOException {
        Path script = Files.write(folder.resolve("a.json"), (mark + "[{\"text\": \"A café.\"}]").getBytes(charset));

        assertThat(GivenScript.read(script, notes::add)).contains("A café.");
        assertThat(notes)
                .hasSize(noted.isEmpty() ? 0 : 1)
                .allSatisfy(note -> assertThat(note).contains("not UTF-8", noted));
    }
}

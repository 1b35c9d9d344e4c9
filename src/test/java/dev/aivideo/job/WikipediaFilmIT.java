package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.encyclopedia.FakeWikipedia;
import dev.aivideo.net.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A film about a topic of which the operator has no text: from Wikipedia's articles, or an outline that says so. */
class WikipediaFilmIT {
    private static final String NARRATION = "SELECT text FROM scenes JOIN runs USING (project_id) WHERE runs.rowid ="
            + " (SELECT %s(rowid) FROM runs) ORDER BY scene_number";

    @TempDir
    Path folder;

    private Program program(String address) throws IOException {
        return new Program(Files.createDirectories(folder.resolve("film")))
                .with(
                        "aivideo.editing.preset=superfast",
                        "aivideo.voiceover.engine=mary",
                        "aivideo.net.contact=keeper@example.org",
                        "aivideo.script.wikipedia.address=" + address,
                        "aivideo.visuals.nasa.enabled=false",
                        "aivideo.visuals.commons.enabled=false",
                        "aivideo.visuals.archive.enabled=false",
                        "aivideo.cache=" + Path.of("target/test-cache").toAbsolutePath());
    }

    private static String[] words(String... more) {
        List<String> words = new ArrayList<>(List.of("produce", "--topic", "Why do cats purr?", "--duration=12"));
        words.addAll(List.of("--captions=off", "--voice=cmu-slt-hsmm", "--aspect=1:1"));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    @Test
    void isMadeOfArticlesAndAgainWithoutANetwork() throws Exception {
        try (FakeWikipedia fake = FakeWikipedia.ofDevelopment()) {
            Program program = program(fake.address());

            Program.Ended plan = program.run(words("--dry-run"));
            int calls = fake.asked().size();
            Program.Ended first = program.run(words());
            int all = fake.asked().size();
            Program.Ended again = program.run(words("--offline"));

            assertThat(plan.output()).contains("Wikipedia: Purr");
            assertThat(program.with("aivideo.rights.share-alike=refuse")
                            .run(words("--dry-run"))
                            .output())
                    .as("its text is under CC BY-SA")
                    .contains("an outline");
            assertThat(first.exitCode()).as(first.output()).isZero();
            assertThat(again.exitCode()).as(again.output()).isZero();
            assertThat(first.output()).doesNotContain("outline", "aivideo.net.contact");
            assertThat(all - calls).isBetween(2, 6);
            assertThat(fake.asked())
                    .hasSize(all)
                    .allMatch(asked -> asked.header("User-Agent")
                            .matches("ai-video-generator/\\S+ \\(keeper@example.org\\) Java-http-client/\\d+"));
            ShortFilm film = new ShortFilm(folder.resolve("film"));
            assertThat(film.film().resolveSibling("description.txt"))
                    .content()
                    .contains("Narration adapted from \"Purr\", Wikipedia, revision", "are under CC BY-SA 4.0");
            assertThat(program.run("explain", film.id()).output())
                    .contains("text 1: 'Purr', revision", "scene 1, text 1, sentence ");
            assertThat(film.rows("SELECT name FROM source_texts")).contains("Wikipedia: Purr");
            assertThat(film.rows(NARRATION.formatted("max")))
                    .isNotEmpty()
                    .isEqualTo(film.rows(NARRATION.formatted("min")));
        }
    }

    @Test
    void isAnOutlineThatSaysSoWhereWikipediaIsDown() throws Exception {
        Program program = program(StandIn.refused().toString());

        Program.Ended plan = program.run(words("--dry-run"));
        Program.Ended ended = program.run(words());

        assertThat(plan.exitCode()).as(plan.output()).isZero();
        assertThat(plan.output()).contains("an outline", "cannot be reached");
        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("without articles", "cannot be reached", "is an outline", "Remedy");
    }
}

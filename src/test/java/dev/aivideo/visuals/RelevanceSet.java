package dev.aivideo.visuals;

import static dev.aivideo.testing.Fixtures.aCandidate;

import dev.aivideo.footage.Candidate;
import dev.aivideo.project.Json;
import dev.aivideo.testing.CandidateBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Narrations of films, and clips described in the manner of catalogues and private folders, each labelled with the scenes
 * that it is right for and the films whose subject it shows.
 */
record RelevanceSet(String name, Map<String, List<Scene>> films, List<Clip> clips) {
    private static final Path FOLDER = Path.of("src/test/resources/relevance");

    /** @param label film and number, as clips name it */
    record Scene(String film, String label, String topic, String narration) {}

    /**
     * @param right labels of scenes
     * @param subjects names of films
     * @param film in whose answers it comes up; empty if in any
     * @param type of its file; empty if that does not matter
     */
    record Clip(Candidate candidate, Set<String> right, Set<String> subjects, String film, String type) {
        boolean isRight(Scene scene) {
            return right.contains(scene.label());
        }

        /** Without what it is said to depict beside these items. */
        Clip depictingOnly(Set<String> items) {
            Candidate.Description told = candidate.description();
            Candidate.Description less = new Candidate.Description(
                    told.title(),
                    told.text(),
                    told.keywords(),
                    told.made(),
                    told.depicts().stream().filter(items::contains).toList());
            Candidate same = new Candidate(
                    candidate.source(),
                    candidate.id(),
                    less,
                    candidate.format(),
                    candidate.rights(),
                    candidate.address());
            return new Clip(same, right, subjects, film, type);
        }

        boolean isOnSubject(Scene scene) {
            return isRight(scene) || subjects.contains(scene.film());
        }
    }

    static RelevanceSet read(String name) {
        Map<String, List<Scene>> films = lines(name, "scenes.jsonl")
                .map(RelevanceSet::scene)
                .collect(Collectors.groupingBy(Scene::film, LinkedHashMap::new, Collectors.toList()));
        return new RelevanceSet(
                name, films, lines(name, "clips.jsonl").map(RelevanceSet::clip).toList());
    }

    /** With other clips. */
    RelevanceSet of(List<Clip> others) {
        return new RelevanceSet(name, films, others);
    }

    /** Without the clips that a film could show, so that nothing fits it. */
    RelevanceSet without(String film) {
        return new RelevanceSet(
                name,
                Map.of(film, films.getOrDefault(film, List.of())),
                clips.stream()
                        .filter(clip -> !clip.subjects().contains(film)
                                && clip.right().stream().noneMatch(label -> label.startsWith(film + "-")))
                        .toList());
    }

    private static Scene scene(JsonNode json) {
        String film = json.path("film").asString("");
        return new Scene(
                film,
                film + "-" + json.path("scene").asInt(0),
                json.path("topic").asString(""),
                json.path("narration").asString(""));
    }

    /** As the sources give them: of a file in a folder without a title the words of its name are the title. */
    private static Clip clip(JsonNode json) {
        String source = json.path("source").asString("");
        String title = json.path("title").asString("");
        String file = json.path("file").asString("");
        List<String> keywords = new ArrayList<>(strings(json.path("tags")));
        if (source.equals("library")) {
            keywords.add(json.path("place").asString(""));
            String words = String.join(" ", dev.aivideo.footage.library.LibraryFileNames.words(file));
            keywords.add(title.isEmpty() ? "" : words);
            title = title.isEmpty() ? words : title;
        }
        keywords.addAll(strings(json.path("categories")));
        keywords.removeIf(String::isBlank);
        CandidateBuilder candidate = aCandidate()
                .from(source, json.path("id").asString(""))
                .title(title)
                .keywords(keywords)
                .depicts(strings(json.path("depicts")))
                .description(json.path("description").asString(""))
                .size(json.path("width").asInt(1920), json.path("height").asInt(1080))
                .length(Duration.ofSeconds(json.path("seconds").asInt(20)))
                .licence("U.S. public domain");
        return new Clip(
                (json.path("kind").asString("").equals("still") ? candidate.still() : candidate).build(),
                new TreeSet<>(strings(json.path("right"))),
                new TreeSet<>(strings(json.path("subject"))),
                json.path("film").asString(""),
                json.path("mime").asString(""));
    }

    static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(item -> item.asString(""))
                .toList();
    }

    static Stream<JsonNode> lines(String set, String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(set).resolve(file)).stream()
                    .map(Json.STRICT::readTree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

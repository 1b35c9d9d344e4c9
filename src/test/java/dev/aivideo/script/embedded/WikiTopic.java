package dev.aivideo.script.embedded;

import dev.aivideo.encyclopedia.wikipedia.ArticleFiles;
import dev.aivideo.project.Json;
import dev.aivideo.project.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * A film's topic with the articles that belong to it.
 *
 * @param seconds of the film
 */
record WikiTopic(String topic, int seconds, List<SourceText> sources) {
    private static final int MOST_ARTICLES = 3;

    /** The topics of a folder's {@code topics.jsonl} that have articles. */
    static List<WikiTopic> read(Path folder) throws IOException {
        List<WikiTopic> topics = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("topics.jsonl"))) {
            JsonNode topic = Json.STRICT.readTree(line);
            String language = topic.path("language").asString("en");
            List<SourceText> sources = titles(topic).stream()
                    .map(title -> ArticleFiles.read(folder, language, title))
                    .toList();
            if (!sources.isEmpty()) {
                topics.add(new WikiTopic(
                        topic.path("topic").asString(), topic.path("duration").asInt(60), sources));
            }
        }
        return topics;
    }

    /** The main article and those beside it; of several meanings the first. */
    private static List<String> titles(JsonNode topic) {
        List<String> titles = new ArrayList<>();
        boolean ambiguous = topic.path("main").isNull();
        if (!ambiguous) {
            titles.add(topic.path("main").asString());
        }
        topic.path("also").forEach(title -> titles.add(title.asString()));
        return titles.subList(0, Math.min(titles.size(), ambiguous ? 1 : MOST_ARTICLES));
    }

    /** As the name of a file. */
    String name() {
        return topic.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    @Override
    public String toString() {
        return topic;
    }
}

package dev.aivideo.script.embedded;

import dev.aivideo.project.Rights;
import dev.aivideo.project.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A film's topic with the articles that belong to it. */
record WikiTopic(String topic, int duration, List<SourceText> sources) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern LEFT_OUT = Pattern.compile(
            "(?i)See also|References|Notes|Footnotes|Citations|Sources|Bibliography|Works cited"
                    + "|Further reading|External links|Gallery|Filmography|Discography|Selected works|Publications|Awards.*|Honours.*|Track listing"
                    + "|Personnel|Cast|Charts|Results|In popular culture|Literature|Siehe auch|Einzelnachweise|Anmerkungen|Literatur|Weblinks|Galerie");

    static List<WikiTopic> read(Path folder) throws IOException {
        List<WikiTopic> topics = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("topics.jsonl"))) {
            JsonNode node = JSON.readTree(line);
            List<String> titles = new ArrayList<>();
            if (!node.path("main").isNull()) {
                titles.add(node.path("main").asString());
            }
            node.path("also").forEach(title -> titles.add(title.asString()));
            String language = node.path("language").asString("en");
            List<SourceText> sources = new ArrayList<>();
            List<String> taken = node.path("main").isNull() ? titles.subList(0, Math.min(1, titles.size())) : titles;
            for (String title : taken) {
                Path file =
                        folder.resolve(language).resolve(title.replace(' ', '_').replace("/", "%2F") + ".json");
                sources.add(source(JSON.readTree(file.toFile())));
            }
            if (!sources.isEmpty()) {
                topics.add(new WikiTopic(
                        node.path("topic").asString(), node.path("duration").asInt(60), sources));
            }
        }
        return topics;
    }

    String name() {
        return topic.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    @Override
    public String toString() {
        return topic;
    }

    private static SourceText source(JsonNode article) {
        StringBuilder text = new StringBuilder();
        int leftOut = 0;
        for (String line : article.path("extract").asString().split("\n")) {
            Matcher heading = Pattern.compile("(={2,6}) *(.+?) *\\1 *").matcher(line);
            if (heading.matches()) {
                int level = heading.group(1).length();
                if (leftOut == 0 || level <= leftOut) {
                    leftOut = LEFT_OUT.matcher(heading.group(2)).matches() ? level : 0;
                    text.append(leftOut > 0 ? "" : "#".repeat(level) + " " + heading.group(2) + "\n\n");
                }
            } else if (leftOut == 0 && !line.isBlank()) {
                text.append(line.strip().replaceAll("([\\\\*_`<>#\\[\\]~])", "\\\\$1"))
                        .append("\n\n");
            }
        }
        return new SourceText(
                "Wikipedia: " + article.path("title").asString(),
                article.path("title").asString(),
                text.toString(),
                Rights.NONE,
                new SourceText.Article(
                        article.path("language").asString("en"),
                        article.path("revision").asLong(),
                        article.path("item").asString(""),
                        "",
                        List.of()));
    }
}

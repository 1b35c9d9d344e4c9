package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.project.Json;
import dev.aivideo.project.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Articles of a folder of test articles ({@code LANGUAGE/Title.json}) as the texts that films are made of. */
public final class ArticleFiles {
    private ArticleFiles() {}

    /** The article of this title. */
    public static SourceText read(Path folder, String language, String title) {
        Path file = folder.resolve(language).resolve(title.replace(' ', '_').replace("/", "%2F") + ".json");
        try {
            return ArticleText.of(page(Json.STRICT.readTree(Files.readString(file))), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode page(JsonNode article) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("title", article.path("title").asString());
        page.put("extract", article.path("extract").asString());
        page.put("lastrevid", article.path("revision").asLong());
        page.put("pageimage", article.at("/image/file").asString(""));
        page.putObject("pageprops").put("wikibase_item", article.path("item").asString(""));
        ArrayNode categories = page.putArray("categories");
        article.path("categories").forEach(name -> categories.addObject().put("title", "Category:" + name.asString()));
        ArrayNode links = page.putArray("links");
        article.path("links").forEach(link -> links.addObject().put("title", link.asString()));
        return page;
    }
}

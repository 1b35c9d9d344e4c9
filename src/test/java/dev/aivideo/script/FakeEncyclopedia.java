package dev.aivideo.script;

import dev.aivideo.encyclopedia.ArticleQuery;
import dev.aivideo.encyclopedia.Encyclopedia;
import dev.aivideo.encyclopedia.EncyclopediaException;
import dev.aivideo.project.Json;
import dev.aivideo.project.Rights;
import dev.aivideo.project.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows the articles that a test gives it. */
final class FakeEncyclopedia implements Encyclopedia {
    static final Rights RIGHTS = new Rights("Wikipedia contributors", "", "CC BY-SA 4.0", "", "", "");

    private final Map<String, List<SourceText>> known = new HashMap<>();
    private final List<ArticleQuery> asked = new ArrayList<>();
    private boolean failing;

    void knows(String topic, SourceText... articles) {
        known.put(topic, List.of(articles));
    }

    void fails() {
        failing = true;
    }

    List<ArticleQuery> asked() {
        return asked;
    }

    /** An article of that title, with the prose of one about glass. */
    static SourceText article(String language, String title) {
        String text = "# " + title + "\n\n" + prose();
        SourceText.Article article = new SourceText.Article(language, 7, "Q1", "", List.of());
        return new SourceText("Wikipedia: " + title, title, text, RIGHTS, article);
    }

    private static String prose() {
        try {
            String json = Files.readString(Path.of("src/test/resources/wikipedia/development/en/Glass.json"));
            return Json.STRICT
                    .readTree(json)
                    .path("extract")
                    .asString()
                    .replaceAll("(?m)^=.*", "")
                    .replace("\n", "\n\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> howToEnable() {
        return Optional.empty();
    }

    @Override
    public List<SourceText> articles(ArticleQuery query) {
        asked.add(query);
        if (failing) {
            throw new EncyclopediaException("Wikipedia is out of order.", "status 500", "wait", null);
        }
        return known.getOrDefault(query.topic(), List.of());
    }

    @Override
    public List<String> titles(ArticleQuery query) {
        return articles(query).stream().map(SourceText::title).toList();
    }
}

package dev.aivideo.script;

import dev.aivideo.encyclopedia.ArticleQuery;
import dev.aivideo.encyclopedia.Encyclopedia;
import dev.aivideo.encyclopedia.EncyclopediaException;
import dev.aivideo.project.Rights;
import dev.aivideo.project.SourceText;
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

    /** An article of a hundred short sentences. */
    static SourceText article(String language, String title) {
        StringBuilder text = new StringBuilder("# " + title + "\n\n");
        for (int i = 1; i <= 100; i++) {
            text.append("The people of village number %d drink a cup of%s green tea on every single day. "
                    .formatted(i, " very".repeat(i % 5)));
            text.append(i % 5 == 0 ? "\n\n" : "");
        }
        SourceText.Article article = new SourceText.Article(language, 7, "Q1", "", List.of());
        return new SourceText("Wikipedia: " + title, title, text.toString(), RIGHTS, article);
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

package dev.aivideo.script;

import dev.aivideo.encyclopedia.ArticleQuery;
import dev.aivideo.encyclopedia.Encyclopedia;
import dev.aivideo.encyclopedia.EncyclopediaException;
import dev.aivideo.project.Brief;
import dev.aivideo.project.SourceText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who would write a film's script, and of what. The encyclopedia is asked only if no writer before it would write, and
 * only for titles: without that it could not be said whether there will be an outline.
 */
public class ScriptForecast {
    private final ShippedSources shipped;
    private final Encyclopedia encyclopedia;
    private final ScriptProperties properties;

    ScriptForecast(ShippedSources shipped, Encyclopedia encyclopedia, ScriptProperties properties) {
        this.shipped = shipped;
        this.encyclopedia = encyclopedia;
        this.properties = properties;
    }

    /**
     * In words, for the operator.
     *
     * @param model name of the language model; empty if none is set
     */
    public String of(Brief brief, String model) {
        if (brief.scriptText() != null) {
            return "the given script";
        }
        if (!model.isEmpty() && !brief.offline()) {
            return "the language model " + model;
        }
        if (!brief.sources().isEmpty()) {
            return brief.sources().stream().map(SourceText::name).collect(Collectors.joining(", "));
        }
        Optional<String> text =
                shipped.fitting(brief.topic()).map(source -> source.text().name());
        return text.map(name -> "the text " + name + ", which fits the topic").orElseGet(() -> articles(brief));
    }

    private String articles(Brief brief) {
        String language = Objects.requireNonNullElse(brief.writing().language(), properties.language());
        try {
            List<String> titles = encyclopedia.titles(new ArticleQuery(brief.topic(), language, 0, !brief.offline()));
            return titles.isEmpty()
                    ? "an outline, which asks questions and states no facts: no text and no article fits the topic"
                    : "Wikipedia: " + String.join(", ", titles);
        } catch (EncyclopediaException e) {
            return "an outline, which asks questions and states no facts: no text fits the topic, and no article can be had: "
                    + e.problem() + " " + e.evidence();
        }
    }
}

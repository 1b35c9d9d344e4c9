package dev.aivideo.script;

import dev.aivideo.encyclopedia.ArticleQuery;
import dev.aivideo.encyclopedia.Encyclopedia;
import dev.aivideo.encyclopedia.EncyclopediaException;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Project;
import dev.aivideo.project.SourceText;
import dev.aivideo.records.SourceTextRepository;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a script is made of: those of the operator, else those that the film was begun with, else a shipped one
 * that fits the topic, else articles of the encyclopedia.
 */
class SourceChoice {
    private final SourceTextRepository recorded;
    private final ShippedSources shipped;
    private final Encyclopedia encyclopedia;
    private final Predicate<Brief> wantsArticles;
    private final Progress progress;

    /** @param wantsArticles whether the writer of such a film makes something of articles */
    SourceChoice(
            SourceTextRepository recorded,
            ShippedSources shipped,
            Encyclopedia encyclopedia,
            Predicate<Brief> wantsArticles,
            Progress progress) {
        this.recorded = recorded;
        this.shipped = shipped;
        this.encyclopedia = encyclopedia;
        this.wantsArticles = wantsArticles;
        this.progress = progress;
    }

    /**
     * What was chosen.
     *
     * @param name for the audit; empty if there is no text
     * @param similarity of a shipped text to the topic, 0 to 1; null of any other
     */
    record Chosen(
            List<SourceText> texts, String name, @Nullable Double similarity) {
        static Chosen of(List<SourceText> texts) {
            return new Chosen(texts, texts.isEmpty() ? "" : texts.get(0).name(), null);
        }
    }

    /**
     * The texts for a film.
     *
     * @param language BCP 47 tag
     * @param words that the narration is to have
     */
    Chosen of(Project project, String language, int words) {
        Brief brief = project.brief();
        if (!brief.sources().isEmpty()) {
            brief.sources().forEach(this::requireAllowed);
            return new Chosen(brief.sources(), "--source", null);
        }
        List<SourceText> before = recorded.ofProject(project.id());
        if (!before.isEmpty()) {
            return Chosen.of(before);
        }
        return shipped.fitting(brief.topic())
                .map(SourceChoice::chosen)
                .orElseGet(() -> Chosen.of(wantsArticles.test(brief) ? articles(brief, language, words) : List.of()));
    }

    private void requireAllowed(SourceText text) {
        if (!shipped.allows(text.rights())) {
            throw new ScriptException(
                    "The text of the film is under a licence that the settings refuse.",
                    "'%s', %s".formatted(text.name(), text.rights().licence()),
                    "Give another text, or set aivideo.rights.share-alike to allow.",
                    null);
        }
    }

    private static Chosen chosen(ShippedSources.Source fitting) {
        return new Chosen(List.of(fitting.text()), fitting.text().name(), fitting.similarity());
    }

    /** An encyclopedia that cannot be asked costs a warning. */
    private List<SourceText> articles(Brief brief, String language, int words) {
        try {
            return encyclopedia.articles(new ArticleQuery(brief.topic(), language, words, !brief.offline()));
        } catch (EncyclopediaException e) {
            progress.warn("The script is made without articles: %s %s. Remedy: %s"
                    .formatted(e.problem(), e.evidence(), e.remedy()));
            return List.of();
        }
    }
}

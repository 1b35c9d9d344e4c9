package dev.aivideo.script.embedded;

import dev.aivideo.language.Clauses;
import dev.aivideo.language.Markdown;
import dev.aivideo.language.Mentions;
import dev.aivideo.language.Sentences;
import dev.aivideo.project.SceneOrigin;
import dev.aivideo.project.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads articles as the sentences that may be said of them, in their order. */
final class ArticleReader {
    private final Clauses clauses;
    private final Mentions.Reader mentions;
    private final List<ArticleSentence> read = new ArrayList<>();
    private int paragraphs;
    private int sections;

    private ArticleReader(Clauses clauses, Mentions.Reader mentions) {
        this.clauses = clauses;
        this.mentions = mentions;
    }

    /** The sentences of all articles; none that leans on one that cannot be said, and none whose denial cannot. */
    static List<ArticleSentence> read(List<SourceText> articles, Clauses clauses, Mentions.Reader mentions) {
        ArticleReader reader = new ArticleReader(clauses, mentions);
        for (int i = 0; i < articles.size(); i++) {
            reader.read(articles.get(i), i + 1);
        }
        return reader.read;
    }

    private void read(SourceText source, int number) {
        NarrationLanguage language = NarrationLanguage.of(
                source.article() == null ? "en" : source.article().language());
        SentenceCleaning cleaning = new SentenceCleaning(language, clauses);
        Markdown.Prose prose = Markdown.read(source.text());
        String opening = prose.paragraphs().isEmpty() ? "" : prose.paragraphs().get(0);
        Leaning leaning = new Leaning(language, clauses, mentions, opening);
        int sentences = 0;

        for (Markdown.Section section : prose.sections()) {
            StoryPart part = StoryPart.of(number, sections++, section);
            for (String text : section.paragraphs()) {
                List<String> originals = Sentences.split(text);
                new Paragraph(part, leaning).read(originals, sentences, cleaning);
                sentences += originals.size();
            }
        }
    }

    /** One paragraph: what may be said of it. */
    private final class Paragraph {
        private final StoryPart part;
        private final Leaning leaning;
        private final List<ArticleSentence> said = new ArrayList<>();
        private int places;
        /** Who the sentences that were just passed over speak of, "he" or "she"; empty if none were. */
        private String passedOver = "";

        Paragraph(StoryPart part, Leaning leaning) {
            this.part = part;
            this.leaning = leaning;
        }

        /** @param before how many sentences the article has before the paragraph */
        void read(List<String> originals, int before, SentenceCleaning cleaning) {
            for (int i = 0; i < originals.size(); i++) {
                String original = originals.get(i);
                List<String> spoken = cleaning.said(original, before + i == 0);
                boolean contradicts = !said.isEmpty() && leaning.contradicts(original);
                if (contradicts) {
                    withdraw(spoken.isEmpty());
                }
                String person = leaning.person(original);
                if (!person.equals(passedOver) && !passedOver.isEmpty()) {
                    places++;
                }
                for (int s = 0; s < spoken.size(); s++) {
                    SceneOrigin.Sentence sentence =
                            new SceneOrigin.Sentence(spoken.get(s), part.source(), before + i + 1, original);
                    boolean leans = s > 0 || before + i > 0 && leaning.leans(spoken.get(s), originals.subList(0, i));
                    add(sentence, leans);
                }
                boolean gap = spoken.isEmpty() && (contradicts || !leaning.isMereRemark(original));
                passedOver = gap && !contradicts ? person : "";
                places += gap && passedOver.isEmpty() || endsEarly(original, spoken) ? 1 : 0;
            }
            read.addAll(said);
            paragraphs++;
        }

        /** Whether the end of a sentence is left out, which the next one may speak of. */
        private static boolean endsEarly(String original, List<String> spoken) {
            if (spoken.isEmpty()) {
                return false;
            }
            String last = spoken.get(spoken.size() - 1).replaceFirst("\\P{L}+$", "");
            String ending = last.substring(last.lastIndexOf(' ') + 1);
            return !original.replaceFirst("(?:\\([^()]*\\)|\\P{L})+$", "").endsWith(ending);
        }

        /** The last sentence is taken back by the next one: it is bound to it, or goes if that cannot be said. */
        private void withdraw(boolean unsayable) {
            ArticleSentence last = said.get(said.size() - 1);
            if (last.place() + 1 != places) {
                return;
            }
            said.remove(said.size() - 1);
            if (!unsayable) {
                said.add(new ArticleSentence(
                        last.said(), last.part(), last.paragraph(), last.place(), last.leans(), true));
            } else if (!said.isEmpty() && said.get(said.size() - 1).bound()) {
                withdraw(true);
            }
        }

        private void add(SceneOrigin.Sentence sentence, boolean leans) {
            boolean follows = !said.isEmpty() && said.get(said.size() - 1).place() + 1 == places;
            if (!leans || follows) {
                said.add(new ArticleSentence(sentence, part, paragraphs, places, leans, false));
            }
            places++;
        }
    }
}

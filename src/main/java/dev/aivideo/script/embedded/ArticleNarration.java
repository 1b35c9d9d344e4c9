package dev.aivideo.script.embedded;

import dev.aivideo.language.Clauses;
import dev.aivideo.language.Mentions;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.project.SourceText;
import dev.aivideo.script.ScriptRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a narration of articles of an encyclopedia: of sentences that can be said, chosen and ordered to tell a story, no
 * fact twice, people with their full names at first. Mostly of the first article.
 */
final class ArticleNarration {
    private static final double LEAST_OF_MAIN = 0.6;
    /** Beyond this many times the words wanted, the first article is enough. */
    private static final double ENOUGH = 1.3;

    private static final Pattern COMPARES = Pattern.compile(
            "(?i)\\b(?:vs|versus|or|compared|difference|unterschied|oder|differenza|différence|diferencia)\\b");

    private static final double BESIDE = 0.2;
    private static final int ROUNDS = 14;
    private static final double TOLERANCE = 0.025;

    private final SentenceEmbedder embedder;
    private final Mentions.Reader mentions;
    private final Clauses clauses = new Clauses();
    private @Nullable Read last;

    ArticleNarration(SentenceEmbedder embedder, Mentions.Reader mentions) {
        this.embedder = embedder;
        this.mentions = mentions;
    }

    /** A script is written several times until it has its length. */
    private record Read(List<SourceText> sources, ArticleMaterial material) {}

    /** Whether the texts are articles. */
    static boolean fits(List<SourceText> sources) {
        return sources.stream().allMatch(source -> source.article() != null);
    }

    /** What is said, in order; empty if no sentence can be. */
    List<Passage> passages(ScriptRequest request) {
        ArticleMaterial material = material(request.sources());
        return material.sentences().isEmpty() ? List.of() : new Telling(material, request).told();
    }

    private synchronized ArticleMaterial material(List<SourceText> sources) {
        if (last == null || !last.sources().equals(sources)) {
            last = new Read(sources, ArticleMaterial.of(sources, embedder, mentions, clauses));
        }
        return last.material();
    }

    /** One narration in the making. */
    private final class Telling {
        private final ArticleMaterial material;
        private final ScriptRequest request;
        private final Set<Integer> excluded = new HashSet<>();
        private final double[] discounts;
        private final Set<String> topicWords;

        Telling(ArticleMaterial material, ScriptRequest request) {
            this.material = material;
            this.request = request;
            this.discounts = new double[request.sources().size()];
            this.topicWords = ToldTwice.words(request.topic() + " " + String.join(" ", material.titles()));
            boolean compares = COMPARES.matcher(request.topic()).find();
            boolean enough = material.words(1) > ENOUGH * request.words();
            for (int source = 1; source < discounts.length; source++) {
                discounts[source] = compares ? 0 : BESIDE;
                if (enough && !compares) {
                    exclude(source + 1);
                }
            }
            excludeAsides();
        }

        /** What leads away from the topic, if there is enough else. */
        private void excludeAsides() {
            List<ArticleSentence> all = material.sentences();
            List<Integer> asides = IntStream.range(1, all.size())
                    .filter(i -> HeadingWorth.isAside(all.get(i).part()))
                    .boxed()
                    .toList();
            int words = IntStream.range(0, all.size())
                    .filter(i -> !excluded.contains(i) && !asides.contains(i))
                    .map(i -> all.get(i).words())
                    .sum();
            if (words > ENOUGH * request.words()) {
                excluded.addAll(asides);
            }
        }

        private void exclude(int source) {
            for (int i = 0; i < material.sentences().size(); i++) {
                if (material.sentences().get(i).said().source() == source) {
                    excluded.add(i);
                }
            }
        }

        /** Chosen again until nothing is told twice and the full names are counted. */
        List<Passage> told() {
            int budget = request.words();
            float[] topic = embedder.embed(request.topic());
            List<ArticleSentence> told = List.of();
            for (int round = 0; round < ROUNDS; round++) {
                double[] worth = SentenceWorth.of(material, request.topic(), topic, request.words(), discounts);
                List<Integer> chosen = new ArticleSelection(material, worth, excluded).choose(budget);
                if (excludesRepeated(chosen, worth) || outweighs(chosen)) {
                    continue;
                }
                told = withNames(chosen);
                int off = told.stream().mapToInt(ArticleSentence::words).sum() - request.words();
                int before = chosen.stream()
                        .mapToInt(i -> material.sentences().get(i).words())
                        .sum();
                if (Math.abs(off) <= request.words() * TOLERANCE || off + request.words() == before) {
                    break;
                }
                budget = request.words() - (off + request.words() - before);
            }
            return told.stream().map(ArticleSentence::passage).toList();
        }

        /** Leaves out, of two sentences that tell the same, the one that is worth less. */
        private boolean excludesRepeated(List<Integer> chosen, double[] worth) {
            Set<Integer> repeated = new HashSet<>();
            for (int a = 0; a < chosen.size(); a++) {
                for (int b = a + 1; b < chosen.size(); b++) {
                    int one = chosen.get(a);
                    int other = chosen.get(b);
                    if (!repeated.contains(one) && !repeated.contains(other) && isRepeated(one, other)) {
                        repeated.add(a > 0 && worth[one] < worth[other] ? one : other);
                    }
                }
            }
            return excluded.addAll(repeated);
        }

        private boolean isRepeated(int one, int other) {
            ArticleSentence first = material.sentences().get(one);
            ArticleSentence second = material.sentences().get(other);
            return !(first.isFollowedBy(second) && second.leans())
                    && ToldTwice.tells(
                            first.text(),
                            material.meanings().get(one),
                            second.text(),
                            material.meanings().get(other),
                            topicWords);
        }

        /** Whether the other articles say too much, which then is worth less. */
        private boolean outweighs(List<Integer> chosen) {
            long main = chosen.stream()
                    .filter(i -> material.sentences().get(i).said().source() == 1)
                    .count();
            if (main >= LEAST_OF_MAIN * chosen.size()) {
                return false;
            }
            double before = Arrays.stream(discounts).sum();
            for (int source = 1; source < discounts.length; source++) {
                discounts[source] = Math.min(1, discounts[source] + 2 * BESIDE);
            }
            return Arrays.stream(discounts).sum() > before;
        }

        private List<ArticleSentence> withNames(List<Integer> chosen) {
            List<ArticleSentence> told = new ArrayList<>();
            StringBuilder heard = new StringBuilder();
            for (int i : chosen) {
                ArticleSentence one = material.sentences().get(i);
                String text = material.names()
                        .get(one.said().source() - 1)
                        .completed(one.text(), one.said().number() - 1, heard.toString());
                heard.append(text).append(' ');
                told.add(one.saying(text));
            }
            return told;
        }
    }
}

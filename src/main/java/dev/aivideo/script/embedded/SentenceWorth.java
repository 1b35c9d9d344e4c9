package dev.aivideo.script.embedded;

import dev.aivideo.language.SentenceEmbedder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What saying each sentence of an article is worth to a film, by the word: 0 to about 1. */
final class SentenceWorth {
    private static final double TOPIC = 0.6;
    private static final double SUBJECT = 0.3;
    /** What the lead speaks of matters. */
    private static final double IN_LEAD = 0.7;
    /** Nearness of a sentence of the lead to the lead itself, in place of 1. */
    private static final double OF_LEAD = 0.45;

    private static final double BASE = 0.1;
    private static final double FIRST_OF_PARAGRAPH = 0.08;
    /** The first paragraph says what it is; all of the lead is the article in short. */
    private static final double OPENING = 0.3;
    /** A film of up to this many times the lead's words is rather made of it. */
    private static final double SHORT_FILM = 2.2;

    /** What a section's sentences lose when it has had its share of the film, so that a film tells of many. */
    private static final double SHARE_TAKEN = 0.4;

    private static final double LEAST_SHARE = 1.5;
    private static final double WORDS_OF_SENTENCE = 19;

    private static final double CROWDED = 0.2;
    private static final double DATED = 0.15;
    private static final double ANSWER = 0.15;
    private static final double LONG = 0.08;
    private static final double ATTRIBUTED = 0.06;
    private static final double LEAST = 0.02;
    private static final double MEANING = 0.08;
    /** For the best sentence of each chapter, so that none is passed over. */
    private static final double CHAPTER = 0.2;

    private static final int MANY_FIGURES = 4;
    private static final int MANY_NAMES = 7;
    private static final int LONG_WORDS = 30;

    private static final Pattern OUT_OF_DATE = Pattern.compile(
            "(?i)\\b(?:is|are) to (?!be (?:found|seen))|\\b(?:will|expected|planned|scheduled|recently|currently|at present)\\b|\\b20[2-9]\\d\\b");
    private static final Pattern WHY = Pattern.compile("(?i)^(?:why|warum|weshalb|por qué|pourquoi|perché|por que)\\b");
    private static final Pattern REASON = Pattern.compile(
            "(?i)\\b(?:because|reasons?|explanation|causes?d?|in order to|so that|since|allows?|helps?|serves?|weil|denn|damit|grund)\\b");
    private static final Pattern FIGURES = Pattern.compile("\\b\\d[\\d.,]*");
    private static final Pattern NAMES = Pattern.compile("(?<=[\\p{L},] )\\p{Lu}[\\p{L}’'-]+");
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?i)\\b(?:according to|argue[sd]?|proposed|suggest(?:s|ed)|claim(?:s|ed)|historians?|scholars?|in (?:his|her|the) (?:\\d{4} )?(?:book|article|paper|view))\\b");

    private SentenceWorth() {}

    /** @param discounts of each article */
    static double[] of(ArticleMaterial material, String question, float[] topic, int budget, double[] discounts) {
        List<ArticleSentence> all = material.sentences();
        float[] subject = subject(material);
        int leadWords = all.stream()
                .filter(SentenceWorth::isLead)
                .mapToInt(ArticleSentence::words)
                .sum();
        boolean shortFilm = budget < SHORT_FILM * leadWords;
        boolean why = WHY.matcher(question).find();
        double[] worth = new double[all.size()];
        for (int i = 0; i < worth.length; i++) {
            float[] meaning = material.meanings().get(i);
            ArticleSentence one = all.get(i);
            worth[i] = BASE
                    + TOPIC * SentenceEmbedder.cosine(meaning, topic)
                    + SUBJECT * SentenceEmbedder.cosine(meaning, subject)
                    + IN_LEAD * inLead(material, i)
                    + ofPlace(one, all.get(0), shortFilm)
                    + HeadingWorth.of(one.part(), why)
                    - ofForm(one)
                    + (why && REASON.matcher(one.text()).find() ? ANSWER : 0)
                    - discounts[one.said().source() - 1];
        }
        return spread(all, worth, budget);
    }

    private static double ofPlace(ArticleSentence one, ArticleSentence first, boolean shortFilm) {
        boolean opening = one.part().isLead() && one.paragraph() == first.paragraph();
        return (one.place() == 0 ? FIRST_OF_PARAGRAPH : 0)
                + (opening ? OPENING : shortFilm && isLead(one) ? OPENING / 2 : 0)
                + (one.part().role() == StoryRole.MEANING ? MEANING : 0);
    }

    private static double ofForm(ArticleSentence one) {
        boolean crowded = FIGURES.matcher(one.text()).results().count() >= MANY_FIGURES
                || NAMES.matcher(one.text()).results().count() >= MANY_NAMES;
        return (crowded ? CROWDED : 0)
                + (OUT_OF_DATE.matcher(one.text()).find() ? DATED : 0)
                + (one.words() > LONG_WORDS ? LONG : 0)
                + (ATTRIBUTION.matcher(one.text()).find() ? ATTRIBUTED : 0);
    }

    /** How near a sentence comes to one of the first article's lead. */
    private static double inLead(ArticleMaterial material, int i) {
        List<ArticleSentence> all = material.sentences();
        if (isLead(all.get(i))) {
            return OF_LEAD;
        }
        double nearest = 0;
        for (int other = 0; other < all.size(); other++) {
            if (isLead(all.get(other))) {
                nearest = Math.max(
                        nearest,
                        SentenceEmbedder.cosine(
                                material.meanings().get(i), material.meanings().get(other)));
            }
        }
        return nearest;
    }

    private static boolean isLead(ArticleSentence one) {
        return one.part().isLead() && one.said().source() == 1;
    }

    /** The mean of what the first article's lead says. */
    private static float[] subject(ArticleMaterial material) {
        float[] sum = new float[material.meanings().get(0).length];
        for (int i = 0; i < material.sentences().size(); i++) {
            ArticleSentence one = material.sentences().get(i);
            if (isLead(one) || i == 0) {
                float[] meaning = material.meanings().get(i);
                for (int d = 0; d < sum.length; d++) {
                    sum[d] += meaning[d];
                }
            }
        }
        double length = Math.sqrt(SentenceEmbedder.cosine(sum, sum));
        for (int d = 0; d < sum.length; d++) {
            sum[d] /= (float) length;
        }
        return sum;
    }

    private static double[] spread(List<ArticleSentence> all, double[] worth, int budget) {
        Map<StoryPart, List<Integer>> parts = new LinkedHashMap<>();
        Map<String, Integer> best = new LinkedHashMap<>();
        for (int i = 0; i < worth.length; i++) {
            StoryPart part = all.get(i).part();
            parts.computeIfAbsent(part, none -> new ArrayList<>()).add(i);
            best.merge(part.source() + part.heading(), i, (a, b) -> worth[b] > worth[a] ? b : a);
        }
        double[] spread = worth.clone();
        double share = Math.max(LEAST_SHARE, budget / WORDS_OF_SENTENCE / parts.size());
        for (List<Integer> part : parts.values()) {
            part.sort((a, b) -> Double.compare(worth[b], worth[a]));
            boolean first = part.contains(0);
            for (int rank = 0; rank < part.size(); rank++) {
                int i = part.get(rank);
                spread[i] = Math.max(LEAST, worth[i] - (first ? 0 : SHARE_TAKEN * rank / (rank + share)));
            }
        }
        best.values().forEach(i -> spread[i] += all.get(i).said().source() == 1 ? CHAPTER : 0);
        return spread;
    }
}

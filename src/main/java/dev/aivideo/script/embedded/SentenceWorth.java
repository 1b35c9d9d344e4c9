package dev.aivideo.script.embedded;

import dev.aivideo.language.SentenceEmbedder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
    private static final double SHARE_TAKEN = 0.25;

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
        List<float[]> inContext = inContext(material);
        float[] subject = subject(material);
        int leadWords = all.stream()
                .filter(SentenceWorth::isLead)
                .mapToInt(ArticleSentence::words)
                .sum();
        boolean shortFilm = budget < SHORT_FILM * leadWords;
        boolean why = WHY.matcher(question).find();
        double[] worth = new double[all.size()];
        for (int i = 0; i < worth.length; i++) {
            float[] meaning = inContext.get(i);
            ArticleSentence one = all.get(i);
            worth[i] = BASE
                    + TOPIC * SentenceEmbedder.cosine(meaning, topic)
                    + SUBJECT * SentenceEmbedder.cosine(meaning, subject)
                    + IN_LEAD * inLead(material, meaning, all.get(i))
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
    private static double inLead(ArticleMaterial material, float[] meaning, ArticleSentence one) {
        List<ArticleSentence> all = material.sentences();
        if (isLead(one)) {
            return OF_LEAD;
        }
        double nearest = 0;
        for (int other = 0; other < all.size(); other++) {
            if (isLead(all.get(other))) {
                nearest = Math.max(
                        nearest,
                        SentenceEmbedder.cosine(meaning, material.meanings().get(other)));
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
                sum = sum(sum, material.meanings().get(i));
            }
        }
        return normalised(sum);
    }

    /** What each sentence says together with its paragraph: "he died there" says little by itself. */
    private static List<float[]> inContext(ArticleMaterial material) {
        List<ArticleSentence> all = material.sentences();
        Map<Integer, float[]> paragraphs = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            paragraphs.merge(all.get(i).paragraph(), material.meanings().get(i), SentenceWorth::sum);
        }
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    float[] own = material.meanings().get(i);
                    return normalised(sum(
                            own, normalised(paragraphs.getOrDefault(all.get(i).paragraph(), own))));
                })
                .toList();
    }

    private static float[] sum(float[] one, float[] other) {
        float[] sum = one.clone();
        for (int d = 0; d < sum.length; d++) {
            sum[d] += other[d];
        }
        return sum;
    }

    private static float[] normalised(float[] vector) {
        double length = Math.sqrt(SentenceEmbedder.cosine(vector, vector));
        float[] normalised = vector.clone();
        for (int d = 0; d < normalised.length; d++) {
            normalised[d] /= (float) length;
        }
        return normalised;
    }

    private static double[] spread(List<ArticleSentence> all, double[] worth, int budget) {
        double[] spread = worth.clone();
        List<Integer> best = lose(all, StoryPart::chapter, worth, budget, spread);
        lose(all, StoryPart::number, worth, budget, spread);
        best.stream().filter(i -> all.get(i).said().source() == 1).forEach(i -> spread[i] += CHAPTER);
        return spread;
    }

    /**
     * Takes from each sentence the more, the more of its group are worth more than it.
     *
     * @return the best of each group
     */
    private static List<Integer> lose(
            List<ArticleSentence> all, Function<StoryPart, Object> group, double[] worth, int budget, double[] spread) {
        Map<Object, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < worth.length; i++) {
            groups.computeIfAbsent(group.apply(all.get(i).part()), none -> new ArrayList<>())
                    .add(i);
        }
        double share = Math.max(LEAST_SHARE, budget / WORDS_OF_SENTENCE / groups.size());
        for (List<Integer> members : groups.values()) {
            boolean opening = members.contains(0);
            members.sort((a, b) -> Double.compare(worth[b], worth[a]));
            for (int rank = 0; rank < members.size() && !opening; rank++) {
                int i = members.get(rank);
                spread[i] = Math.max(LEAST, spread[i] - SHARE_TAKEN * rank / (rank + share));
            }
        }
        return groups.values().stream().map(members -> members.get(0)).toList();
    }
}

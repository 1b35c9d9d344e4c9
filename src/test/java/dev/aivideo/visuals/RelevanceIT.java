package dev.aivideo.visuals;

import static dev.aivideo.testing.Fixtures.aCandidate;
import static dev.aivideo.testing.Fixtures.aFootageQuery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.catalogue.QueryRelaxation;
import dev.aivideo.language.Keywords;
import dev.aivideo.language.SentenceEmbedder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/**
 * How often the picture fits the words: 40 narrations over ten topics, each as long as a scene, and one catalogue of 400
 * clips of which each fits one narration or none, found by words as catalogues do, against the plain method (the first
 * five words, the first hit). The table is printed. DVIDS answers the newest first unless it is asked otherwise: the
 * example of its own documentation, {@code /search?q=tank}, has the news of the day. Others answer the best match first.
 */
class RelevanceIT {
    private static final Path FOLDER = Path.of("src/test/resources/relevance");
    private static final int FIRST_PAGE = 40;
    /** What full-text indexes leave out of English: Lucene's list. */
    private static final Set<String> LEFT_OUT =
            Set.of(("a an and are as at be but by for if in into is it no not of on or"
                            + " such that the their then there these they this to was will with")
                    .split(" "));

    private record Narration(String topic, String number, String text) {
        String label() {
            return topic + number;
        }
    }

    /** @param fits label of the narration that it is right for, or none of them */
    private record Clip(Candidate candidate, String fits, Set<String> words) {}

    private final SentenceEmbedder embedder = new SentenceEmbedder(2, 2000);
    private final Keywords keywords = new Keywords(embedder);
    private final List<Clip> catalogue = catalogue();
    private final Map<String, String> fits =
            catalogue.stream().collect(Collectors.toMap(clip -> clip.candidate().id(), Clip::fits));
    private final Map<String, Long> clipsWith = catalogue.stream()
            .flatMap(clip -> clip.words().stream())
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()));

    @Test
    void showsTheRightPictureThreeTimesAsOftenWhereTheCatalogueAnswersByBestMatch() {
        double[] all = measure("best match first", this::byMatch);

        assertThat(all[1]).as("precision at 1").isGreaterThanOrEqualTo(0.85);
        assertThat(all[1]).as("against the plain method").isGreaterThanOrEqualTo(3 * all[0]);
        assertThat(all[3]).as("precision at 6").isGreaterThanOrEqualTo(3 * all[2]);
    }

    @Test
    void showsTheRightPictureThreeTimesAsOftenWhereTheCatalogueAnswersByDate() {
        double[] all = measure("newest first", this::byDate);

        assertThat(all[1]).as("precision at 1").isGreaterThanOrEqualTo(0.85);
        assertThat(all[1]).as("against the plain method").isGreaterThanOrEqualTo(3 * all[0]);
    }

    /** Clips that share words with the scene, and nothing else, are all that is left. */
    @Test
    void drawsRatherThanShowAWrongPictureWhereNothingFits() {
        long wrong = narrations().stream()
                .filter(narration -> !ranked(narration, question -> withoutTopic(narration, byMatch(question)))
                        .isEmpty())
                .count();

        System.out.printf(
                "%n%d of %d scenes for which the catalogue has nothing show a picture%n",
                wrong, narrations().size());
        assertThat(wrong).isLessThanOrEqualTo(narrations().size() * 4 / 10);
    }

    private List<Candidate> withoutTopic(Narration narration, List<Candidate> found) {
        return found.stream()
                .filter(candidate -> {
                    String label = fits.get(candidate.id());
                    return label.endsWith("-") || !label.startsWith(narration.topic());
                })
                .toList();
    }

    private double[] measure(String order, Function<String, List<Candidate>> search) {
        List<Narration> narrations = narrations();
        assertThat(narrations).hasSizeGreaterThanOrEqualTo(40);
        assertThat(catalogue).hasSizeGreaterThanOrEqualTo(390);
        Map<String, double[]> byTopic = new LinkedHashMap<>();
        for (Narration narration : narrations) {
            double[] sums = byTopic.computeIfAbsent(narration.topic(), topic -> new double[5]);
            List<Candidate> plain = search.apply(firstWords(narration.text()));
            List<Candidate> ranked = ranked(narration, search);
            sums[0] += precision(plain, narration, 1);
            sums[1] += precision(ranked, narration, 1);
            sums[2] += precision(plain, narration, 6);
            sums[3] += precision(ranked, narration, 6);
            sums[4]++;
        }
        return print(order, byTopic);
    }

    private static double[] print(String order, Map<String, double[]> byTopic) {
        double[] all = new double[5];
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, "%n%-36s %7s %7s %7s %7s%n", order, "plain@1", "ours@1", "plain@6", "ours@6"));
        byTopic.forEach((topic, sums) -> {
            for (int i = 0; i < all.length; i++) {
                all[i] += sums[i];
            }
            table.append(row(topic, sums));
        });
        System.out.println(table.append(row("all", all)));
        return Arrays.stream(all).map(sum -> sum / all[4]).toArray();
    }

    private static String row(String name, double[] sums) {
        return String.format(
                Locale.ROOT,
                "%-36s %7.2f %7.2f %7.2f %7.2f%n",
                name,
                sums[0] / sums[4],
                sums[1] / sums[4],
                sums[2] / sums[4],
                sums[3] / sums[4]);
    }

    private double precision(List<Candidate> shown, Narration narration, int most) {
        long right = shown.stream()
                .limit(most)
                .filter(candidate -> narration.label().equals(fits.get(candidate.id())))
                .count();
        return right / (double) most;
    }

    private List<Candidate> ranked(Narration narration, Function<String, List<Candidate>> search) {
        FootageQuery query = aFootageQuery()
                .topic(narration.topic())
                .terms(keywords.searchTerms(narration.text(), narration.topic()))
                .narration(narration.text())
                .shotLength(Duration.ofSeconds(4))
                .limit(FIRST_PAGE)
                .build();
        List<Candidate> found = QueryRelaxation.search(query, question -> search.apply(question.words()), step -> {});
        VisualsProperties properties = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("aivideo.visuals", VisualsProperties.class);
        Ranking ranking = new Ranking(embedder::embed, properties, LocalDate.of(2026, 11, 22));
        return ranking.rank(found, new SceneNeed(query, Map.of(), Set.of(), Set.of(), Set.of(), List.of())).stream()
                .filter(one -> one.refusal() == null)
                .map(Ranked::candidate)
                .toList();
    }

    /** Any of the words, the most and rarest first. */
    private List<Candidate> byMatch(String query) {
        Set<String> wanted = words(query);
        return search(query, Comparator.comparingDouble((Clip clip) -> -score(clip, wanted)));
    }

    /** Any of the words, in an order that has nothing to do with them. */
    private List<Candidate> byDate(String query) {
        return search(query, Comparator.comparingInt(clip -> 0));
    }

    private List<Candidate> search(String query, Comparator<Clip> order) {
        Set<String> wanted = words(query);
        return catalogue.stream()
                .filter(clip -> score(clip, wanted) > 0)
                .sorted(order.thenComparingInt(clip -> clip.candidate().id().hashCode() * 0x9E3779B9))
                .limit(FIRST_PAGE)
                .map(Clip::candidate)
                .toList();
    }

    /** A word counts by how few clips have it. */
    private double score(Clip clip, Set<String> wanted) {
        return wanted.stream()
                .filter(clip.words()::contains)
                .mapToDouble(word -> Math.log(1 + (double) catalogue.size() / clipsWith.get(word)))
                .sum();
    }

    private static String firstWords(String text) {
        return Arrays.stream(text.split(" ")).limit(5).collect(Collectors.joining(" "));
    }

    /** Lower-case words without a plural's s, as catalogues index them. */
    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !LEFT_OUT.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }

    private static List<Narration> narrations() {
        return lines("narrations.txt")
                .map(line -> line.split("\\|"))
                .map(fields -> new Narration(fields[0], fields[1], fields[2]))
                .toList();
    }

    private static List<Clip> catalogue() {
        List<Clip> clips = new ArrayList<>();
        String topic = "";
        for (String line : lines("clips.txt").toList()) {
            String[] fields = line.split("\\|");
            if (fields.length == 1) {
                topic = line;
                continue;
            }
            Candidate candidate = aCandidate()
                    .from("nasa", "clip-" + clips.size())
                    .title(fields[1])
                    .description(fields[2])
                    .length(Duration.ofSeconds(20))
                    .made(LocalDate.of(2024, 1, 1))
                    .licence("U.S. public domain")
                    .build();
            clips.add(new Clip(candidate, topic + fields[0], words(fields[1] + " " + fields[2])));
        }
        return clips;
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.aivideo.script.embedded;

import dev.aivideo.language.Sentences;
import dev.aivideo.script.Script;
import dev.aivideo.script.ScriptRequest;
import dev.aivideo.script.ScriptWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes about a topic without a source: what to ask about it, how to look and what to check. It claims
 * no facts. The sentences stand in {@code outline.txt}; the topic is only ever quoted as a title, so that any wording
 * of it is good grammar.
 */
public class OutlineScriptWriter implements ScriptWriter {
    static final String NO_SOURCE =
            "No text fits the topic, of yours, of config/sources/ or of Wikipedia, so the narration is an outline: questions"
                    + " about the topic, without facts. Word the topic as the title of an article, give a text with --source"
                    + " FILE, or set GROQ_API_KEY to have a language model write.";
    private static final String SENTENCES = "outline.txt";
    private static final int SHORT_FILM_WORDS = 70;
    private static final double TOLERANCE = 0.002;
    /** How far from the budget the words may be before there is a warning. */
    private static final double TOLERATED = 0.03;

    private final SceneMaker sceneMaker;
    private final List<List<String>> chapters = chapters();

    public OutlineScriptWriter(SceneMaker sceneMaker) {
        this.sceneMaker = sceneMaker;
    }

    @Override
    public String name() {
        return "outline";
    }

    @Override
    public Script write(ScriptRequest request) {
        List<List<String>> rounds = rounds(request);
        int[] taken =
                WordBudgetSolver.choose(chains(rounds, request), request.words(), (int) (request.words() * TOLERANCE));
        List<Passage> chosen = new ArrayList<>();
        for (int c = 0; c < taken.length; c++) {
            for (String sentence : rounds.get(c).subList(0, taken[c])) {
                chosen.add(Passage.own(titled(sentence, request.topic()), chosen.size(), c));
            }
        }
        return sceneMaker.script(request, chosen, false, faults(chosen, request));
    }

    private static List<String> faults(List<Passage> chosen, ScriptRequest request) {
        int words = chosen.stream().mapToInt(Passage::words).sum();
        return Math.abs(words - request.words()) <= request.words() * TOLERATED
                ? List.of(NO_SOURCE)
                : List.of(
                        NO_SOURCE,
                        "The outline has %d words, but a film of %d s needs about %d: no combination of its sentences is closer."
                                .formatted(words, request.duration().toSeconds(), request.words()));
    }

    /** Some chapters at length rather than a word from each: which ones, depends on the topic. */
    private List<WordBudgetSolver.Chain> chains(List<List<String>> rounds, ScriptRequest request) {
        Random taste = new Random(request.topic().hashCode());
        int last = rounds.size() - 1;
        int lastRound = Math.max(1, last - (chapters.size() - 2));
        List<WordBudgetSolver.Chain> chains = new ArrayList<>();
        for (int c = 0; c <= last; c++) {
            List<WordBudgetSolver.Item> items = items(rounds.get(c), 0.5 + taste.nextDouble(), request.topic());
            // A film that is long enough says that it makes no claims.
            int framing = c == 0 ? (request.words() < SHORT_FILM_WORDS ? 1 : 2) : closing(c == last, request.words());
            // A chapter returns only in a film so long that all before has been said.
            chains.add(new WordBudgetSolver.Chain(items, c > 0 && c < lastRound ? items.size() : framing));
        }
        return chains;
    }

    private static List<WordBudgetSolver.Item> items(List<String> chapter, double weight, String topic) {
        List<WordBudgetSolver.Item> items = new ArrayList<>();
        for (String sentence : chapter) {
            int words = Sentences.words(titled(sentence, topic));
            items.add(new WordBudgetSolver.Item(words, words * (weight - 0.02 * items.size())));
        }
        return items;
    }

    /** A film of seconds has no closing. */
    private static int closing(boolean last, int words) {
        return !last || words < SHORT_FILM_WORDS / 2 ? 0 : words < SHORT_FILM_WORDS ? 1 : 2;
    }

    /** The opening, as many rounds through the chapters as the length takes, and the closing. */
    private List<List<String>> rounds(ScriptRequest request) {
        List<List<String>> rounds = new ArrayList<>(List.of(chapters.get(0)));
        List<List<String>> middle = new ArrayList<>(chapters.subList(1, chapters.size() - 1));
        Random order = new Random(request.topic().hashCode());
        int words = 0;
        while (words < request.words()) {
            Collections.shuffle(middle.subList(1, middle.size()), order);
            rounds.addAll(middle);
            words += middle.stream()
                    .mapToInt(chapter -> Sentences.words(String.join(" ", chapter)))
                    .sum();
        }
        rounds.add(chapters.get(chapters.size() - 1));
        return rounds;
    }

    /** The sentence with the topic in its place, which ends with the topic's own mark if it has one. */
    private static String titled(String sentence, String topic) {
        String title = topic.strip();
        boolean ended = title.matches(".*[.!?…]");
        return sentence.replace("{topic}" + (ended ? "." : ""), title);
    }

    /** Blank lines separate the chapters; the first is the opening, the last the closing. */
    private static List<List<String>> chapters() {
        Set<String> seen = new HashSet<>();
        return Stream.of(sentences().split("\\R\\s*\\R"))
                .map(chapter -> chapter.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && seen.add(line))
                        .toList())
                .toList();
    }

    private static String sentences() {
        try (InputStream text = OutlineScriptWriter.class.getResourceAsStream(SENTENCES)) {
            if (text == null) {
                throw new IllegalStateException("Class path has no " + SENTENCES);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + SENTENCES, e);
        }
    }
}

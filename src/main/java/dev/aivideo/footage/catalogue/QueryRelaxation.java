package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks a catalogue narrowly first and more broadly as long as too little comes back: with the topic's filter, without
 * it, with fewer words, with the next terms, with the topic's own words. The two best terms are always asked for, as
 * one of them alone may be a word that fills a page with anything. Every question is a few plain words.
 */
public final class QueryRelaxation {
    private static final int FEWEST_QUESTIONS = 2;
    private static final int MOST_QUESTIONS = 5;
    private static final int ENOUGH = 12;
    private static final int MOST_WORDS = 4;
    private static final int FEW_WORDS = 2;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "by", "for", "from", "how", "in", "into", "is", "it", "its", "of",
            "on", "or", "that", "the", "their", "this", "to", "was", "were", "what", "when", "where", "which", "who",
            "why", "will", "with");

    private QueryRelaxation() {}

    /**
     * One question.
     *
     * @param words plain, separated by spaces, never empty
     * @param filter {@link TopicFilter#NONE} on the broader rungs
     */
    public record Question(String words, TopicFilter filter) {
        /** As the audit has it: {@code carrier deck (Navy, Japan)}. */
        @Override
        public String toString() {
            String asked = Stream.of(filter.branch(), filter.country())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
            return asked.isEmpty() ? words : words + " (" + asked + ")";
        }
    }

    /**
     * The candidates of as many questions as it takes, each once, those of the narrow questions first. A question that
     * fails when others have found something costs only its own candidates.
     *
     * @param steps receives each question in turn, with the number of new candidates
     * @throws FootageException if a question fails before anything was found
     */
    public static List<Candidate> search(
            FootageQuery query, Function<Question, List<Candidate>> catalogue, Consumer<String> steps) {
        return search(query, catalogue, steps, () -> true);
    }

    /** As the other {@code search}, as long as there is time for one more question. */
    public static List<Candidate> search(
            FootageQuery query,
            Function<Question, List<Candidate>> catalogue,
            Consumer<String> steps,
            BooleanSupplier time) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        int enough = Math.min(query.limit(), ENOUGH);
        int fewest = Math.min(query.terms().size(), FEWEST_QUESTIONS);
        int put = 0;
        for (Question question : questions(query)) {
            boolean answered = ask(question, catalogue, steps, found);
            boolean satisfied = ++put >= fewest && found.size() >= enough;
            if (!answered || satisfied || !time.getAsBoolean()) {
                break;
            }
        }
        return found.values().stream().limit(query.limit()).toList();
    }

    private static boolean ask(
            Question question,
            Function<Question, List<Candidate>> catalogue,
            Consumer<String> steps,
            Map<String, Candidate> found) {
        int before = found.size();
        try {
            catalogue.apply(question).forEach(candidate -> found.putIfAbsent(candidate.id(), candidate));
        } catch (FootageException e) {
            steps.accept(question + ": no answer");
            if (found.isEmpty()) {
                throw e;
            }
            return false;
        }
        steps.accept(question + ": " + (found.size() - before) + " new");
        return true;
    }

    /** The questions of a scene, narrow to broad, at most five. */
    public static List<Question> questions(FootageQuery query) {
        TopicFilter filter = TopicFilter.of(query.topic());
        List<Question> all = new ArrayList<>();
        query.terms().stream()
                .limit(FEWEST_QUESTIONS)
                .forEach(term -> all.add(new Question(words(term, MOST_WORDS), filter)));
        String first = all.get(0).words();
        all.add(new Question(first, TopicFilter.NONE));
        all.add(new Question(words(first, FEW_WORDS), TopicFilter.NONE));
        query.terms().stream()
                .skip(FEWEST_QUESTIONS)
                .forEach(term -> all.add(new Question(words(term, FEW_WORDS), TopicFilter.NONE)));
        Question broadest = new Question(words(query.topic(), FEW_WORDS), TopicFilter.NONE);
        return bounded(new LinkedHashSet<>(all), broadest);
    }

    private static List<Question> bounded(Set<Question> questions, Question broadest) {
        questions.remove(broadest);
        List<Question> kept = new ArrayList<>(questions.stream()
                .filter(question -> !question.words().isEmpty())
                .limit(MOST_QUESTIONS - 1)
                .toList());
        if (!broadest.words().isEmpty()) {
            kept.add(broadest);
        }
        return kept;
    }

    /** The first so many words that mean something, without any sign that an address or a query language knows. */
    public static String words(String text, int most) {
        List<String> kept = new ArrayList<>();
        for (String word : text.split("[^\\p{L}\\p{N}-]+")) {
            String plain = word.replaceAll("^-+|-+$", "");
            if (kept.size() < most
                    && !plain.isEmpty()
                    && !EMPTY_WORDS.contains(plain.toLowerCase(Locale.ROOT))
                    && !kept.contains(plain)) {
                kept.add(plain);
            }
        }
        return String.join(" ", kept);
    }
}

package dev.aivideo.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * English words for what a title in German, French or Spanish shows, by a glossary of about 3,000 things that are filmed.
 * It translates words, not sentences: enough to compare a title with a narration.
 */
public final class VisualWords {
    private static final String GLOSSARY = "visual-words.csv";
    private static final int LONGEST_PHRASE = 3;
    private static final int SHORTEST_WORD = 3;
    /** A frequent English word says nothing of the language, a rare one little. */
    private static final int FREQUENT = 15_000;

    private static final double OF_A_WORD = 1;
    private static final double OF_A_RARE_ENGLISH_WORD = 0.5;
    private static final double OF_AN_ACCENT = 0.5;
    private static final double OF_A_FUNCTION_WORD = 0.5;
    private static final double PLAIN = 2;
    private static final double PLAIN_SHARE = 0.2;
    private static final List<String> ENGLISH_ENDINGS = List.of("s", "es", "ed", "ing", "er", "ers");
    private static final Set<String> ENGLISH_FUNCTION_WORDS =
            Set.of(("the of with on over and through at from into a an by for to is are").split(" "));

    private final Set<String> english = new HashSet<>();
    private final List<ForeignWords> languages = List.of(
            new ForeignWords(
                    List.of("", "n", "en", "e", "er", "s", "es"),
                    "der das und im ein eine einer mit bei von vom zum zur auf aus fur uber nach des dem",
                    true),
            new ForeignWords(List.of("", "s", "x", "es"), "le les du des une au aux et sur dans pour", false),
            new ForeignWords(List.of("", "s", "es"), "el los las del una con por para", false));

    private VisualWords() {
        read();
    }

    private static final class Holder {
        static final VisualWords GLOSSARY = new VisualWords();
    }

    /** What the words of a title name, in English; empty if the title is plainly in none of the three languages. */
    public static Optional<String> english(String title) {
        return Holder.GLOSSARY.translate(title);
    }

    private Optional<String> translate(String title) {
        List<String> written = Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> words = written.stream().map(VisualWords::folded).toList();
        long englishWords =
                words.stream().filter(ENGLISH_FUNCTION_WORDS::contains).count();
        double most = 0;
        ForeignWords best = languages.get(0);
        for (ForeignWords language : languages) {
            double votes = votes(language, written, words);
            if (votes > most) {
                most = votes;
                best = language;
            }
        }
        boolean plain = most >= PLAIN || most >= OF_A_WORD && most >= PLAIN_SHARE * words.size();
        return plain && most > englishWords ? translated(best, words) : Optional.empty();
    }

    private double votes(ForeignWords language, List<String> written, List<String> words) {
        double votes = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean accented = !word.equals(written.get(i));
            if (language.functionWords.contains(word)) {
                votes += OF_A_FUNCTION_WORD;
            } else if (word.length() >= SHORTEST_WORD && (accented || !isEnglish(word)) && language.knows(word)) {
                boolean rareEnglish =
                        !accented && SentenceModel.English.wordPieces().isWord(word);
                votes += (rareEnglish ? OF_A_RARE_ENGLISH_WORD : OF_A_WORD) + (accented ? OF_AN_ACCENT : 0);
            }
        }
        return votes;
    }

    private boolean isEnglish(String word) {
        Stream<String> stems = ENGLISH_ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_WORD)
                .map(ending -> word.substring(0, word.length() - ending.length()));
        return Stream.concat(Stream.of(word), stems)
                .anyMatch(stem -> english.contains(stem)
                        || SentenceModel.English.wordPieces().isAmongFirst(FREQUENT, stem));
    }

    private static Optional<String> translated(ForeignWords language, List<String> words) {
        Set<String> found = new LinkedHashSet<>();
        int at = 0;
        while (at < words.size()) {
            int taken = 1;
            for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
                Optional<String> translation = language.english(String.join(" ", words.subList(at, at + length)));
                if (translation.isPresent()) {
                    found.add(translation.get());
                    taken = length;
                    break;
                }
            }
            at += taken;
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", found));
    }

    private void read() {
        try (InputStream resource = VisualWords.class.getResourceAsStream(GLOSSARY)) {
            if (resource == null) {
                throw new IllegalStateException("The class path has no " + GLOSSARY);
            }
            new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + GLOSSARY, e);
        }
    }

    private void add(String line) {
        String[] fields = line.split(";");
        String meaning = fields[0].split("\\|")[0];
        english.addAll(List.of(fields[0].split("[| ]")));
        for (int i = 0; i < languages.size(); i++) {
            for (String form : fields[i + 1].split("\\|")) {
                languages.get(i).words.putIfAbsent(folded(form), meaning);
            }
        }
    }

    /** In lower case and without accents, as file names often are. */
    private static String folded(String word) {
        String small = word.toLowerCase(Locale.ROOT).replace("ß", "ss");
        return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** The glossary of one language. */
    private static final class ForeignWords {
        private static final int SHORTEST_COMPOUND = 8;
        private static final int SHORTEST_HEAD = 4;
        private static final int MOST_PARTS = 4;

        private final Map<String, String> words = new HashMap<>();
        private final List<String> endings;
        private final Set<String> functionWords;
        private final boolean compounds;

        ForeignWords(List<String> endings, String functionWords, boolean compounds) {
            this.endings = endings;
            this.functionWords = Set.of(functionWords.split(" "));
            this.compounds = compounds;
        }

        boolean knows(String word) {
            return english(word).isPresent();
        }

        Optional<String> english(String phrase) {
            if (phrase.length() < SHORTEST_WORD || functionWords.contains(phrase)) {
                return Optional.empty();
            }
            return phrase.contains(" ")
                    ? Optional.ofNullable(words.get(phrase))
                    : word(phrase).or(() -> compound(phrase, MOST_PARTS));
        }

        private Optional<String> word(String word) {
            return endings.stream()
                    .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_WORD)
                    .map(ending -> words.get(word.substring(0, word.length() - ending.length())))
                    .flatMap(Stream::ofNullable)
                    .findFirst();
        }

        /** German writes its compounds in one word, the longest known part first, some with an s between the parts. */
        private Optional<String> compound(String word, int parts) {
            if (!compounds || parts < 2 || word.length() < SHORTEST_COMPOUND) {
                return Optional.empty();
            }
            List<String> found = new ArrayList<>();
            for (int cut = word.length() - SHORTEST_WORD; cut >= SHORTEST_HEAD && found.isEmpty(); cut--) {
                String head = word.substring(0, cut);
                String tail = word.substring(cut);
                Optional<String> first = word(head)
                        .or(() -> head.endsWith("s") ? word(head.substring(0, head.length() - 1)) : Optional.empty());
                Optional<String> rest = word(tail).or(() -> compound(tail, parts - 1));
                if (first.isPresent() && rest.isPresent()) {
                    found.add(first.get() + " " + rest.get());
                }
            }
            return found.stream().findFirst();
        }
    }
}

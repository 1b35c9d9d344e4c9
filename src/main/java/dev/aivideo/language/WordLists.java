package dev.aivideo.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of English words on the class path: parted by spaces, blank lines between the lists, # begins a comment. */
final class WordLists {
    /** Nouns, then adjectives, that no picture could show. */
    static final List<Set<String>> EMPTY = read("empty-words.txt");

    static final Set<String> FUNCTION_WORDS = read("function-words.txt").get(0);

    private WordLists() {}

    /** English words for what can be seen, none of them a name. */
    static Set<String> things() {
        return read("visual-words.csv").stream()
                .flatMap(Set::stream)
                .filter(line -> !line.startsWith(";"))
                .flatMap(line -> Arrays.stream(line.replaceFirst(";.*", "").split("\\|")))
                .filter(word -> word.matches("\\p{Ll}{2,}"))
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<Set<String>> read(String resource) {
        try (InputStream text = WordLists.class.getResourceAsStream(resource)) {
            if (text == null) {
                throw new IllegalStateException("Class path has no " + resource);
            }
            String lists = new String(text.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*\\R", "");
            return Arrays.stream(lists.strip().split("\\R\\s*\\R"))
                    .map(list -> Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}

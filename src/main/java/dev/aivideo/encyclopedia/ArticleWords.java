package dev.aivideo.encyclopedia;

import dev.aivideo.language.Sentences;
import dev.aivideo.language.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the texts of a film's articles say of names. */
final class ArticleWords {
    /** What follows a given name that is not all of the name. */
    private static final String NAMED_ON =
            " (?:(?:of|de|du|des|von|van|zu|da|di|del|della|af|ibn|the) |d'|[IVX]+\\b|\\p{Lu}\\p{L})";

    private final String text;
    private final List<String> sentences;

    /** @param topic of the film, which may name things as well */
    ArticleWords(Iterable<String> texts, String topic) {
        sentences = Sentences.split(String.join("\n\n", texts)).stream()
                .map(ArticleWords::key)
                .toList();
        text = " " + String.join(" ", sentences) + " " + key(topic) + " ";
    }

    /** Titles and texts differ in commas, apostrophes and dashes. */
    static String key(String name) {
        return name.replace('’', '\'')
                .replace('–', '-')
                .replace(",", "")
                .replaceAll("^The (?=\\p{Lu})", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    boolean holds(String name) {
        return holds(text, name);
    }

    static boolean holds(String text, String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(key(name)) + "(?![\\p{L}\\p{N}-])")
                .matcher(text)
                .find();
    }

    /** Whether the texts use a word as a name and never as a common one. */
    boolean isOnlyAName(String word) {
        String name = Pattern.quote(key(word));
        boolean inside =
                Pattern.compile("[\\p{L}\\p{N}] " + name + "\\b").matcher(text).find();
        boolean common = Pattern.compile(
                        "(?<![\\p{L}-])" + Pattern.quote(key(word).toLowerCase(Locale.ROOT)) + "(?![\\p{L}-])")
                .matcher(text)
                .find();
        return inside && !common;
    }

    /** How many words a sentence shares with the one of the texts that names a thing in full and is most like it. */
    long sharedWords(String title, String sentence) {
        return shared(title, sentence, one -> holds(one, title));
    }

    /**
     * How many words more a sentence shares with one that names somebody in full than with any about others of the name.
     *
     * @param title of the one
     */
    long leadOfSharedWords(ArticleTitle title, String givenName, String sentence) {
        long own = shared(title.whole(), sentence, one -> isFull(one, title));
        return own - shared(title.whole(), sentence, one -> !isFull(one, title) && isAnothers(one, givenName, title));
    }

    private static boolean isFull(String sentence, ArticleTitle title) {
        return holds(sentence, title.whole()) || holds(sentence, title.name());
    }

    private long shared(String title, String sentence, Predicate<String> which) {
        Set<String> said = new HashSet<>(Stems.of(sentence));
        said.removeAll(Stems.of(title));
        return sentences.stream()
                .filter(which)
                .mapToLong(one -> Set.copyOf(Stems.of(one)).stream()
                        .filter(said::contains)
                        .count())
                .max()
                .orElse(0);
    }

    /** Whether the texts have a given name as part of another name than the title's. */
    boolean isAnothers(String givenName, ArticleTitle title) {
        return isAnothers(text, givenName, title);
    }

    private static boolean isAnothers(String text, String givenName, ArticleTitle title) {
        String left = text.replace(key(title.whole()), "").replace(key(title.name()), "");
        String quoted = Pattern.quote(key(givenName));
        if (Pattern.compile("\\b" + quoted + NAMED_ON).matcher(left).find()) {
            return true;
        }
        Matcher before =
                Pattern.compile("(\\p{Lu}\\p{L}+) " + quoted + "(?!\\p{L})").matcher(left);
        return before.results()
                .map(one -> one.group(1))
                .anyMatch(word -> !NameParts.isTitle(word) && !Stems.of(word).isEmpty());
    }

    /** Whether the texts call somebody by a given name and nothing else. */
    boolean isUsedAlone(String givenName) {
        return Pattern.compile("\\p{Ll} " + Pattern.quote(key(givenName)) + "(?!\\p{L})(?!" + NAMED_ON + ")")
                .matcher(text)
                .find();
    }

    boolean matches(Pattern part) {
        return part.matcher(text).find();
    }
}

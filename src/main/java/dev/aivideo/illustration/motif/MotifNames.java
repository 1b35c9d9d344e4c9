package dev.aivideo.illustration.motif;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that name what a motif shows: a table on the class path. Without one of them a concrete thing is not shown,
 * however close its meaning is.
 *
 * @param names of which one must be said
 * @param not words beside which the thing would be another one; those with an exclamation mark anywhere around
 * @param since the year from which it has looked as it is drawn
 */
record MotifNames(List<Name> names, List<String> not, int since) {
    private static final String TABLE = "names.properties";
    private static final Properties NAMES = read();
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final MotifNames NONE = new MotifNames(List.of(), List.of(), Integer.MIN_VALUE);

    /** @param beside what must be spoken of around it, as the word alone may mean something else; may be empty */
    record Name(String words, String beside) {}

    static MotifNames of(String title) {
        String row = NAMES.getProperty(title);
        if (row == null) {
            return NONE;
        }
        String[] parts = row.split("\\|");
        List<Name> names = words(parts[0]).stream().map(MotifNames::name).toList();
        List<String> not = List.of();
        int since = Integer.MIN_VALUE;
        for (int n = 1; n < parts.length; n++) {
            String part = parts[n].strip();
            if (part.startsWith("since ")) {
                since = Integer.parseInt(part.substring(6).strip());
            } else {
                not = words(part.substring(4));
            }
        }
        return new MotifNames(names, not, since);
    }

    static Set<String> titles() {
        return NAMES.stringPropertyNames();
    }

    /**
     * The word by which a text names the thing.
     *
     * @param around what else is said
     */
    Optional<String> in(String text, String around) {
        String said = plain(text);
        String all = said + plain(around);
        if (not.stream().anyMatch(word -> isThere(word, said, all))) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name -> said.contains(plain(name.words())))
                .filter(name -> name.beside().isEmpty() || all.contains(plain(name.beside())))
                .map(Name::words)
                .findFirst();
    }

    private static boolean isThere(String word, String said, String all) {
        return word.startsWith("!") ? all.contains(plain(word)) : said.contains(plain(word));
    }

    private static Name name(String text) {
        String[] words = text.split("&");
        return new Name(words[0].strip(), words.length > 1 ? words[1].strip() : "");
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Small, in the singular, between blanks: words are found whole. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(" ");
        for (String word : SIGNS.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                plain.append(singular(word)).append(' ');
            }
        }
        return plain.toString();
    }

    private static String singular(String word) {
        String bare = word.replaceAll("['’]s?$", "");
        if (bare.endsWith("ies") && bare.length() > 4) {
            return bare.substring(0, bare.length() - 3) + "y";
        }
        if (bare.matches(".*(?:sh|ch|ss|x)es")) {
            return bare.substring(0, bare.length() - 2);
        }
        boolean plural = bare.endsWith("s") && !bare.endsWith("ss") && !bare.endsWith("us") && bare.length() > 3;
        return plural ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static Properties read() {
        Properties names = new Properties();
        try (Reader table = new InputStreamReader(
                Objects.requireNonNull(MotifNames.class.getResourceAsStream(TABLE), TABLE), StandardCharsets.UTF_8)) {
            names.load(table);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + TABLE, e);
        }
        return names;
    }
}

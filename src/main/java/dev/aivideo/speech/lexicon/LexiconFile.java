package dev.aivideo.speech.lexicon;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of pronunciations: CSV with the columns {@code word,pronunciation,language,note}, the last two optional,
 * comments behind {@code #}. A pronunciation is a respelling, {@code zah-poh-REEZH-zhah}, or IPA, {@code /kiːv/}.
 */
public final class LexiconFile {
    private static final long MOST_BYTES = 1_000_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d][\\p{L}\\p{M}\\d'’.&+-]*");
    private static final String EXAMPLE = "Write for example: Kyiv,KEEV or Kyiv,/kiːv/";

    private final String name;
    private final Map<String, String> sounds = new HashMap<>();

    private LexiconFile(String name) {
        this.name = name;
    }

    /**
     * The list in a file; empty if there is no such file.
     *
     * @throws LexiconException if it cannot be read, is larger than 1 MB, or has a faulty line
     */
    public static Lexicon read(Path file) {
        return Files.exists(file) ? parse(text(file), file.toString()) : Lexicon.NONE;
    }

    /** The text of such a file, to be kept; read with {@link #parse}. */
    public static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw fault(file.toString(), "is larger than 1 MB", Files.size(file) + " bytes", "Shorten it.", null);
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw fault(file.toString(), "is not text in UTF-8", "", "Save it as CSV UTF-8.", e);
        } catch (IOException e) {
            throw fault(file.toString(), "cannot be read", String.valueOf(e.getMessage()), "Make it readable.", e);
        }
    }

    /**
     * The list in a text.
     *
     * @param name of the file, for messages
     * @throws LexiconException if a line is faulty, with its number
     */
    public static Lexicon parse(String text, String name) {
        LexiconFile file = new LexiconFile(name);
        List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean header = line.toLowerCase(Locale.ROOT).startsWith("word,pronunciation");
            if (!line.isEmpty() && !line.startsWith("#") && !header) {
                file.add(line, i + 1);
            }
        }
        return new Lexicon(file.sounds);
    }

    private void add(String line, int number) {
        String[] columns = line.split(",", 4);
        String word = unquoted(columns[0]);
        if (columns.length < 2 || unquoted(columns[1]).isEmpty()) {
            throw fault(number, "has no pronunciation", line, EXAMPLE);
        }
        if (!WORD.matcher(word).matches()) {
            throw fault(
                    number, "does not begin with one word", columns[0], "Give each word a line of its own. " + EXAMPLE);
        }
        String sound = sound(unquoted(columns[1]), number);
        String language = columns.length < 3 ? "" : unquoted(columns[2]);
        String before = isForEnglish(language, number) ? sounds.put(word.replace('’', '\''), sound) : null;
        if (before != null && !before.equals(sound)) {
            throw fault(number, "gives a word a second pronunciation", word, "Keep one line for each word.");
        }
    }

    private String sound(String pronunciation, int number) {
        try {
            boolean ipa = pronunciation.length() > 2 && pronunciation.startsWith("/") && pronunciation.endsWith("/");
            return ipa
                    ? Ipa.sound(pronunciation.substring(1, pronunciation.length() - 1))
                    : Respelling.sound(pronunciation);
        } catch (IllegalArgumentException e) {
            throw fault(number, "has a pronunciation that cannot be read: " + e.getMessage(), pronunciation, EXAMPLE);
        }
    }

    /** Only English is written out for the voice; other voices read their language themselves. */
    private boolean isForEnglish(String language, int number) {
        try {
            return language.isEmpty()
                    || new Locale.Builder()
                            .setLanguageTag(language)
                            .build()
                            .getLanguage()
                            .equals("en");
        } catch (IllformedLocaleException e) {
            throw fault(number, "has a third column that is no language", language, "Write en, or leave it empty.");
        }
    }

    private static String unquoted(String column) {
        return column.strip().replaceAll("^\"|\"$", "").strip();
    }

    private LexiconException fault(int line, String problem, String value, String remedy) {
        return fault(name, "line " + line + " " + problem, "'" + value + "'", remedy, null);
    }

    private static LexiconException fault(
            String name, String problem, String evidence, String remedy, @Nullable Exception cause) {
        return new LexiconException(
                "The list of pronunciations %s: %s.".formatted(name, problem), evidence, remedy, cause);
    }
}

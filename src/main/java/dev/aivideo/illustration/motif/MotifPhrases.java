package dev.aivideo.illustration.motif;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** What motifs show, in words: a table on the class path. */
final class MotifPhrases {
    private static final String TABLE = "phrases.properties";
    private static final Properties PHRASES = read();

    private MotifPhrases() {}

    /** Some phrases for a motif that shows something; empty for one that suits all words. */
    static List<String> of(String title) {
        String phrases = PHRASES.getProperty(title);
        return phrases == null ? List.of() : List.of(phrases.split("; "));
    }

    /** The motifs that have phrases. */
    static Set<String> titles() {
        return PHRASES.stringPropertyNames();
    }

    private static Properties read() {
        Properties phrases = new Properties();
        try (Reader table = new InputStreamReader(
                Objects.requireNonNull(MotifPhrases.class.getResourceAsStream(TABLE), TABLE), StandardCharsets.UTF_8)) {
            phrases.load(table);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + TABLE, e);
        }
        return phrases;
    }
}

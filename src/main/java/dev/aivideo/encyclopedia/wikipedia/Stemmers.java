package dev.aivideo.encyclopedia.wikipedia;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballProgram;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.englishStemmer;
import org.tartarus.snowball.ext.frenchStemmer;
import org.tartarus.snowball.ext.germanStemmer;
import org.tartarus.snowball.ext.italianStemmer;
import org.tartarus.snowball.ext.portugueseStemmer;
import org.tartarus.snowball.ext.spanishStemmer;

/** Words without their endings, by the algorithms of https://snowballstem.org; marks on letters do not count. */
final class Stemmers {
    private static final Map<String, Supplier<SnowballStemmer>> BY_LANGUAGE = Map.of(
            "en", englishStemmer::new,
            "de", germanStemmer::new,
            "es", spanishStemmer::new,
            "fr", frenchStemmer::new,
            "it", italianStemmer::new,
            "pt", portugueseStemmer::new);

    private Stemmers() {}

    /** The stems of a text's words in their order; of a language without an algorithm the words themselves. */
    static List<String> stems(String text, String language) {
        List<String> stems = new ArrayList<>();
        for (String word : words(text)) {
            stems.add(stem(word, language));
        }
        return stems;
    }

    /** Runs of letters and figures in small letters, without a genitive's end. */
    static List<String> words(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]s\\b", "");
        List<String> words = new ArrayList<>();
        for (String word : small.split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String stem(String word, String language) {
        Supplier<SnowballStemmer> maker = BY_LANGUAGE.get(language);
        String stem = word;
        if (maker != null) {
            SnowballStemmer stemmer = maker.get();
            ((SnowballProgram) stemmer).setCurrent(word);
            stemmer.stem();
            stem = ((SnowballProgram) stemmer).getCurrent();
        }
        return Normalizer.normalize(stem, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}

package dev.aivideo.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what kind of word each word of an English sentence is, with the maximum-entropy model that MaryTTS brings
 * on the class path (5.7 MB, Penn Treebank tags). Loaded when first asked, shared by all threads.
 */
public final class PartOfSpeech {
    private static final String MODEL = "/marytts/language/en/tagger/en-pos-maxent.bin";
    /** As the Penn Treebank cuts: a possessive or contracted ending is a word of its own. */
    private static final Pattern TOKEN = Pattern.compile(
            "['’]s\\b|\\p{L}\\.(?:\\p{L}\\.)+|\\p{N}+(?:[.,:]\\p{N}+)*|[\\p{L}\\p{N}]+(?:['’-](?!s\\b)[\\p{L}\\p{N}]+)*|[^\\s\\p{L}\\p{N}]");

    private static @Nullable POSTaggerME tagger;

    /**
     * A word and its kind.
     *
     * @param tag of the Penn Treebank, {@code NN}, {@code VBD}, …
     * @param start where it stands in the text
     * @param end likewise, exclusive
     */
    public record Word(String text, String tag, int start, int end) {}

    /** The words and punctuation marks of one sentence. */
    public List<Word> tag(String sentence) {
        List<String> tokens = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        Matcher token = TOKEN.matcher(sentence);
        while (token.find()) {
            tokens.add(token.group());
            places.add(new int[] {token.start(), token.end()});
        }
        String[] tags =
                tags(tokens.stream().map(text -> text.replace('’', '\'')).toArray(String[]::new));
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            words.add(new Word(tokens.get(i), tags[i], places.get(i)[0], places.get(i)[1]));
        }
        return words;
    }

    /** The tagger keeps state between calls, so one text is tagged at a time. */
    private static synchronized String[] tags(String[] tokens) {
        if (tagger == null) {
            tagger = load();
        }
        return tagger.tag(tokens);
    }

    private static POSTaggerME load() {
        try (InputStream model = PartOfSpeech.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IllegalStateException("Class path has no " + MODEL);
            }
            return new POSTaggerME(new POSModel(model));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + MODEL, e);
        }
    }
}

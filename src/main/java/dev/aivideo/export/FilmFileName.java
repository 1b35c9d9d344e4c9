package dev.aivideo.export;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names the operator's copy of a film so that every file system takes it, with the topic's letters in their own script:
 * {@code how-suspension-bridges-stand-1b9d6bcd.mp4}.
 */
final class FilmFileName {
    private static final int LONGEST = 60;
    /** File systems count bytes, at most 255 and some only 143, of which a temporary name needs a few as well. */
    private static final int MOST_BYTES = 110;

    private static final int ID_LENGTH = 8;

    private static final Pattern LATIN_ACCENTS = Pattern.compile("(?<=\\p{IsLatin}\\p{M}{0,4})\\p{M}");
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private FilmFileName() {}

    /**
     * The name of a film's file.
     *
     * @param names encoding of file names; a program that was started in a locale without Unicode cannot name a file
     *     with other letters at all
     */
    static String of(String topic, String projectId, Charset names) {
        String name = of(topic, projectId, "[^\\p{L}\\p{M}\\p{Nd}]+");
        return names.newEncoder().canEncode(name) ? name : of(topic, projectId, "[^a-z0-9]+");
    }

    private static String of(String topic, String projectId, String others) {
        String latin = LATIN_ACCENTS
                .matcher(Normalizer.normalize(topic, Normalizer.Form.NFKD))
                .replaceAll("");
        String slug = Normalizer.normalize(latin, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll(others, "-");
        String words = shortened(slug.replaceAll("^[-\\p{M}]+", "")).replaceAll("-$", "");
        String id = projectId.substring(0, Math.min(ID_LENGTH, projectId.length()));
        return (words.isEmpty() ? "film" : words) + "-" + id + ".mp4";
    }

    private static String shortened(String slug) {
        StringBuilder kept = new StringBuilder();
        GRAPHEME.matcher(slug)
                .results()
                .map(MatchResult::group)
                .takeWhile(letter ->
                        kept.length() + letter.length() <= LONGEST && UploadText.utf8Bytes(kept + letter) <= MOST_BYTES)
                .forEach(kept::append);
        return kept.toString();
    }
}

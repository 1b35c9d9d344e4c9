package dev.aivideo.footage;

import dev.aivideo.language.GluedWords;
import dev.aivideo.language.Stems;
import dev.aivideo.language.TextMeaning;
import dev.aivideo.language.TitleLanguage;
import dev.aivideo.language.VisualWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a source says of a clip, without what says nothing of the picture: numbers and codes of file names, words of
 * camera work, datelines and credits of press texts. English words are added to titles in other languages.
 *
 * @param shown title, keywords and the beginning of the description, as one text
 * @param searched all of its words
 */
public record ClipWords(String shown, String searched) {
    /** A description begins with what is seen; further on it tells of units, programmes and contacts. */
    private static final int DESCRIPTION_CHARACTERS = 240;

    private static final Set<String> CAMERA_WORDS =
            Set.of(("cu ecu mcu ms ws ls ots pov tl bts int ext drone aerial aerials"
                            + " tilt timelapse hyperlapse slowmo slomo closeup wide static handheld gimbal dolly seq sequence master"
                            + " raw rough reel roll broll cam camera take shot loop loopable neg scan restored proxy lut prores"
                            + " h264 sd mp4 mov avi fullhd cinematic stunning beautiful amazing epic feed package pkg highlight"
                            + " highlights vo nat sound nats nt dn pt ver rev"
                            + " mp fps hd uhd hdr img dji dsc dscn gopr mvi vid pxl jpg jpeg png webm mkv mts")
                    .split(" "));

    private static final Pattern DATELINE = Pattern.compile(
            "^[A-Z][A-Z .,']+(?:, [A-Z][a-z]+\\.?)? ?(?:(?:\\([^)]*\\) ?)?[-–—]+ |\\([A-Z][a-z]+\\.? \\d{1,2}, \\d{4}\\) )");
    private static final Pattern CREDIT = Pattern.compile(
            "\\((?:U\\.?S\\.?|USACE|Courtesy|DoD|(?:Army|Air)(?: \\w+)* (?:photo|video)|(?:Photo|Video) by)"
                    + "\\b[^)]*\\)?|\\bPublic domain\\.?");
    private static final Pattern FOOTAGE = Pattern.compile("\\b[Bb]-?[Rr]oll(?: package)?(?: of| includes| shows)?:?");
    private static final Pattern SIGNS_BEHIND = Pattern.compile("[,.;:]+$");
    private static final Pattern FILE_NAME = Pattern.compile("\\S*[-_\\d]\\S*");

    /** @param meaning translated are titles that it does not read */
    public static ClipWords of(Candidate.Description description, TextMeaning meaning) {
        return of(description, meaning.reads(TitleLanguage.GERMAN));
    }

    /** For what reads English alone. */
    public static ClipWords inEnglish(Candidate.Description description) {
        return of(description, false);
    }

    private static ClipWords of(Candidate.Description description, boolean readsAll) {
        String title = title(description.title());
        List<String> keywords = new ArrayList<>(description.keywords().stream()
                .map(keyword -> orWhole(plain(keyword), keyword))
                .toList());
        String text = pictureOf(description.text());
        String beginning = text.substring(0, Math.min(text.length(), DESCRIPTION_CHARACTERS));
        if (!readsAll) {
            String all = String.join(" ", title, String.join(" ", keywords), beginning);
            VisualWords.english(all).ifPresent(keywords::add);
        }
        String shown = joined(". ", title, joined(", ", keywords.toArray(String[]::new)), beginning);
        return new ClipWords(shown, joined(" ", title, String.join(" ", keywords), text));
    }

    private static String joined(String by, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(by));
    }

    private static String pictureOf(String text) {
        return Stream.of(DATELINE, CREDIT, FOOTAGE)
                .reduce(text.strip(), (left, noise) -> noise.matcher(left).replaceAll(""), (one, other) -> other)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String title(String title) {
        String words = FILE_NAME.matcher(title).matches() ? fromFileName(title) : title;
        return orWhole(plain(words), title);
    }

    private static String orWhole(String left, String whole) {
        return left.isEmpty() ? whole : left;
    }

    private static String fromFileName(String title) {
        return Stems.parts(title).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !Stems.isNumber(word) || Stems.isYear(word))
                .collect(Collectors.joining(" "));
    }

    /** Sentences stay as they are; a row of small words is cleared of camera work, and glued words are split. */
    private static String plain(String words) {
        if (!words.equals(words.toLowerCase(Locale.ROOT))) {
            return words;
        }
        return Arrays.stream(words.split(" "))
                .filter(word -> word.length() > 1
                        && !CAMERA_WORDS.contains(SIGNS_BEHIND.matcher(word).replaceFirst("")))
                .flatMap(word -> GluedWords.split(word).stream())
                .collect(Collectors.joining(" "));
    }
}

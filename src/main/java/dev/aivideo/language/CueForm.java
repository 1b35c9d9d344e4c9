package dev.aivideo.language;

import dev.aivideo.project.Aspect;
import dev.aivideo.project.CaptionStyle;
import dev.aivideo.project.PictureFormat;
import java.time.Duration;
import java.util.Locale;

/**
 * How much a caption may hold.
 *
 * @param lineLength columns of a line; a full-width character of Chinese, Japanese or Korean takes two
 * @param mostWords in a caption
 * @param fewestWords of a sentence that has more of them
 * @param shortest time for which a caption should stand
 * @param gap without text between two captions
 * @param language of the words, {@code en}; decides which words stay together
 */
public record CueForm(
        int lineLength, int mostWords, int fewestWords, Duration shortest, Duration gap, String language) {
    private static final int BIG_LINE = 24;
    private static final int BIG_LINE_UPRIGHT = 15;
    private static final int BIG_WORDS = 4;
    private static final Duration SHORTEST = Duration.ofMillis(833);
    private static final Duration SHORTEST_BIG = Duration.ofMillis(400);

    /** Two lines of the usual length for the shape of the film. */
    public static CueForm usual(PictureFormat picture, Locale language) {
        int length = switch (picture.aspect()) {
            case WIDE -> 42;
            case SQUARE -> 34;
            case UPRIGHT -> 26;
        };
        return new CueForm(length, Integer.MAX_VALUE, 3, SHORTEST, gap(picture), language.getLanguage());
    }

    /** Two frames. */
    private static Duration gap(PictureFormat picture) {
        return Duration.ofNanos(2_000_000_000L / picture.framesPerSecond());
    }

    /** Of captions in the picture. */
    public static CueForm inPicture(CaptionStyle style, PictureFormat picture, Locale language) {
        return style == CaptionStyle.BIG
                ? new CueForm(
                        picture.aspect() == Aspect.UPRIGHT ? BIG_LINE_UPRIGHT : BIG_LINE,
                        BIG_WORDS,
                        1,
                        SHORTEST_BIG,
                        gap(picture),
                        language.getLanguage())
                : usual(picture, language);
    }
}

package dev.aivideo.project;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an operator says of captions in one word.
 *
 * @param style of burned captions; null for the one of the film's look
 */
public record CaptionChoice(Captions captions, @Nullable CaptionStyle style) {
    /** The words there are. */
    public static final String WORDS = "off, sidecar, burned, plain, box, karaoke or big";

    /**
     * The choice behind a word: where captions are shown, or the style in which they are burned.
     *
     * @return empty for any other word
     */
    public static Optional<CaptionChoice> of(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT);
        return Stream.concat(
                        Stream.of(Captions.values()).map(where -> new CaptionChoice(where, null)),
                        Stream.of(CaptionStyle.values()).map(style -> new CaptionChoice(Captions.BURNED, style)))
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }

    private String name() {
        return style == null ? captions.name() : style.name();
    }

    /** A look with the style that was chosen. */
    public FilmLook in(FilmLook look) {
        return style == null ? look : new FilmLook(look.style(), look.brand(), look.course(), style, look.music());
    }
}

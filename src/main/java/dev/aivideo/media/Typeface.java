package dev.aivideo.media;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets the type of films: in Inter, which comes with the program, so that a machine without any font shows the same, or
 * in a channel's own face. Characters that a face lacks are taken from Inter, those that Inter lacks from the fonts of
 * other scripts that come with the program; they are left out where none has them, instead of showing a box.
 */
public final class Typeface {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Map<Weight, Font> FONTS = new EnumMap<>(Weight.class);
    private static final String ELLIPSIS = "…";
    private static final Set<Integer> CLINGING = Set.of(
            (int) Character.NON_SPACING_MARK,
            (int) Character.ENCLOSING_MARK,
            (int) Character.COMBINING_SPACING_MARK,
            (int) Character.FORMAT,
            (int) Character.SPACE_SEPARATOR);
    private static final Pattern WITHOUT_BLANKS = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

    static {
        FontlessMachine.prepare(Weight.REGULAR.resource());
    }

    private Typeface() {}

    /** How heavy the strokes are. */
    public enum Weight implements FontFace {
        LIGHT("Inter-Light"),
        REGULAR("Inter-Regular"),
        ITALIC("Inter-Italic"),
        SEMI_BOLD("Inter-SemiBold"),
        BOLD("Inter-Bold");

        private final String file;

        Weight(String file) {
            this.file = file;
        }

        private String resource() {
            return "/com/formdev/flatlaf/fonts/inter/" + file + ".otf";
        }

        @Override
        public Font font() {
            synchronized (FONTS) {
                return FONTS.computeIfAbsent(this, weight -> ofProgram(weight.resource()));
            }
        }

        @Override
        public Weight weight() {
            return this;
        }
    }

    /** Makes a machine that has no font fit for setting type. Must be called before any other use of fonts. */
    static void prepare() {
        Weight.REGULAR.font();
    }

    /** A face at a size in pixels: the height of an em. */
    public static Font font(FontFace face, float sizePx) {
        return face.font().deriveFont(sizePx);
    }

    /** Whether some font has this character. */
    public static boolean canShow(int character) {
        Font inter = font(Weight.REGULAR, 12);
        return inter.canDisplay(character) || FallbackFonts.of(character, inter) != null;
    }

    /** What can be shown of a text: characters that no font has are left out. */
    public static String showable(String text) {
        return showable(text, Weight.REGULAR);
    }

    private static String showable(String text, FontFace face) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .filter(character -> face.font().canDisplay(character) || canShow(character))
                .forEach(shown::appendCodePoint);
        return shown.toString().replaceAll("\\s+", " ").strip();
    }

    /**
     * One line, ready to be drawn, right-to-left runs in their order.
     *
     * @param text at least one character that can be shown
     */
    public static TextLayout line(String text, FontFace face, float sizePx) {
        Font own = font(face, sizePx);
        Font inter = font(face.weight(), sizePx);
        AttributedString line = new AttributedString(text);
        line.addAttribute(TextAttribute.FONT, own);
        Font font = own;
        for (int n = 0; n < text.length(); n += Character.charCount(text.codePointAt(n))) {
            int character = text.codePointAt(n);
            font = font(character, font, own, inter);
            line.addAttribute(TextAttribute.FONT, font, n, n + Character.charCount(character));
        }
        return new TextLayout(line.getIterator(), CONTEXT);
    }

    /** Marks, joiners and blanks stay in the font of what they follow: parted from it, letters would lose their forms. */
    private static Font font(int character, Font before, Font own, Font inter) {
        if (before != own && CLINGING.contains(Character.getType(character)) && before.canDisplay(character)) {
            return before;
        }
        if (own.canDisplay(character) || inter.canDisplay(character)) {
            return own.canDisplay(character) ? own : inter;
        }
        Font other = FallbackFonts.of(character, inter);
        return other == null ? own : other;
    }

    /** How wide a text is in one line. */
    public static double widthPx(String text, FontFace face, float sizePx) {
        return text.isBlank() ? 0 : line(text, face, sizePx).getAdvance();
    }

    /** Break a text between words so that each line is at most so wide; a single longer word gets its own line. */
    public static List<String> wrap(String text, FontFace face, float sizePx, double widthPx) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(showable(text, face))) {
            String longer = line + word;
            if (!line.isEmpty() && widthPx(longer.strip(), face, sizePx) > widthPx) {
                lines.add(line.strip());
                longer = word;
            }
            line = longer;
        }
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
        return lines;
    }

    /** With the blanks behind them; of scripts without blanks as Unicode's rules for line breaks part them. */
    private static List<String> words(String text) {
        if (!WITHOUT_BLANKS.matcher(text).find()) {
            return List.of(text.split("(?<= )"));
        }
        List<String> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            words.add(text.substring(from, to));
        }
        return words;
    }

    /**
     * Set a text as large as fits. Where even the smallest size is too large, the end is left out and an ellipsis
     * shows it.
     *
     * @param lines the most lines there may be
     */
    public static TextBlock fit(
            String text, FontFace face, float largestPx, float smallestPx, double widthPx, int lines) {
        float size = largestPx;
        List<String> wrapped = wrap(text, face, size, widthPx);
        while (size > smallestPx && !fits(wrapped, face, size, widthPx, lines)) {
            size = Math.max(smallestPx, size * 0.95f);
            wrapped = wrap(text, face, size, widthPx);
        }
        if (wrapped.size() <= lines) {
            wrapped = balanced(text, face, size, widthPx, wrapped);
        }
        List<String> kept = new ArrayList<>(wrapped.subList(0, Math.min(lines, wrapped.size())));
        for (int n = 0; n < kept.size(); n++) {
            boolean isCut = n == kept.size() - 1 && wrapped.size() > lines;
            kept.set(n, shorten(kept.get(n), isCut, face, size, widthPx));
        }
        return new TextBlock(kept, face, size);
    }

    /** The same number of lines, set narrower for as long as that works: no word stands alone in the last one. */
    private static List<String> balanced(
            String text, FontFace face, float sizePx, double widthPx, List<String> wrapped) {
        List<String> best = wrapped;
        for (double width = widthPx * 0.95; width > widthPx * 0.4; width *= 0.95) {
            List<String> narrower = wrap(text, face, sizePx, width);
            if (!fits(narrower, face, sizePx, width, wrapped.size())) {
                break;
            }
            best = narrower;
        }
        return best;
    }

    private static boolean fits(List<String> lines, FontFace face, float sizePx, double widthPx, int most) {
        return lines.size() <= most && lines.stream().allMatch(line -> widthPx(line, face, sizePx) <= widthPx);
    }

    private static String shorten(String line, boolean isCut, FontFace face, float sizePx, double widthPx) {
        String shorter = line;
        String shown = isCut ? line + ELLIPSIS : line;
        while (shorter.length() > 1 && widthPx(shown, face, sizePx) > widthPx) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
            shown = shorter.strip() + ELLIPSIS;
        }
        return shown;
    }

    /**
     * A font that the program brings along.
     *
     * @param resource beside this class
     */
    static Font ofProgram(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The class path lacks " + resource);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource + ": " + e.getMessage(), e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource + " is not a font", e);
        }
    }
}

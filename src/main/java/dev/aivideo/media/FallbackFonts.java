package dev.aivideo.media;

import java.awt.Font;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fonts for the scripts that Inter has not: Noto Sans in bold, which comes with the program ({@code fonts/}, SIL Open Font
 * License), so that a film looks the same whatever fonts the machine has. Each is read when first needed. The last resort
 * is the machine's sans-serif.
 */
final class FallbackFonts {
    private static final Map<UnicodeScript, String> FILES = Stream.of(
                    UnicodeScript.ARABIC,
                    UnicodeScript.ARMENIAN,
                    UnicodeScript.BENGALI,
                    UnicodeScript.DEVANAGARI,
                    UnicodeScript.ETHIOPIC,
                    UnicodeScript.GEORGIAN,
                    UnicodeScript.GUJARATI,
                    UnicodeScript.GURMUKHI,
                    UnicodeScript.HEBREW,
                    UnicodeScript.KANNADA,
                    UnicodeScript.KHMER,
                    UnicodeScript.LAO,
                    UnicodeScript.MALAYALAM,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.SINHALA,
                    UnicodeScript.TAMIL,
                    UnicodeScript.TELUGU,
                    UnicodeScript.THAI)
            .collect(Collectors.toUnmodifiableMap(
                    script -> script, script -> script.name().toLowerCase(Locale.ROOT) + ".ttf"));
    private static final String CJK = "cjk.otf";
    private static final String SYMBOLS = "symbols.ttf";
    private static final Map<String, Font> READ = new ConcurrentHashMap<>();

    private FallbackFonts() {}

    /** A font that has this character, of the size and weight of another; null if none has. */
    static @Nullable Font of(int character, Font like) {
        Font own = ofProgram(character);
        if (own != null) {
            return own.deriveFont(like.getSize2D());
        }
        int style = like.isBold() ? Font.BOLD : Font.PLAIN;
        Font system = new Font(Font.SANS_SERIF, style, 1).deriveFont(like.getSize2D());
        return system.canDisplay(character) ? system : null;
    }

    /** A font of the program that has it. */
    static @Nullable Font ofProgram(int character) {
        String script = FILES.getOrDefault(UnicodeScript.of(character), CJK);
        return Stream.of(script, SYMBOLS, CJK, "devanagari.ttf", "arabic.ttf")
                .map(file -> READ.computeIfAbsent(file, name -> Typeface.ofProgram("fonts/" + name)))
                .filter(font -> font.canDisplay(character))
                .findFirst()
                .orElse(null);
    }
}

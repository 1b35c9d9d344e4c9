package dev.aivideo.speech.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names with signs and figures: {@code C++}, {@code C#}, {@code .NET}, {@code 7,000+}, {@code 1080p}, {@code Boeing 747}. */
final class NameReading implements TextRule {
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("WWI", "World War One"),
            Map.entry("WWII", "World War Two"),
            Map.entry("WW1", "World War One"),
            Map.entry("WW2", "World War Two"),
            Map.entry("PhD", "P H D"),
            Map.entry("PhDs", "P H D's"),
            Map.entry("pH", "P H"),
            Map.entry(".NET", "dot net"),
            Map.entry("ASP.NET", "A S P dot net"));
    private static final Map<String, String> GREEK = Map.ofEntries(
            Map.entry("α", "alpha"),
            Map.entry("β", "beta"),
            Map.entry("γ", "gamma"),
            Map.entry("δ", "delta"),
            Map.entry("Δ", "delta"),
            Map.entry("ε", "epsilon"),
            Map.entry("θ", "theta"),
            Map.entry("λ", "lambda"),
            Map.entry("π", "pi"),
            Map.entry("ρ", "rho"),
            Map.entry("σ", "sigma"),
            Map.entry("Σ", "sigma"),
            Map.entry("τ", "tau"),
            Map.entry("φ", "phi"),
            Map.entry("ω", "omega"),
            Map.entry("Ω", "omega"));
    private static final Pattern PLUS = Pattern.compile("(.*[\\p{L}\\d%])(\\+{1,2})");
    private static final Pattern SHARP = Pattern.compile("([A-G])([#♯♭])(s?)");
    private static final Pattern DOT_FIRST = Pattern.compile("\\.(\\p{L}[\\p{L}\\d]*)");
    private static final Pattern LINES = Pattern.compile("(\\d{3,4})([pi])");
    private static final Pattern MODEL = Pattern.compile("(\\d{3})(?:-(\\d{1,3})(\\p{Lu}{0,2}))?(s?)");
    private static final Pattern SMALL_FIRST = Pattern.compile("(\\p{Ll})(\\p{Lu}{2,})(s?)");
    private static final Pattern VERSION = Pattern.compile("v?(\\d+)\\.(\\d{2})");

    /** Their models are said in pairs: seven forty-seven. */
    private static final Set<String> NUMBERED_BY_PAIRS = Set.of(
            "boeing",
            "peugeot",
            "porsche",
            "airbus",
            "flight",
            "highway",
            "route",
            "interstate",
            "room",
            "mcdonnell",
            "bmw",
            "cessna",
            "antonov",
            "tupolev",
            "ilyushin",
            "flights",
            "the");

    private static final Set<String> SOFTWARE = Set.of(
            "python",
            "java",
            "windows",
            "ubuntu",
            "linux",
            "android",
            "ios",
            "macos",
            "php",
            "ruby",
            "perl",
            "node",
            "django",
            "chrome",
            "firefox",
            "kernel",
            "debian",
            "fedora",
            "version",
            "release",
            "postgresql",
            "kotlin",
            "blender",
            "go",
            "unity");

    private static final List<TextRule> SHAPES = List.of(
            NameReading::fixed,
            NameReading::plus,
            NameReading::sharp,
            NameReading::dotFirst,
            NameReading::smallFirst,
            NameReading::lines,
            NameReading::version,
            NameReading::model);

    @Override
    public @Nullable String read(TokenCursor at) {
        return TextRule.first(at, SHAPES);
    }

    private static @Nullable String fixed(TokenCursor at) {
        return FIXED.getOrDefault(at.core(), GREEK.get(at.core()));
    }

    private static @Nullable String plus(TokenCursor at) {
        Matcher plus = PLUS.matcher(at.core());
        return plus.matches()
                ? Normaliser.said(plus.group(1)) + " plus".repeat(plus.group(2).length())
                : null;
    }

    private static @Nullable String sharp(TokenCursor at) {
        Matcher sharp = SHARP.matcher(at.core());
        return sharp.matches()
                ? sharp.group(1) + (sharp.group(2).equals("♭") ? " flat" : " sharp") + sharp.group(3)
                : null;
    }

    private static @Nullable String dotFirst(TokenCursor at) {
        Matcher dot = DOT_FIRST.matcher(at.core());
        return dot.matches() ? "dot " + dot.group(1).toLowerCase(Locale.ROOT) : null;
    }

    private static @Nullable String smallFirst(TokenCursor at) {
        Matcher small = SMALL_FIRST.matcher(at.core());
        return small.matches() && !UnitNames.isKnown(at.core())
                ? small.group(1) + " " + AcronymReading.spell(small.group(2))
                        + (small.group(3).isEmpty() ? "" : "'s")
                : null;
    }

    /** Letter by letter, those of Greek by their names. */
    static String letters(String letters) {
        return letters.chars()
                .mapToObj(Character::toString)
                .map(letter -> GREEK.getOrDefault(letter, letter))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String lines(TokenCursor at) {
        Matcher lines = LINES.matcher(at.core());
        return lines.matches() ? Numbers.inName(lines.group(1)) + " " + lines.group(2) : null;
    }

    private static @Nullable String version(TokenCursor at) {
        Matcher version = VERSION.matcher(at.core());
        return version.matches() && (at.core().startsWith("v") || SOFTWARE.contains(at.previousWord()))
                ? Numbers.cardinal(version.group(1)) + " point " + Numbers.inPair(version.group(2))
                : null;
    }

    private static @Nullable String model(TokenCursor at) {
        Matcher match = MODEL.matcher(at.core());
        boolean model = match.matches()
                && NUMBERED_BY_PAIRS.contains(at.previousWord())
                && (!at.previousWord().equals("the") || match.group(1).matches("7[0-8]7"));
        if (!model) {
            return null;
        }
        String type = match.group(2) == null
                ? ""
                : " " + Numbers.cardinal(match.group(2)) + " " + AcronymReading.spell(match.group(3));
        return (Numbers.inName(match.group(1)) + type).strip() + (match.group(4).isEmpty() ? "" : "'s");
    }
}

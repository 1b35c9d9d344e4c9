package dev.aivideo.speech.text;

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
            Map.entry("MiB", "mebibytes"),
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

    @Override
    public @Nullable String read(TokenCursor at) {
        String core = at.core();
        String fixed = FIXED.getOrDefault(core, GREEK.get(core));
        if (fixed != null) {
            return fixed;
        }
        Matcher match = PLUS.matcher(core);
        if (match.matches()) {
            return Normaliser.said(match.group(1))
                    + " plus".repeat(match.group(2).length());
        }
        match = SHARP.matcher(core);
        if (match.matches()) {
            return match.group(1) + (match.group(2).equals("♭") ? " flat" : " sharp") + match.group(3);
        }
        match = DOT_FIRST.matcher(core);
        if (match.matches()) {
            return "dot " + match.group(1).toLowerCase(Locale.ROOT);
        }
        match = SMALL_FIRST.matcher(core);
        if (match.matches() && !UnitReading.isKnown(core)) {
            return match.group(1) + " " + AcronymReading.spell(match.group(2))
                    + (match.group(3).isEmpty() ? "" : "'s");
        }
        return figures(at, core);
    }

    /** Letter by letter, those of Greek by their names. */
    static String letters(String letters) {
        return letters.chars()
                .mapToObj(Character::toString)
                .map(letter -> GREEK.getOrDefault(letter, letter))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String figures(TokenCursor at, String core) {
        Matcher match = LINES.matcher(core);
        if (match.matches()) {
            return Numbers.inName(match.group(1)) + " " + match.group(2);
        }
        match = VERSION.matcher(core);
        if (match.matches() && (core.startsWith("v") || SOFTWARE.contains(at.previousWord()))) {
            return Numbers.cardinal(match.group(1)) + " point " + Numbers.inPair(match.group(2));
        }
        match = MODEL.matcher(core);
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

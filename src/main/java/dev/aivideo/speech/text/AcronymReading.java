package dev.aivideo.speech.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words in capitals, with dots or with digits: {@code NATO}, {@code U.S.}, {@code GPUs}, {@code F-16}, {@code CO2}. */
final class AcronymReading implements TextRule {
    /** Said letter by letter although they could be said as words. */
    private static final Set<String> LETTERS = Set.of(
            "USSR", "USMC", "IAEA", "OSCE", "NAACP", "YMCA", "ICBM", "OECD", "IEEE", "DVIDS", "ISBN", "UCLA", "AFAIK",
            "NCAA", "HIMARS");
    /** Said as words although they are short. */
    private static final Set<String> WORDS = Set.of(
            "NASA", "NATO", "LASER", "RADAR", "AIDS", "OPEC", "FIFA", "UEFA", "COVID", "SONAR", "RAM", "ROM", "PIN",
            "ESA", "JAXA", "SIM", "ZIP", "DOS", "GIF", "BIOS", "SWAT", "CAD", "SAM", "SALT", "START", "HIMARS", "OK",
            "MAX");
    /** Short words that are written in capitals to stress them: "DO NOT touch". Longer ones are said as words anyway. */
    private static final Set<String> STRESSED =
            Set.of(("a add age ago air all an and any are ask at bad be big boy but buy"
                            + " by can cry cut day did die do dog due eat end far few for fun get go god got guy had has he her hey"
                            + " hi him his hit hot how if in is its job joy key kid let lie lot low man may me men met my new no nor"
                            + " not now of off oh old on one or our out own pay put ran red run sad saw say sea see set she sit six"
                            + " sky so son stop sun tax tea ten than that the then they this to too top try two up use via want war"
                            + " was way we what when why will win with won yes yet you your")
                    .toUpperCase(Locale.ROOT)
                    .split(" "));
    /** Names as often as words; words only beside another word that is stressed. */
    private static final Set<String> EITHER = Set.of("US", "IT", "WHO", "AM", "AS", "LED", "ACT", "AID", "PET", "SAT");

    private static final Pattern CAPITALS = Pattern.compile("(\\p{Lu}{2,})('?s)?");
    private static final Pattern DOTTED = Pattern.compile("((?:\\p{Lu}\\.)+\\p{Lu})\\.?('s)?");
    private static final Pattern NAMED =
            Pattern.compile("(\\p{Lu}[\\p{L}]*)-?(\\d+)(-?\\p{Lu}{0,3}|\\p{Ll}{2,4})('?s)?");
    private static final Pattern DIGIT_FIRST = Pattern.compile("(\\d{1,3})-?(\\p{Lu})(s?)");
    /** {@code H2SO4}, {@code C6H12O6}, {@code Fe2O3}, {@code Ca2+}; also {@code H1N1} and {@code R2D2}. */
    private static final Pattern FORMULA =
            Pattern.compile("((?:\\(?\\p{Lu}\\p{Ll}?\\d{0,3}\\)?\\d{0,2}){1,8})([+⁺⁻−]?)");

    /** Apart from names such as {@code COVID19}, and words such as {@code Na+} only if an ion. */
    private static final Pattern ELEMENTS = Pattern.compile("^(?!.*\\p{Lu}{4})(?:(?=.*\\d)(?=.*\\p{Lu}.*\\p{Lu}).*"
            + "|\\p{Lu}\\p{Ll}\\d\\D*|.*\\)\\d.*|\\p{Lu}\\p{Ll}?\\d?[+⁺⁻−])$");

    private static final Pattern SALT = Pattern.compile(
            "(?:H|Li|B|C|N|O|F|Na|Mg|Al|Si|P|S|Cl|K|Ca|Ti|Cr|Mn|Fe|Co|Ni|Cu|Zn|Ga|As|Br|Sr|Ag|Cd|Sn|I|Ba|Au|Hg|Pb|U){2,4}");

    private static final Pattern PIECE = Pattern.compile("\\p{Lu}\\p{Ll}?|\\d+");
    private static final Pattern VOWEL = Pattern.compile("[AEIOUY]");

    private static final List<TextRule> SHAPES = List.of(
            AcronymReading::dotted,
            AcronymReading::inCapitals,
            AcronymReading::substance,
            AcronymReading::named,
            AcronymReading::digitFirst);

    @Override
    public @Nullable String read(TokenCursor at) {
        return TextRule.first(at, SHAPES);
    }

    private static @Nullable String dotted(TokenCursor at) {
        Matcher dotted = DOTTED.matcher(at.core());
        return dotted.matches() ? spell(dotted.group(1).replace(".", "")) + suffix(dotted.group(2)) : null;
    }

    private static @Nullable String inCapitals(TokenCursor at) {
        String core = at.core();
        Matcher capitals = CAPITALS.matcher(core);
        if (!capitals.matches()) {
            return null;
        }
        boolean stressed = STRESSED.contains(core) || EITHER.contains(core) && isStressed(at);
        return stressed ? core.toLowerCase(Locale.ROOT) : capitals(capitals.group(1)) + suffix(capitals.group(2));
    }

    private static @Nullable String substance(TokenCursor at) {
        Matcher substance = FORMULA.matcher(at.core());
        if (!substance.matches() || !ELEMENTS.matcher(at.core()).find() && !isSalt(at.core())) {
            return null;
        }
        String charge = substance.group(2);
        return formula(substance.group(1)) + (charge.isEmpty() ? "" : charge.matches("[+⁺]") ? " plus" : " minus");
    }

    /** {@code NaCl}, {@code HCl}, {@code ZnO}: symbols of elements without a figure. */
    private static boolean isSalt(String core) {
        return core.matches(".*\\p{Lu}.*\\p{Lu}.*")
                && core.matches(".*\\p{Ll}.*")
                && SALT.matcher(core).matches();
    }

    private static @Nullable String named(TokenCursor at) {
        Matcher named = NAMED.matcher(at.core());
        if (!named.matches()) {
            return null;
        }
        String tail = named.group(3).replace("-", "");
        return name(named.group(1)) + " " + Numbers.inName(named.group(2))
                + (tail.isEmpty() ? "" : " " + (Character.isLowerCase(tail.charAt(0)) ? tail : spell(tail)))
                + suffix(named.group(4));
    }

    private static @Nullable String digitFirst(TokenCursor at) {
        Matcher match = DIGIT_FIRST.matcher(at.core());
        return match.matches()
                ? Numbers.cardinal(match.group(1)) + " " + match.group(2) + suffix(match.group(3))
                : null;
    }

    private static String name(String letters) {
        return CAPITALS.matcher(letters).matches() ? capitals(letters) : letters;
    }

    private static String capitals(String letters) {
        boolean pronounceable = letters.length() >= 4 && VOWEL.matcher(letters).find();
        boolean word = WORDS.contains(letters) || pronounceable && !LETTERS.contains(letters);
        return word ? letters.toLowerCase(Locale.ROOT) : spell(letters);
    }

    private static boolean isStressed(TokenCursor at) {
        return Stream.of(at.neighbour(-1), at.neighbour(1))
                .map(Token::core)
                .anyMatch(beside -> beside.length() > 1 && STRESSED.contains(beside));
    }

    private static String formula(String formula) {
        StringBuilder said = new StringBuilder();
        Matcher piece = PIECE.matcher(formula);
        while (piece.find()) {
            String part = piece.group();
            boolean digits = Character.isDigit(part.charAt(0));
            said.append(said.isEmpty() ? "" : " ")
                    .append(digits ? Numbers.cardinal(part) : spell(part.toUpperCase(Locale.ROOT)));
        }
        return said.toString();
    }

    static String spell(String letters) {
        return letters.chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
    }

    private static String suffix(@Nullable String suffix) {
        return suffix == null || suffix.isEmpty() ? "" : "'s";
    }
}

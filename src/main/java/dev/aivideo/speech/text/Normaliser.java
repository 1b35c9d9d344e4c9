package dev.aivideo.speech.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a sentence out as it is spoken, in American English. What comes out has ASCII letters, hyphens, apostrophes
 * and {@code . , ; : ! ? —} only; each written word keeps what is said for it, because captions show the text as
 * written.
 */
public final class Normaliser {
    /** The first that knows a word reads it. */
    private static final List<TextRule> READINGS = List.of(
            new AddressReading(),
            new MoneyReading(),
            new NameReading(),
            new PairReading(),
            new TimeReading(),
            new DateReading(),
            new PlaceReading(),
            new UnitReading(),
            new NumberReading(),
            new MathReading(),
            new AbbreviationReading(),
            new RomanReading(),
            new AcronymReading(),
            new SymbolReading());

    /** Where a word of several comes apart: at the first of these that it has. */
    private static final List<Pattern> SEAMS = List.of(
            Pattern.compile("(?<=\\S)[—…]+(?=\\S)|(?<=\\p{Ll}{2})[.,;:!?](?=\\p{Lu}\\p{Ll})"),
            Pattern.compile("(?<=\\d[–-]\\d{1,5})-(?=\\p{L})"),
            Pattern.compile("[–-]+"),
            Pattern.compile("[/_:&]+"),
            Pattern.compile("[, ]+|(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)"));

    private static final String BLANK = "\\s\\p{Z}\\p{Cc}";
    /** Between blanks; a number may have narrow blanks between its thousands. */
    private static final Pattern WORD = Pattern.compile(
            "(?:[^%1$s\\d]*\\d{1,3}(?:(?:[\\u00a0\\u2009\\u202f]\\d{3})+|(?: \\d{3}){2,}|(?: 000))(?!\\d)[^%1$s]*)|[^%1$s]+"
                    .formatted(BLANK));

    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[\\p{So}\\p{Cs}\\p{Co}\\p{Cn}\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}&&[^°©®™℠№♭\\x{2100}-\\x{214F}"
                    + "\\x{2460}-\\x{2473}\\x{3380}-\\x{33DF}]]");
    /** What is longer is no word that anybody says, and would take readings that try all its parts for ever. */
    private static final int LONGEST_WORD = 200;

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final String DASHES = "[–—−-]+";

    /** The sentence with what is said for each of its words; silent if there is nothing to say. */
    public SpokenText normalise(String sentence) {
        List<String> notes = new ArrayList<>();
        List<Token> tokens = passedOver(tokens(sentence, notes), notes);
        List<WrittenWord> words = new ArrayList<>();
        String ahead = "";
        for (int i = 0; i < tokens.size(); i++) {
            TokenCursor at = new TokenCursor(tokens, i);
            if (at.token().isEmpty()) {
                appendToLast(words, at.token().written());
            } else {
                add(words, at, notes);
            }
            if (words.isEmpty()) {
                ahead += at.token().written() + " ";
            }
        }
        showAhead(words, ahead);
        endSentence(words);
        return new SpokenText(words, notes);
    }

    private static List<Token> tokens(String sentence, List<String> notes) {
        List<Token> tokens = new ArrayList<>();
        String composed = Normalizer.normalize(sentence, Normalizer.Form.NFC);
        boolean shouted = composed.length() > 12
                && composed.equals(composed.toUpperCase(Locale.ROOT))
                && composed.chars().filter(Character::isLetter).count() > 8;
        for (MatchResult written : WORD.matcher(composed).results().toList()) {
            String visible = written.group().replaceAll("\\p{Cf}", "");
            String clean = UNSPEAKABLE.matcher(visible).replaceAll("");
            if (!clean.equals(visible)) {
                notes.add("'" + visible + "' has signs that cannot be spoken; they were left out");
            }
            if (!clean.isEmpty()) {
                String joined = clean.replaceAll("(?<=\\d)[\\s\\p{Z}](?=\\d)", ",");
                String readable = Signs.readable(shouted ? joined.toLowerCase(Locale.ROOT) : joined);
                tokens.add(Token.of(clean, readable));
            }
        }
        return tokens;
    }

    private static void add(List<WrittenWord> words, TokenCursor at, List<String> notes) {
        if (at.token().before().contains("(") || at.token().before().contains("[")) {
            pauseAfterLast(words);
        }
        String said = Latin.of(said(at));
        if (Latin.isForeign(at.core())) {
            notes.add("'" + at.core() + "' is not in Latin letters; it is spoken as '" + said.trim() + "'");
        }
        String spoken = tidy(said);
        if (spoken.isEmpty()) {
            appendToLast(words, at.token().written());
        } else {
            words.add(new WrittenWord(at.token().written(), spoken + pause(at)));
        }
    }

    /**
     * A few words of another script are passed over where letters cannot tell their sound, or where they stand in brackets
     * behind a name that is said: "Tokyo (東京)". A sentence that is all in another script is spoken as well as can be.
     */
    private static List<Token> passedOver(List<Token> tokens, List<String> notes) {
        boolean mixed = tokens.stream()
                .anyMatch(token -> token.core().matches(".*[\\p{IsLatin}\\d].*") && !Latin.isUnreadable(token.core()));
        List<Token> kept = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean foreign = mixed && Latin.isForeign(token.core());
            if (foreign && (Latin.isUnreadable(token.core()) || new TokenCursor(tokens, i).isInBrackets())) {
                notes.add("'%s' is in %s letters, which the voice does not speak; it is shown, but not spoken"
                        .formatted(token.core(), Letters.of(Latin.foreignOnly(token.core()))));
                kept.add(Token.of(token.written(), Latin.latinOnly(token.core()) + token.after()));
            } else {
                kept.add(token);
            }
        }
        return kept;
    }

    private static String said(TokenCursor at) {
        if (at.core().length() > LONGEST_WORD) {
            return at.core();
        }
        for (TextRule reading : READINGS) {
            String said = reading.read(at);
            if (said != null) {
                return said;
            }
        }
        return parts(at.core(), 0);
    }

    /** A part of a word as it is said by itself. */
    static String said(String part) {
        return said(new TokenCursor(List.of(Token.of(part)), 0));
    }

    /**
     * A word made of several, such as {@code bridge—the}, {@code 19th-century} or {@code US-led}: each part is read
     * beside the others. A word whose parts are said as they are written stays whole.
     */
    private static String parts(String core, int seam) {
        if (seam == SEAMS.size()) {
            return core.replaceAll("(?<=\\d)\\.(?=\\d)", " point ");
        }
        Matcher cut = SEAMS.get(seam).matcher(core);
        List<Token> parts = Stream.of(SEAMS.get(seam).split(core))
                .filter(part -> !part.isEmpty())
                .map(Token::of)
                .toList();
        if (parts.size() < 2 || !cut.find()) {
            return parts(core, seam + 1);
        }
        boolean company = cut.group().equals("&");
        List<String> said = IntStream.range(0, parts.size())
                .mapToObj(i -> company && parts.get(i).core().matches("\\p{Lu}{2,3}")
                        ? AcronymReading.spell(parts.get(i).core())
                        : said(new TokenCursor(parts, i)))
                .toList();
        if (seam == 0) {
            return String.join(cut.group().startsWith("—") ? "— " : cut.group() + " ", said);
        }
        boolean unchanged = core.indexOf('-') > 0
                && said.equals(parts.stream().map(Token::core).toList());
        return unchanged ? core : String.join(company ? " and " : " ", said);
    }

    private static String tidy(String said) {
        String words = DIGIT.matcher(said).replaceAll(digit -> " " + Numbers.digitByDigit(digit.group()) + " ");
        return words.replaceAll("[^A-Za-z'\\-—…;:,.!? ]", " ")
                .replaceAll("(?<![A-Za-z])['-]+|-+(?![A-Za-z])", " ")
                .replaceAll("(?<=^| )[^A-Za-z ]+|\\.{2,}", "")
                .replaceAll(" +", " ")
                .strip();
    }

    private static String pause(TokenCursor at) {
        String after = at.token().after();
        for (String mark : List.of("?", "!", "…", "...", ";", ":", "—", ",")) {
            if (after.contains(mark)) {
                return mark.equals("...") ? "…" : mark;
            }
        }
        if (after.contains(".") && !AbbreviationReading.ownsFullStop(at)) {
            return ".";
        }
        return after.contains(")") || after.contains("]") ? "," : "";
    }

    /** A dash or bracket that stands alone belongs to the word before: it is shown with it, and makes a pause. */
    private static void appendToLast(List<WrittenWord> words, String written) {
        if (!words.isEmpty()) {
            WrittenWord last = words.get(words.size() - 1);
            String spoken =
                    written.matches(DASHES) && !endsInPause(last.spoken()) ? last.spoken() + "—" : last.spoken();
            words.set(words.size() - 1, new WrittenWord(last.written() + " " + written, spoken));
        }
    }

    /** What stands before the first word that can be said is shown with it. */
    private static void showAhead(List<WrittenWord> words, String ahead) {
        if (!words.isEmpty() && !ahead.isEmpty()) {
            words.set(
                    0,
                    new WrittenWord(ahead + words.get(0).written(), words.get(0).spoken()));
        }
    }

    private static void pauseAfterLast(List<WrittenWord> words) {
        if (!words.isEmpty() && !endsInPause(last(words).spoken())) {
            words.set(
                    words.size() - 1,
                    new WrittenWord(last(words).written(), last(words).spoken() + ","));
        }
    }

    private static void endSentence(List<WrittenWord> words) {
        if (!words.isEmpty() && !last(words).spoken().matches(".*[.!?…]")) {
            String open = last(words).spoken().replaceAll("[,;:—]+$", "");
            words.set(words.size() - 1, new WrittenWord(last(words).written(), open + "."));
        }
    }

    private static boolean endsInPause(String spoken) {
        return spoken.matches(".*[.,;:!?…—]");
    }

    private static WrittenWord last(List<WrittenWord> words) {
        return words.get(words.size() - 1);
    }
}

package dev.aivideo.speech.text;

import dev.aivideo.speech.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a sentence out as it is spoken, in American English. What comes out has Latin letters, hyphens, apostrophes
 * and {@code . , ; : ! ? —} only, and the sounds of words that the operator listed, as {@link SaidAs} writes them; each written word keeps what is said for it, because captions show the text as
 * written.
 */
public final class Normaliser {
    /** The first that knows a word reads it. */
    private static final List<TextRule> READINGS = List.of(
            new AddressReading(),
            new StreetReading(),
            new MoneyReading(),
            new NameReading(),
            new PairReading(),
            new TelephoneReading(),
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

    /** What is longer is no word that anybody says, and would take readings that try all its parts for ever. */
    private static final int LONGEST_WORD = 200;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final ListedReading listed;

    public Normaliser() {
        this(Lexicon.NONE);
    }

    /** @param lexicon how the operator wants words to be said */
    public Normaliser(Lexicon lexicon) {
        listed = new ListedReading(lexicon);
    }

    /** The sentence with what is said for each of its words; silent if there is nothing to say. */
    public SpokenText normalise(String sentence) {
        List<String> notes = new ArrayList<>();
        List<Token> tokens = Tokeniser.tokens(sentence, notes);
        SpokenWords words = new SpokenWords();
        for (int i = 0; i < tokens.size(); i++) {
            add(words, new TokenCursor(tokens, i), notes);
        }
        return new SpokenText(words.sentence(), notes);
    }

    private void add(SpokenWords words, TokenCursor at, List<String> notes) {
        if (at.token().isEmpty()) {
            words.addSilent(at.token().written());
            return;
        }
        if (at.token().before().contains("(") || at.token().before().contains("[")) {
            words.pause();
        }
        String given = listed.read(at);
        if (given != null) {
            words.add(at.token().written(), given + pause(at));
            return;
        }
        String said = Latin.of(said(at));
        if (Latin.isForeign(at.core())) {
            notes.add("'" + at.core() + "' is not in Latin letters; it is spoken as '" + said.trim() + "'");
        }
        String spoken = tidy(said);
        if (spoken.isEmpty()) {
            words.addSilent(at.token().written());
        } else {
            words.add(at.token().written(), spoken + pause(at));
        }
    }

    private static String said(TokenCursor at) {
        if (at.core().length() > LONGEST_WORD) {
            return at.core();
        }
        String said = TextRule.first(at, READINGS);
        return said == null ? parts(at.core(), 0) : said;
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
        return seam == 0 ? atPause(cut.group(), parts) : asOne(core, cut.group(), parts);
    }

    private static String atPause(String mark, List<Token> parts) {
        return String.join(mark.startsWith("—") ? "— " : mark + " ", saidParts(parts, false));
    }

    private static String asOne(String core, String mark, List<Token> parts) {
        boolean company = mark.equals("&");
        List<String> said = saidParts(parts, company);
        boolean unchanged = core.indexOf('-') > 0
                && said.equals(parts.stream().map(Token::core).toList());
        return unchanged ? core : String.join(company ? " and " : " ", said);
    }

    /** @param company whether short parts in capitals are said letter by letter: {@code AT&T} */
    private static List<String> saidParts(List<Token> parts, boolean company) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> company && parts.get(i).core().matches("\\p{Lu}{2,3}")
                        ? AcronymReading.spell(parts.get(i).core())
                        : said(new TokenCursor(parts, i)))
                .toList();
    }

    private static String tidy(String said) {
        String words = DIGIT.matcher(said).replaceAll(digit -> " " + Numbers.digitByDigit(digit.group()) + " ");
        return words.replaceAll("[^\\p{IsLatin}'\\-—…;:,.!? ]", " ")
                .replaceAll("(?<!\\p{L})['-]+|-+(?!\\p{L})", " ")
                .replaceAll("(?<=^| )[^\\p{L} ]+|\\.{2,}", "")
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
}

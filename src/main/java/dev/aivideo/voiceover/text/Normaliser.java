package dev.aivideo.voiceover.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes a sentence out as it is spoken, in American English. What comes out has ASCII letters, hyphens, apostrophes
 * and {@code . , ; : ! ? —} only; each written word keeps what is said for it, because captions show the text as
 * written.
 */
public final class Normaliser {
    /** The first that knows a word reads it. */
    private static final List<Reading> READINGS = List.of(
            new AddressReading(),
            new MoneyReading(),
            new TimeReading(),
            new DateReading(),
            new UnitReading(),
            new NumberReading(),
            new AbbreviationReading(),
            new RomanReading(),
            new AcronymReading(),
            new SymbolReading());

    private static final String AROUND_DIGITS = "[-–_/:, ]+|(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)";
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final String DASHES = "[–—−-]+";

    /** The sentence with what is said for each of its words; silent if there is nothing to say. */
    public SpokenText normalise(String sentence) {
        List<String> notes = new ArrayList<>();
        List<Token> tokens = tokens(sentence, notes);
        List<WrittenWord> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            At at = new At(tokens, i);
            if (at.token().isEmpty()) {
                appendToLast(words, at.token().written());
            } else {
                add(words, at, notes);
            }
        }
        endSentence(words);
        return new SpokenText(words, notes);
    }

    private static List<Token> tokens(String sentence, List<String> notes) {
        List<Token> tokens = new ArrayList<>();
        String composed = Normalizer.normalize(sentence, Normalizer.Form.NFC);
        boolean shouted = composed.length() > 12
                && composed.equals(composed.toUpperCase(Locale.ROOT))
                && composed.chars().filter(Character::isLetter).count() > 8;
        for (String written : (shouted ? composed.toLowerCase(Locale.ROOT) : composed).split("[\\s\\p{Z}\\p{Cc}]+")) {
            String clean =
                    written.replaceAll("[\\p{So}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}&&[^°]]", "");
            if (!clean.equals(written)) {
                notes.add("'" + written + "' has signs that cannot be spoken; they were left out");
            }
            if (!clean.isEmpty()) {
                tokens.add(Token.of(clean));
            }
        }
        return tokens;
    }

    private static void add(List<WrittenWord> words, At at, List<String> notes) {
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

    private static String said(At at) {
        for (Reading reading : READINGS) {
            String said = reading.read(at);
            if (said != null) {
                return said;
            }
        }
        return parts(at.core());
    }

    /** A word made of several, such as {@code bridge—the} or {@code post-1945}: each part is read for itself. */
    private static String parts(String core) {
        if (core.matches(".*\\S[—…]\\S.*")) {
            return core.replaceAll("—+", "— ").replace("…", "… ");
        }
        boolean digits = core.chars().anyMatch(Character::isDigit);
        String[] parts = core.replaceAll("(?<=\\d)\\.(?=\\d)", " point ").split(digits ? AROUND_DIGITS : "–");
        if (parts.length < 2) {
            return core;
        }
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            if (!part.isEmpty()) {
                said.add(said(new At(List.of(Token.of(part)), 0)));
            }
        }
        return String.join(" ", said);
    }

    private static String tidy(String said) {
        String words = DIGIT.matcher(said).replaceAll(digit -> " " + Numbers.digitByDigit(digit.group()) + " ");
        return words.replaceAll("[^A-Za-z'\\-—…;:,.!? ]", " ")
                .replaceAll("(?<![A-Za-z])['-]+|-+(?![A-Za-z])", " ")
                .replaceAll("(?<=^| )[^A-Za-z ]+|\\.{2,}", "")
                .replaceAll(" +", " ")
                .strip();
    }

    private static String pause(At at) {
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

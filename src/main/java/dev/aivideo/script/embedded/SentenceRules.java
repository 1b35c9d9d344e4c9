package dev.aivideo.script.embedded;

import dev.aivideo.language.Clauses;
import dev.aivideo.language.Sentences;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which sentences of an encyclopedia, without their brackets, may be said at all. */
final class SentenceRules {
    /** Longer ones may not be free, and a narrator cannot show where they end. */
    private static final int MOST_QUOTED_WORDS = 8;

    private static final double MOST_OF_OTHER_SIGNS = 0.5;

    private static final Pattern BEGINNING = Pattern.compile("^[\"“„«‘'¿¡]?[\\p{Lu}\\p{N}].*", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile(".*[.!][\"”»’]?$", Pattern.DOTALL);
    private static final Pattern DEBRIS = Pattern.compile(
            "[\\\\{}|^\\[\\]=≈√∑∫∞ρ_<>‰†*]|\\.\\.\\.|https?:|www\\.|\\bISBN\\b|\\bdoi\\b|,\\s*[;:.]|\\s[,;:]\\s|--");
    private static final Pattern QUOTATION = Pattern.compile("\"([^\"]*)\"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»");
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]|[ˈˌəɪʊɔɛʌθðŋʃʒɑɒɜɡɾʁ]");

    private final NarrationLanguage language;
    private final Clauses clauses;

    SentenceRules(NarrationLanguage language, Clauses clauses) {
        this.language = language;
        this.clauses = clauses;
    }

    boolean allow(String sentence) {
        return BEGINNING.matcher(sentence).matches()
                && END.matcher(sentence).matches()
                && !DEBRIS.matcher(sentence).find()
                && !OTHER_SCRIPT.matcher(sentence).find()
                && !language.pointsElsewhere(sentence)
                && quotesLittle(sentence)
                && isText(sentence)
                && (language != NarrationLanguage.ENGLISH || clauses.isSentence(sentence));
    }

    private static boolean quotesLittle(String sentence) {
        if (sentence.chars().filter(c -> c == '"').count() % 2 == 1
                || count(sentence, '“') != count(sentence, '”') + count(sentence, '„')
                        && count(sentence, '“') != count(sentence, '”')
                || count(sentence, '«') != count(sentence, '»')) {
            return false;
        }
        Matcher quotation = QUOTATION.matcher(sentence);
        while (quotation.find()) {
            if (Sentences.words(quotation.group()) > MOST_QUOTED_WORDS) {
                return false;
            }
        }
        return true;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /** Whether most of it is ordinary small letters. */
    private static boolean isText(String sentence) {
        long signs = sentence.codePoints().filter(Character::isLetterOrDigit).count();
        long small = sentence.codePoints().filter(Character::isLowerCase).count();
        return signs > 0 && signs - small <= signs * MOST_OF_OTHER_SIGNS;
    }
}

package dev.aivideo.script.embedded;

import dev.aivideo.language.Clauses;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds English sentences that hang on the one before: on a person, a thing or a claim that is not named again. */
final class EnglishLeaning {
    private static final Pattern BEGINS = Pattern.compile(
            "^(?:similar(?:ly)?|not only|first|second|third|fourth|fifth|at first|in part|in general|in particular|even so|even then"
                    + "|other|others|later|earlier|subsequent(?:ly)?|eventually|again|even|only then|until then|since then"
                    + "|the (?:first|second|third|fourth|fifth|sixth|last|two|three|four|former|latter|others?) (?:of|and largest)\\b"
                    + "|among (?:them|these)|one (?:such|of (?:them|these))|all (?:of )?(?:this|these|them)|(?:the )?two (?:are|were)"
                    + "|a (?:second|third|similar|further) |a year (?:earlier|before)|part of (?:it|this)|there,? (?:he|she|it|they|the elder)"
                    + "|most (?:of )?(?:them|these)|the (?:idea|story|claim|result|reason|question|effect|answer|problem|account|order|ban) (?:was|is|has|had)\\b"
                    + "|today (?:it|they)|(?:more|less|as) \\w+(?:,| than (?:this|that))|of (?:perhaps |about |some )?\\d|within (?:a|an|two|three|four|five|six) (?:few )?(?:hours?|days?|weeks?|months?|years?)|rather|unlike (?:this|these|it)|nobody there|why )");
    /** Somewhere near the beginning. */
    private static final Pattern LINKS = Pattern.compile(
            "\\b(?:however|therefore|thus|instead|nevertheless|nonetheless|meanwhile|moreover|likewise|hence|for example|for instance"
                    + "|in turn|too|also|again|further|another|the (?:following|previous|same) (?:day|week|month|year|decade)|(?:this|that|these|those) (?:last|latter|former|one|ones))\\b");
    /** Anywhere: "such" but not "such as" and "such a", "there" as a place. */
    private static final Pattern ANYWHERE = Pattern.compile(
            "\\b(?:this|these|those|that same|such (?!as\\b)|the (?:latter|former)|thereof|thereby|therein|the same (?!time)"
                    + "|the others?[:,.;]|(?:from|of|in|to|for|by|about|with|at|on) (?:it|them)[.]|(?:at|of|by|for|after|before|since) that[,.;])");

    private static final Pattern PERSON = Pattern.compile("\\b(?:he|she|his|him|hers?|himself|herself)\\b(?<!\\bhers)");
    private static final Pattern THINGS = Pattern.compile("\\b(?:it|its|they|their|them|itself|themselves)\\b");
    private static final Pattern HUMAN = Pattern.compile(
            "\\b(?:\\w{3,}(?:er|or|ist|ian|eer|ess|ant|man|men)|king|queen|wife|husband|son|daughter|mother|father|brother|sister"
                    + "|child|pope|sultan|monk|priest|poet|slave|uncle|nephew|friend|user|witness|everyone|nobody|anyone|one|who)\\b");
    private static final int NEAR_BEGINNING = 60;

    private static final Pattern TURNS =
            Pattern.compile("^(?:however|but|yet|nevertheless|nonetheless|in fact|in truth|actually)\\b");
    private static final Pattern OF_CLAIM = Pattern.compile(
            "^(?:this|that|it|neither|the (?:story|idea|legend|claim|tale|theory|explanation|account|ban|belief|notion|myth|report|date))\\b");
    private static final Pattern DENIES = Pattern.compile(
            "\\b(?:refuted|invented|disproved|disproven|wrong|false|untrue|myth|apocryphal|doubtful|disputed|withdrawn|overturned|rejected"
                    + "|unproven|untested|discredited|mistaken|(?:is|was|did|does|has|had|could) (?:not|never)|lasted only|only until|no longer)\\b");

    private final Clauses clauses;

    EnglishLeaning(Clauses clauses) {
        this.clauses = clauses;
    }

    boolean pointsBack(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}\"“]+", "");
        if (lower.startsWith("\"") || lower.startsWith("“")) {
            return true;
        }
        String beginning = lower.substring(0, Math.min(lower.length(), NEAR_BEGINNING));
        return Passages.pointsBack(sentence)
                || BEGINS.matcher(lower).find()
                || LINKS.matcher(beginning).find()
                || ANYWHERE.matcher(lower).find()
                || lacksPerson(sentence, lower)
                || lacksThing(lower);
    }

    /** Whether a sentence takes back or limits what the one before it says, which then must not be said alone. */
    boolean contradicts(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return TURNS.matcher(lower).find()
                || OF_CLAIM.matcher(lower).find()
                        && DENIES.matcher(lower.substring(0, Math.min(lower.length(), NEAR_BEGINNING)))
                                .find();
    }

    private boolean lacksPerson(String sentence, String lower) {
        Matcher person = PERSON.matcher(lower);
        if (!person.find()) {
            return false;
        }
        String before =
                sentence.substring(0, Math.min(sentence.length(), person.start() + sentence.length() - lower.length()));
        boolean named = before.matches("(?s).*[\\p{L},] \\p{Lu}\\p{L}+.*");
        boolean subject = clauses.beginsWithName(sentence);
        return !named
                && !subject
                && !HUMAN.matcher(before.toLowerCase(Locale.ROOT)).find();
    }

    /** Something must have been named in front of "it", in four words at least. */
    private static boolean lacksThing(String lower) {
        Matcher thing = THINGS.matcher(lower);
        return thing.find() && lower.substring(0, thing.start()).split("\\s+").length < 3;
    }
}

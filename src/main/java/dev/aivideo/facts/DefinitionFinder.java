package dev.aivideo.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the sentence says that a word means. */
final class DefinitionFinder implements FactFinder {
    private static final Pattern IS = Pattern.compile(
            "^(?:(?:An?|The term|The word) )?[\"“]?([\\p{L}-]+(?: [\\p{Ll}-]+){0,2})[\"”]?(?:, [^,]{3,40},)? (?:is|are|means|is called) ((?:an?|the(?= (?:process|act|art|science|study|branch|practice|ability|amount|movement|wearing|force|line|layer|unit|point|place|part|loss|name|change) (?:by which|in which|where|of|at which|that|away|for))) [^;:]*?(?:that|which|who|in which|of|for|where|used|made|with|between|by which|to) [^;:]+?)(?:[.;:]|$)");
    private static final Pattern EMPTY = Pattern.compile(
            "(?i)^an? (?:\\w+ )?(?:matter|question|sign|masterpiece|reason|way|thing|part|symbol|problem|result|cause|mistake|product|member|fact|lot|source|good|great|time|place|story|city|town|country|man|woman|person|summer|winter|day|year|number|few|bit|little|long|place|victim|success|failure|miracle|dream|step|pity|series|long|candidate|subject|feature|favou?rite|popular|famous|common|major|key|rare|warning|reminder|feat|triumph|blessing|danger|threat|risk)\\b.*");
    private static final Pattern CALLED = Pattern.compile(
            "(?i)\\b((?:an?|the|its|his|her|their|this) [\\p{L} -]{3,60}?),? (?:which is |which are )?(?:called|known as) (?:an? |the )?[\"“]?([\\p{L}-]+(?: [\\p{L}-]+){0,2})[\"”]?(?=[,.;:]|$)");
    /** Of which the tagger takes some for names at the beginning of a sentence. */
    private static final Pattern ABSTRACT =
            Pattern.compile("\\p{L}{3,}(?:sis|tion|sion|ity|ism|ment|ance|ence|logy|graphy|ure)");

    private static final int LONGEST = 130;

    @Override
    public List<Fact.Definition> find(Reading reading) {
        Matcher is = IS.matcher(reading.text());
        Matcher called = CALLED.matcher(reading.text());
        if (reading.isQuestion()) {
            return List.of();
        } else if (is.find() && isTerm(reading, is) && isMeaning(is.group(2))) {
            return List.of(new Fact.Definition(new TextSpan(is.start(1), is.end(2)), is.group(1), is.group(2)));
        }
        return called.find() && isThing(reading, called)
                ? List.of(new Fact.Definition(
                        new TextSpan(called.start(1), called.end(2)), called.group(2), called.group(1)))
                : List.of();
    }

    private static boolean isMeaning(String words) {
        return words.length() <= LONGEST && !EMPTY.matcher(words).matches();
    }

    /** A common noun: "A lock", "Nectar", never "The result", "Putin" or "It". */
    private static boolean isTerm(Reading reading, Matcher is) {
        int first = reading.at(is.start(1));
        int end = reading.at(is.end(1));
        for (int i = first; i < end; i++) {
            if (!reading.tag(i).matches("NNS?|JJ|VBG")
                    && !ABSTRACT.matcher(reading.word(i)).matches()) {
                return false;
            }
        }
        return end > first
                && (reading.tag(end - 1).matches("NNS?|VBG")
                        || ABSTRACT.matcher(reading.word(end - 1)).matches());
    }

    /** "her long tongue, called the proboscis": one noun phrase that is called by a common noun. */
    private static boolean isThing(Reading reading, Matcher called) {
        int first = reading.at(called.start(1));
        int end = reading.at(called.end(1));
        int term = reading.at(called.start(2));
        boolean people = called.group(1)
                .matches(
                        "(?i).*\\b(?:man|woman|people|king|boy|girl|son|daughter|city|town|village|country|book|film|dog|cat|ship|song|place)\\b.*");
        return end - first > 2
                && NounPhrase.longEnd(reading, first) == end
                && !people
                && reading.tag(reading.at(called.end(2)) - 1).matches("NN.*")
                && !reading.isCapital(term);
    }
}

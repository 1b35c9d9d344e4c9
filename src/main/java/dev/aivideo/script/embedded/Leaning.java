package dev.aivideo.script.embedded;

import dev.aivideo.language.Clauses;
import dev.aivideo.language.Mentions;
import dev.aivideo.language.Sentences;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentences of an article that make sense only behind the one before them. */
final class Leaning {
    /** How many sentences back "the ban" may mean the ban that they speak of. */
    private static final int REACH = 3;

    private static final Pattern SUBJECT = Pattern.compile("^The (\\p{Ll}+)\\b(?! of\\b)");
    private static final Pattern DEFINITE = Pattern.compile("\\b[Tt]he (\\p{Ll}+)\\b(?! of\\b)");
    /** Near the beginning, with no name in front of it. */
    private static final Pattern PERSON = Pattern.compile(
            "^(?:(?:In|On|By|At|From|After|Until|Since|With)(?: [\\p{Ll}\\d]+){1,4},? )?([Hh]e|[Ss]he)\\b");

    private static final Pattern THING = Pattern.compile("\\b(?:it|them)\\b");
    /** There is one of each for everybody. */
    private static final Set<String> UNIQUE = Set.of(
            "sun",
            "moon",
            "world",
            "sea",
            "earth",
            "sky",
            "people",
            "public",
            "government",
            "king",
            "church",
            "country",
            "war",
            "population",
            "economy",
            "climate",
            "press",
            "state",
            "year",
            "day",
            "night",
            "brain",
            "heart",
            "body",
            "future",
            "past",
            "market",
            "air",
            "ground",
            "weather",
            "north",
            "south",
            "east",
            "west",
            "history",
            "language",
            "term",
            "word",
            "name",
            "city",
            "town",
            "earliest",
            "oldest",
            "largest",
            "main",
            "most",
            "best",
            "rich",
            "poor");
    /** What is hardly ever meant by itself. */
    private static final Set<String> MEANS_ANOTHER = Set.of(
            "place",
            "site",
            "event",
            "matter",
            "couple",
            "pair",
            "bride",
            "siege",
            "verdict",
            "trial",
            "suit",
            "decision",
            "chronicler",
            "author",
            "legend",
            "tale",
            "idea",
            "experiment",
            "result",
            "team",
            "group",
            "boy",
            "girl",
            "child",
            "man",
            "woman",
            "proposal",
            "plan",
            "order",
            "ban",
            "prize",
            "election",
            "meeting",
            "attempt",
            "following",
            "previous",
            "letter",
            "paper",
            "book",
            "article",
            "dictatorship",
            "ship",
            "marriage",
            "wedding",
            "latter",
            "former");

    private final NarrationLanguage language;
    private final EnglishLeaning english;
    private final Mentions.Reader mentions;
    private final Set<String> everywhere;

    /** @param opening of the article, whose things are known to everybody who sees the film */
    Leaning(NarrationLanguage language, Clauses clauses, Mentions.Reader mentions, String opening) {
        this.language = language;
        this.english = new EnglishLeaning(clauses);
        this.mentions = mentions;
        this.everywhere = isEnglish() ? mentions.read(opening).nouns() : Set.of();
    }

    /**
     * Whether a sentence leans on those before it.
     *
     * @param before it in its paragraph
     */
    boolean leans(String sentence, List<String> before) {
        return isEnglish()
                ? english.pointsBack(sentence) || lacksThing(sentence) || meansThing(sentence, before)
                : language.pointsBack(sentence);
    }

    /** Whether a sentence is passed over only as it is so short, and speaks of nothing that the next may mean. */
    boolean isMereRemark(String original) {
        if (!isEnglish() || Sentences.words(original) >= SentenceCleaning.FEWEST_WORDS) {
            return false;
        }
        Mentions speaksOf = mentions.read(original);
        return speaksOf.nouns().isEmpty() && speaksOf.names().isEmpty();
    }

    /** "he" or "she" if the sentence is about one who was named before; else empty. */
    String person(String original) {
        Matcher person = PERSON.matcher(original);
        return isEnglish() && person.find() ? person.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether "it" stands for nothing in front of it. */
    private boolean lacksThing(String sentence) {
        Matcher thing = THING.matcher(sentence);
        return thing.find()
                && mentions.read(sentence.substring(0, thing.start())).nouns().isEmpty();
    }

    /** Whether a sentence takes back or limits what the one before it says, which then must not be said alone. */
    boolean contradicts(String sentence) {
        return isEnglish() && english.contradicts(sentence);
    }

    private boolean isEnglish() {
        return language == NarrationLanguage.ENGLISH;
    }

    /** Whether "the ban" is one that was spoken of before. */
    private boolean meansThing(String sentence, List<String> before) {
        Set<String> known = new HashSet<>(mentions.read(sentence).known());
        known.removeAll(everywhere);
        if (known.isEmpty()) {
            return false;
        }
        Matcher definite = DEFINITE.matcher(sentence);
        while (definite.find()) {
            if (MEANS_ANOTHER.contains(definite.group(1)) && known.contains(definite.group(1))) {
                return true;
            }
        }
        return !before.isEmpty() && isUnnamedSubject(sentence, known)
                || before.subList(Math.max(0, before.size() - REACH), before.size()).stream()
                        .anyMatch(one -> mentions.read(one).nouns().stream().anyMatch(known::contains));
    }

    private static boolean isUnnamedSubject(String sentence, Set<String> known) {
        Matcher subject = SUBJECT.matcher(sentence);
        return subject.find()
                && !UNIQUE.contains(subject.group(1))
                && known.stream().anyMatch(noun -> subject.group(1).startsWith(noun));
    }
}

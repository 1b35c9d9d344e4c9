package dev.aivideo.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells statements of English from instructions and from fragments of either. Thread-safe. */
public final class SentenceForms {
    private static final Pattern FINITE = Pattern.compile("VB[DZP]|MD");
    private static final Pattern OBJECT =
            Pattern.compile("DT|PDT|PRP\\$?|CD|NN.*|JJ.?|IN|TO|RP|RB.?|CC|VBN|EX|[,:.;]|\\$");
    private static final List<Set<String>> VERB_LISTS = WordLists.read("verbs.txt");
    private static final Set<String> VERBS = VERB_LISTS.get(0);
    private static final Set<String> IRREGULAR = VERB_LISTS.get(1);
    private static final Set<String> WITHOUT_OBJECT = VERB_LISTS.get(2);
    private static final Pattern SENTENCE =
            Pattern.compile("(?i)^(?:do not|don['’]t|never|please|let['’]s|always)\\s.*");
    private static final Pattern ABSTRACT =
            Pattern.compile(".{3,}(?:[ts]ion|ment|ness|ity|sphere|ism|ture|[ae]nce|ics|ology|graphy|gen|sis)");
    private static final Set<String> THINGS = WordLists.things();
    private static final Pattern LARGE = Pattern.compile("(?<=\\p{Ll} )\\p{Lu}\\p{Ll}+");
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\d.@/-])\\p{Ll}{2,}(?![\\p{L}\\d@/-]|\\.\\p{L})");
    private static final Set<String> CONTRACTED = Set.of("'s", "’s");

    private final Set<String> common;
    private final Set<String> names;
    private final PartOfSpeech partOfSpeech = new PartOfSpeech();
    private final Clauses clauses = new Clauses();

    /** @param text in which words that are no names stand with small letters */
    public SentenceForms(String text) {
        this.names = LARGE.matcher(text).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet());
        this.common = SMALL.matcher(text).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it has a subject and a verb in a tense, and does not begin with a verb. */
    public boolean isStatement(String text) {
        if (isInstruction(text) || isParticiple(text)) {
            return false;
        }
        String plain = text.replaceAll("\\([^()]*\\)", "")
                .replaceAll("\\b([cC])an(?:not|['’]t)\\b", "$1an not")
                .replaceAll("\\b([wW])on['’]t\\b", "$1ill not")
                .replaceAll("(?<=\\w)n['’]t\\b", " not")
                .replaceFirst("^(?i:this|that|these|those)\\b", "It");
        return clauses.isSentence(plain) || clauses.isSentence("The " + lower(plain)) && hasVerbBeyondParticiple(plain);
    }

    /** Whether a text that is set as a sentence is one, as far as it has a verb: less sure than {@link #isStatement}. */
    public boolean readsAsSentence(String text) {
        return isStatement(text)
                || !isInstruction(text)
                        && !isParticiple(text)
                        && Sentences.words(text) > 2
                        && (hasVerb(text) || hasVerb("The " + lower(text)));
    }

    private boolean hasVerb(String text) {
        List<PartOfSpeech.Word> words = partOfSpeech.tag(text);
        return IntStream.range(1, words.size())
                .anyMatch(i -> words.get(i).tag().matches("VB[DZP]?|MD") || isVerbTakenForNoun(words, i));
    }

    /** The tagger takes "pumps" in "The mayor pumps the air" for a noun. */
    private static boolean isVerbTakenForNoun(List<PartOfSpeech.Word> words, int i) {
        String word = words.get(i).text();
        boolean verb = word.endsWith("s") && VERBS.contains(word.substring(0, word.length() - 1))
                || VERBS.contains(word) && words.get(i - 1).tag().equals("NNS");
        return verb
                && words.get(i - 1).tag().matches("NN.*|,")
                && i + 1 < words.size()
                && words.get(i + 1).tag().matches("DT|PRP\\$?|CD|IN|TO|RB");
    }

    /** In the fragment "60% paid by the state", the verb is a participle. */
    private boolean hasVerbBeyondParticiple(String text) {
        return partOfSpeech.tag("The " + lower(text)).stream()
                .anyMatch(word -> word.tag().matches("VB[ZP]|MD")
                        || word.tag().equals("VBD") && !word.text().endsWith("ed"));
    }

    /** Whether it tells somebody to do something. */
    public boolean isInstruction(String text) {
        if (SENTENCE.matcher(text).matches()) {
            return true;
        }
        List<PartOfSpeech.Word> words = partOfSpeech.tag("You must " + lower(text));
        if (words.size() < 3) {
            return false;
        }
        String first = words.get(2).text().toLowerCase(Locale.ROOT);
        if (!VERBS.contains(first)) {
            return false;
        }
        if (words.size() == 3) {
            return true;
        }
        PartOfSpeech.Word next = words.get(3);
        boolean adjective = partOfSpeech.tag("The " + lower(text)).get(1).tag().startsWith("JJ");
        if (adjective && !next.tag().matches("DT|PRP\\$?|CD")) {
            return false;
        }
        return OBJECT.matcher(next.tag()).matches()
                && !CONTRACTED.contains(next.text())
                && !(FINITE.matcher(partOfSpeech.tag(text).get(1).tag()).matches()
                        && next.text().endsWith("s"))
                && !isSubjectOf(text, first);
    }

    /** "Water rises": the first word may be a noun, with its verb right behind it or behind "of the sea". */
    private boolean isSubjectOf(String text, String first) {
        List<PartOfSpeech.Word> words = partOfSpeech.tag("The " + lower(text));
        if (words.size() < 3
                || !words.get(1).tag().startsWith("NN")
                || !words.get(1).text().equals(first)) {
            return false;
        }
        return words.get(2).tag().matches("VBZ|MD|VBD")
                || words.get(2).text().matches("of|and") && hasVerbBeyondParticiple(text);
    }

    /** Whether it begins with a participle of which "it was" is left out: "launched in 1627", "made of wool". */
    public boolean isParticiple(String text) {
        List<PartOfSpeech.Word> words = partOfSpeech.tag("It was " + lower(text));
        if (words.size() < 4 || !words.get(2).tag().matches("VBN|VBD")) {
            return false;
        }
        String word = words.get(2).text();
        boolean ending = word.endsWith("ed") || IRREGULAR.contains(word);
        return ending && !words.get(3).tag().matches("NN.*|MD|VB[DZP]")
                || ending && words.get(3).tag().startsWith("NNP");
    }

    /** Whether it begins with a verb in the past that has an object or needs none, of which "it" is left out. */
    public boolean isPastWithoutSubject(String text) {
        List<PartOfSpeech.Word> words = partOfSpeech.tag("It " + lower(text));
        if (words.size() < 3 || !words.get(1).tag().equals("VBD")) {
            return false;
        }
        String verb = words.get(1).text();
        return WITHOUT_OBJECT.contains(verb)
                || verb.endsWith("ed") && words.get(2).tag().matches("DT|PRP\\$?");
    }

    /** Names of things with small first letters, those that may be names of their own as well if any of them is none. */
    public List<String> lowerAll(List<String> texts) {
        boolean things = texts.stream().anyMatch(text -> !lower(text).equals(text));
        return texts.stream()
                .map(text -> things && text.matches("\\p{Lu}\\p{Ll}+(?: [\\p{Ll} ]+)?") && !isNameInText(text)
                        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
                        : lower(text))
                .toList();
    }

    /** Whether its first word stands with a capital letter within a sentence of the text. */
    public boolean isNameInText(String text) {
        return names.contains(text.split("\\s+")[0]);
    }

    /** With a small first letter, unless it begins with a name or with capitals. */
    public String lower(String text) {
        if (text.length() < 2 || !Character.isUpperCase(text.charAt(0)) || Character.isUpperCase(text.charAt(1))) {
            return text;
        }
        List<PartOfSpeech.Word> words = partOfSpeech.tag(text);
        String first = words.get(0).text();
        boolean alone =
                words.size() == 1 || !Character.isUpperCase(words.get(1).text().charAt(0));
        String small = first.toLowerCase(Locale.ROOT);
        boolean known = VERBS.contains(small)
                || WordLists.FUNCTION_WORDS.contains(small)
                || common.contains(small)
                || THINGS.contains(small)
                || ABSTRACT.matcher(small).matches();
        boolean listed = words.size() > 1 && words.get(1).text().matches("and|or")
                || words.get(0).tag().equals("NNPS");
        boolean name = !alone
                || names.contains(first) && !common.contains(small)
                || !known && !listed && (words.size() == 1 || words.get(0).tag().startsWith("NNP"));
        return name || first.equals("I") ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}

package dev.aivideo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One statement with its subject and its verb. */
final class MainClause {
    private static final Pattern FINITE = Pattern.compile("VB[DZP]|MD");

    /** The tagger takes "employed" in "the programme employed people" for a participle. */
    private static final Pattern FINITE_OR_PAST = Pattern.compile("VB[DZPN]|MD");

    private static final Pattern SUBJECT = Pattern.compile("DT|PDT|JJ.?|NNP?S?|CD|POS|CC|VBN|VBG");

    private static final Pattern ADDS = Pattern.compile("IN|WDT|WP\\$?|WRB|CC|[,;:]|-");

    private static final Pattern ENDS = Pattern.compile("NNP?S?|RP");

    /** What is said of one kind or degree only: without what follows it may be false. */
    private static final Pattern LIMITED = Pattern.compile(
            "(?i).*\\b(?:first|last|only|so|such|as|too|than|more|less|no|not|never|most|\\p{L}{2,}est|same|believed|said|thought|known|planned|between|both|either|neither|begun|began|seem\\w*|may|might|could|would|should|expected|nearly|almost)\\b.*");

    private static final Set<String> KEPT_WITH_NOUN = Set.of("of", "than", "as", "like", "that");

    private static final Set<String> MEANS = Set.of("by", "with", "on", "through", "from");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private static final Set<String> EMPTY_NOUNS = WordLists.EMPTY.get(0);

    private final PartOfSpeech partOfSpeech = new PartOfSpeech();
    private final SentenceForms forms;
    private final String text;
    private final List<PartOfSpeech.Word> words;
    private final int verb;

    MainClause(String text, SentenceForms forms) {
        this.forms = forms;
        this.text = text;
        this.words = partOfSpeech.tag(text);
        int tense = verb(FINITE);
        this.verb = tense > 0 ? tense : verb(FINITE_OR_PAST);
    }

    /** The first verb in a tense with nothing but a noun phrase before it; 0 if there is none. */
    private int verb(Pattern kind) {
        for (int i = 0; i < words.size(); i++) {
            String tag = tag(i);
            if (kind.matcher(tag).matches() && !lower(i).matches("named|called")) {
                return i > 0 && isNoun(i - 1) ? i : 0;
            }
            boolean joins = lower(i).matches("named|called")
                    || lower(i).equals(".") && lower(i - 1).length() == 1
                    || i > 0
                            && (tag.equals("IN")
                                    || tag.equals("TO") && !tag(i + 1).equals("VB"));
            if (!joins && !SUBJECT.matcher(tag).matches()) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether a name is in what it is about. */
    boolean isNamed() {
        return words.subList(0, verb).stream().anyMatch(word -> word.tag().startsWith("NNP"));
    }

    /** Whether what it is about is told from others of its kind. */
    boolean isParticular() {
        return isNamed()
                || words.subList(0, verb).stream().anyMatch(word -> word.tag().matches("IN|TO"));
    }

    List<String> titles(int most) {
        List<String> titles = new ArrayList<>();
        if (text.length() <= most && Sentences.words(text) >= 3 && !beginsWithPronoun()) {
            titles.add(text);
        }
        if (verb > 0 && !tag(verb + 1).equals("PRP")) {
            means(most, titles);
            shortened(most, titles);
            definition(most, titles);
        }
        return titles;
    }

    private boolean beginsWithPronoun() {
        return words.stream()
                .map(PartOfSpeech.Word::tag)
                .filter(tag -> tag.matches("NN.*|PRP"))
                .findFirst()
                .filter("PRP"::equals)
                .isPresent();
    }

    /** "Compression is the force that …" tells what compression is. */
    private void definition(int most, List<String> titles) {
        boolean defines = lower(verb).matches("is|are")
                && tag(verb + 1).equals("DT")
                && !isParticular()
                && text.length() > most
                && words.subList(verb, words.size()).stream()
                        .anyMatch(
                                word -> word.tag().matches("W.*") || word.text().equals("that"));
        if (defines && verb <= 3) {
            add("What " + forms.lower(text.substring(0, words.get(verb).end())), most, titles);
        }
    }

    /** "A bridge carries its road on cables" tells how a bridge carries its road. */
    private void means(int most, List<String> titles) {
        for (int end = words.size() - 1; end > verb + 1; end--) {
            boolean says = tag(verb).matches("VB[ZP]")
                    && !BE.contains(lower(verb))
                    && MEANS.contains(lower(end))
                    && isCut(end)
                    && tag(verb + 1).matches("DT|PRP\\$|NNS?|JJ|CD");
            if (says) {
                add("How " + forms.lower(text.substring(0, words.get(end - 1).end())), most, titles);
            }
        }
    }

    /** The longest beginning that is a statement of its own. */
    private void shortened(int most, List<String> titles) {
        for (int end = words.size() - 1; end > verb + 1; end--) {
            if (isCut(end)) {
                add(text.substring(0, words.get(end - 1).end()), most, titles);
            }
        }
    }

    private boolean isCut(int end) {
        String kept = text.substring(words.get(verb).start(), words.get(end - 1).end());
        return ADDS.matcher(tag(end)).matches()
                && !KEPT_WITH_NOUN.contains(lower(end))
                && (ENDS.matcher(tag(end - 1)).matches() || lower(end - 1).matches("\\d{4}"))
                && !isLoneVerb(end)
                && !LIMITED.matcher(kept).matches()
                && !Headlines.LIMITS
                        .matcher(text.substring(words.get(end).start()))
                        .find()
                && !isJoined(end);
    }

    /** Nothing but the verb would be left of what is said. */
    private boolean isLoneVerb(int end) {
        boolean isVague = EMPTY_NOUNS.contains(lower(end - 1)) && !tag(end - 1).equals("NNP");
        boolean isWhich = BE.contains(lower(verb))
                && tag(end).matches("W.*|IN")
                && tag(end - 1).startsWith("NN");
        return isVague || isWhich;
    }

    /** A list would be cut in its middle, or behind the first word of a second part. */
    private boolean isJoined(int end) {
        boolean isMark = lower(end).equals(",");
        boolean isList = isMark || tag(end).equals("CC") && !lower(end - 1).equals(",");
        boolean goesOn = isMark
                && words.subList(verb, end).stream()
                        .anyMatch(word -> word.text().equals(lower(end + 1)));
        return isList && (goesOn || tag(end + 1).matches("NN.*|JJ.?|CD|CC|RB" + (isMark ? "|VB.?" : "|DT|PRP\\$")))
                || tag(end - 2).equals("CC")
                || tag(end - 3).equals("CC");
    }

    /** What it is about. */
    List<String> subject(int most) {
        List<String> titles = new ArrayList<>();
        int bare = tag(0).equals("DT") ? verb - 1 : verb;
        if (bare >= 2 && !EMPTY_NOUNS.contains(lower(verb - 1)) && !BE.contains(lower(0))) {
            add(text.substring(0, words.get(verb - 1).end()), most, titles);
        }
        return titles;
    }

    private void add(String title, int most, List<String> titles) {
        if (title.length() <= most && Sentences.words(title) >= 2) {
            titles.add(title);
        }
    }

    private boolean isNoun(int i) {
        return tag(i).matches("NNP?S?|CD|VBG|POS");
    }

    private String lower(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).text().toLowerCase(Locale.ROOT);
    }

    private String tag(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).tag();
    }
}

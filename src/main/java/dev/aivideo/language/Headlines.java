package dev.aivideo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short titles in the words of an English text itself: its sentences where they are short enough, else their main
 * clauses without what only adds something, else what they are about. Rather none than one that breaks off, that
 * begins with "it", or that says more than the sentence does.
 */
public final class Headlines {
    private static final Pattern LEAD = Pattern.compile("^(?:[^,;:()\"“]{2,60}), (?=\\p{L}|\\d)");
    private static final Pattern LEADING_TAGS = Pattern.compile("IN|RB|TO|WRB|VBG");
    private static final Pattern LATER = Pattern.compile(".*\\b(?:later|earlier|ago|afterwards), $");
    /** Means something that was named before, unless more is said of it. */
    private static final Pattern KNOWN_THING = Pattern.compile("(?i)^(?:the|no)\\b.*");

    private static final Pattern LINK = Pattern.compile("(?i)^(?:and|but|so|yet|or|then|also|thus|still|now) ");
    private static final Pattern SUBORDINATE =
            Pattern.compile("(?i)^(?:although|though|if|unless|while|whereas|despite|without|until) ");
    /** Points at something outside the sentence. */
    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?i)^(?:it|its|he|his|she|her|they|their|them|this|that|these|those|such|here|there|one|some|many|most|both|each"
                    + "|all|others?|another|neither|either|none|several|few|i|we|our|my|you|your|what|which|who|the (?:other|same|latter|former|result|answer|reason|first|second|third)"
                    + ")\\b.*");

    private static final Pattern BACK =
            Pattern.compile("(?i).*\\b(?:it|them|him|they|he|she|this|these|those|there|then)\\b.*");
    private static final Pattern QUOTED = Pattern.compile("[\"“”«»()\\[\\]]");
    private static final Pattern FINITE = Pattern.compile("VB[DZP]|MD");
    /** The tagger takes "employed" in "the programme employed people" for a participle. */
    private static final Pattern FINITE_OR_PAST = Pattern.compile("VB[DZPN]|MD");

    private static final Pattern SUBJECT = Pattern.compile("DT|PDT|JJ.?|NNP?S?|CD|POS|CC|VBN|VBG");
    private static final Pattern ADDS = Pattern.compile("IN|WDT|WP\\$?|WRB|CC|[,;:]|-");
    private static final Pattern ENDS = Pattern.compile("NNP?S?|RP");
    /** What is said of one kind or degree only: without what follows it may be false. */
    private static final Pattern LIMITED = Pattern.compile(
            "(?i).*\\b(?:first|last|only|so|such|as|too|than|more|less|no|not|never|most|\\p{L}{2,}est|same|believed|said|thought|known|planned|between|both|either|neither|begun|began|seem\\w*|may|might|could|would|should|expected|nearly|almost)\\b.*");

    private static final Pattern LIMITS = Pattern.compile(
            "(?i)\\b(?:but|not|never|no|nobody|nothing|although|though|however|if|unless|except|without|until|instead|perhaps|said|according|alleged\\w*|claim\\w*|only|rather)\\b");
    private static final Set<String> KEPT_WITH_NOUN = Set.of("of", "than", "as", "like", "that");
    private static final Set<String> MEANS = Set.of("by", "with", "on", "through", "from");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> EMPTY_NOUNS = WordLists.EMPTY.get(0);

    private final PartOfSpeech partOfSpeech = new PartOfSpeech();
    private final Clauses clauses = new Clauses();

    /**
     * Titles for a text, those first that are from its beginning.
     *
     * @param most characters
     */
    public List<String> of(String text, int most) {
        List<String> sentences = Sentences.split(text);
        List<String> titles = new ArrayList<>();
        List<String> things = new ArrayList<>();
        SentenceForms forms = new SentenceForms(text);
        for (int n = 0; n < sentences.size(); n++) {
            boolean isFirst = n == 0;
            String statement = statement(sentences.get(n), most);
            if (statement.endsWith("?") && statement.length() <= most) {
                titles.add(statement);
            } else if (!POINTS_BACK.matcher(statement).matches()) {
                Statement said = new Statement(statement, forms);
                if (isFirst || !KNOWN_THING.matcher(statement).matches() || said.isNamed()) {
                    said.titles(most).stream()
                            .filter(title -> isFirst || !BACK.matcher(title).matches())
                            .forEach(titles::add);
                }
                if (isFirst) {
                    (said.isParticular() ? titles : things).addAll(said.subject(most));
                }
            }
        }
        titles.addAll(things);
        return titles.stream().map(Headlines::capitalised).distinct().toList();
    }

    /** Without its full stop and what stands in front; empty if it is none that a title could be made of. */
    private String statement(String sentence, int most) {
        String bare = LINK.matcher(sentence.strip()).replaceFirst("");
        boolean isWhole = bare.matches(".*[.!?…]") && !QUOTED.matcher(bare).find();
        if (!isWhole || bare.endsWith("?")) {
            return isWhole && !POINTS_BACK.matcher(bare).matches() ? bare : "";
        }
        return withoutLead(bare.replaceFirst("[.!…]+$", ""), most);
    }

    /** "In December 1968, Apollo 8 carried …": what stands in front only says when or where. */
    private String withoutLead(String statement, int most) {
        Matcher lead = LEAD.matcher(statement);
        boolean mayStay =
                statement.length() <= most || SUBORDINATE.matcher(statement).find();
        if (mayStay || !lead.find() || LIMITS.matcher(lead.group()).find()) {
            return statement;
        }
        boolean leads = LATER.matcher(lead.group()).matches()
                || LEADING_TAGS
                        .matcher(partOfSpeech.tag(statement).get(0).tag())
                        .matches();
        String rest = statement.substring(lead.end());
        return leads && clauses.isSentence(rest) ? capitalised(rest) : statement;
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** One statement with its subject and its verb. */
    private final class Statement {
        private final SentenceForms forms;
        private final String text;
        private final List<PartOfSpeech.Word> words;
        private final int verb;

        Statement(String text, SentenceForms forms) {
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
                    || words.subList(0, verb).stream()
                            .anyMatch(word -> word.tag().matches("IN|TO"));
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
                            .anyMatch(word ->
                                    word.tag().matches("W.*") || word.text().equals("that"));
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
                    add(
                            "How "
                                    + forms.lower(
                                            text.substring(0, words.get(end - 1).end())),
                            most,
                            titles);
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
            String kept =
                    text.substring(words.get(verb).start(), words.get(end - 1).end());
            return ADDS.matcher(tag(end)).matches()
                    && !KEPT_WITH_NOUN.contains(lower(end))
                    && (ENDS.matcher(tag(end - 1)).matches() || lower(end - 1).matches("\\d{4}"))
                    && !isLoneVerb(end)
                    && !LIMITED.matcher(kept).matches()
                    && !LIMITS.matcher(text.substring(words.get(end).start())).find()
                    && !isJoined(end);
        }

        /** Nothing but the verb would be left of what is said. */
        private boolean isLoneVerb(int end) {
            boolean isVague =
                    EMPTY_NOUNS.contains(lower(end - 1)) && !tag(end - 1).equals("NNP");
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
}

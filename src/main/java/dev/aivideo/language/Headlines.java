package dev.aivideo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    static final Pattern LIMITS = Pattern.compile(
            "(?i)\\b(?:but|not|never|no|nobody|nothing|although|though|however|if|unless|except|without|until|instead|perhaps|said|according|alleged\\w*|claim\\w*|only|rather)\\b");

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
                MainClause said = new MainClause(statement, forms);
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
}

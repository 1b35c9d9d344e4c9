package dev.aivideo.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the kinds of English words say of breaks between them.
 *
 * @param first kind of each unit's first word, a tag of the Penn Treebank; empty if it has none
 * @param last of its last
 */
record EnglishBreaks(String[] first, String[] last) {
    static final EnglishBreaks NONE = new EnglishBreaks(new String[0], new String[0]);

    private static final Pattern LEANING = Pattern.compile("DT|PDT|PRP\\$|IN|TO|CC|WDT|WP\\$|WP|WRB");
    private static final Pattern NOUN = Pattern.compile("NN.*");
    private static final Pattern OF_NOUN = Pattern.compile("JJ.*|VBG|VBN|CD|POS|NN.*");
    private static final Pattern VERB = Pattern.compile("VB[DZP]|MD");
    private static final double SUBJECT_PREDICATE = 7;
    private static final double OF_ONE_NOUN = 28;
    private static final double VERB_PARTICLE = 35;
    private static final PartOfSpeech TAGGER = new PartOfSpeech();

    static EnglishBreaks of(List<CueUnit> units) {
        EnglishBreaks breaks = new EnglishBreaks(new String[units.size()], new String[units.size()]);
        for (int from = 0, to = 1; from < units.size(); from = to, to++) {
            while (to < units.size()
                    && units.get(to).sentence() == units.get(from).sentence()) {
                to++;
            }
            breaks.tag(units, from, to);
        }
        return breaks;
    }

    private void tag(List<CueUnit> units, int from, int to) {
        StringBuilder sentence = new StringBuilder();
        int[] ends = new int[to - from];
        for (int n = from; n < to; n++) {
            sentence.append(units.get(n).text());
            ends[n - from] = sentence.append(' ').length();
            first[n] = "";
            last[n] = "";
        }
        int unit = 0;
        for (PartOfSpeech.Word word : TAGGER.tag(sentence.toString())) {
            while (word.end() > ends[unit]) {
                unit++;
            }
            if (Character.isLetterOrDigit(word.text().codePointAt(0))
                    || word.tag().equals("POS")) {
                first[from + unit] = first[from + unit].isEmpty() ? word.tag() : first[from + unit];
                last[from + unit] = word.tag();
            }
        }
    }

    /** {@link CueBreaks#FORBIDDEN} behind a word that leans on the next. */
    double together(int n) {
        return n < last.length && LEANING.matcher(last[n]).matches() ? CueBreaks.FORBIDDEN : 0;
    }

    /** @param usual cost within a phrase */
    double within(int n, double usual) {
        if (n >= last.length) {
            return usual;
        }
        String next = first[n + 1];
        if (next.equals("RP")) {
            return VERB_PARTICLE;
        }
        if (NOUN.matcher(next).matches() && OF_NOUN.matcher(last[n]).matches()
                || next.matches("JJ.*|VBG|VBN|RB") && last[n].matches("RB|JJ|JJR|RBS|RBR|VB[DZPN]?")) {
            return OF_ONE_NOUN;
        }
        return VERB.matcher(next).matches() && NOUN.matcher(last[n]).matches() ? SUBJECT_PREDICATE : usual;
    }
}

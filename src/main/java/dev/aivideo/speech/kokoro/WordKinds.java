package dev.aivideo.speech.kokoro;

import dev.aivideo.language.PartOfSpeech;
import dev.aivideo.speech.text.SaidAs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words of a sentence with what they are in it. What the tagger says is mended where a neighbour rules it out: it
 * takes a verb that is seldom one for a noun ("Engineers project that …").
 */
final class WordKinds {
    private static final Set<String> MODALS =
            Set.of(("will would can could shall should may might must cannot won't can't couldn't wouldn't"
                            + " shouldn't don't doesn't didn't do did does let's please")
                    .split(" "));
    private static final Set<String> DETERMINERS =
            Set.of("a an the this that these my your his her its our their no every each any some another whose one"
                    .split(" "));
    private static final Set<String> PLURALS =
            Set.of(("police people men women children cattle staff mice geese bacteria fish data some many few"
                            + " others most all")
                    .split(" "));
    private static final Set<String> SUBJECTS = Set.of("i we they you who".split(" "));
    private static final Set<String> CLAUSE_WORDS =
            Set.of(("that because as before after though although while until when if unless since and but or which"
                            + " who where")
                    .split(" "));
    private static final Set<String> OBJECT_TAGS = Set.of("DT PRP PRP$ NNP NNS NNPS".split(" "));
    private static final Set<String> FINITE = Set.of("VBD VBP VBZ MD".split(" "));

    private final List<String> words = new ArrayList<>();
    private final List<Boolean> pauses = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Boolean> verbs = new ArrayList<>();

    private WordKinds() {}

    static WordKinds of(List<SaidAs> sentence) {
        WordKinds kinds = new WordKinds();
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (SaidAs word : sentence) {
            starts.add(text.length());
            text.append(word.word()).append(word.marks()).append(' ');
            kinds.words.add(word.word());
            kinds.pauses.add(!word.marks().isEmpty());
        }
        List<PartOfSpeech.Word> tagged = new PartOfSpeech().tag(text.toString());
        for (int start : starts) {
            kinds.tags.add(tagged.stream()
                    .filter(word -> word.end() > start)
                    .findFirst()
                    .map(PartOfSpeech.Word::tag)
                    .orElse(""));
        }
        for (int i = 0; i < kinds.words.size(); i++) {
            kinds.verbs.add(kinds.isVerb(i));
        }
        return kinds;
    }

    int size() {
        return words.size();
    }

    /** The word in small letters; empty outside the sentence. */
    String word(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).toLowerCase(Locale.ROOT);
    }

    /** The word in small letters, if no pause stands between this word and the one before; else empty. */
    String before(int i) {
        return i > 0 && !pauses.get(i - 1) ? word(i - 1) : "";
    }

    /** Likewise the word behind. */
    String behind(int i) {
        return i < words.size() && pauses.get(i) ? "" : word(i + 1);
    }

    /** Tag of the Penn Treebank, as the tagger has it. */
    String tag(int i) {
        return i < 0 || i >= tags.size() ? "" : tags.get(i);
    }

    /** N, V or J. */
    char kind(int i) {
        if (verbs.get(i)) {
            return 'V';
        }
        boolean quality = tag(i).startsWith("J") || tag(i).startsWith("R");
        return quality ? 'J' : 'N';
    }

    /** How far apart two words stand: a pause between them is as far as three words. */
    int distance(int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        return to
                - from
                + 3
                        * (int) pauses.subList(from, to).stream()
                                .filter(pause -> pause)
                                .count();
    }

    /** Whether the sentence has other verbs in the past, and none in the present. */
    boolean isPast(int i) {
        return hasOther(i, "VBD") && !hasOther(i, "VBZ");
    }

    /** Whether the sentence has other verbs in the present, and none in the past. */
    boolean isPresent(int i) {
        return (hasOther(i, "VBZ") || hasOther(i, "VBP")) && !hasOther(i, "VBD");
    }

    /** The same word elsewhere is as doubtful as this one. */
    private boolean hasOther(int i, String tag) {
        return IntStream.range(0, tags.size())
                .anyMatch(
                        other -> !word(other).equals(word(i)) && tags.get(other).equals(tag));
    }

    private boolean isVerb(int i) {
        String before = before(i);
        if (MODALS.contains(before) || isModalBefore(i)) {
            return true;
        }
        boolean tagged = tag(i).startsWith("V");
        if (isDetermined(i)) {
            return false;
        }
        if (before.equals("to")) {
            boolean object = OBJECT_TAGS.contains(tagBehind(i));
            return tagged || (tag(i).matches("[JR].*") ? !tagBehind(i).matches("[NV].*") : object);
        }
        if (tagged) {
            return !(tag(i - 1).matches("JJ.?|CD") && !before.isEmpty() && !isPlural(i - 1));
        }
        if (word(i).endsWith("s")) {
            return tag(i - 1).matches("NNP?|PRP") && !before.isEmpty() && !hasFiniteVerb(i);
        }
        return isUntaggedVerb(i) || isParallel(i);
    }

    /** "may not insult", "will soon present". */
    private boolean isModalBefore(int i) {
        boolean between = tag(i - 1).equals("RB") && !before(i).isEmpty();
        return between && MODALS.contains(before(i - 1)) && !tag(i).startsWith("J") && !tag(i).startsWith("R");
    }

    private boolean isDetermined(int i) {
        String before = before(i);
        boolean object = tag(i - 1).equals("PRP")
                || tag(i - 1).equals("IN")
                || tag(i - 1).startsWith("W");
        boolean subject = before.equals("some") && (behind(i).equals("to") || OBJECT_TAGS.contains(tagBehind(i)));
        return DETERMINERS.contains(before) && !subject && !object && !(before.equals("that") && isPlural(i - 2));
    }

    private boolean isPlural(int i) {
        boolean determined = tag(i).equals("VBZ") && tag(i - 1).equals("DT");
        return determined
                || tag(i).equals("NNS")
                || tag(i).startsWith("NNP") && word(i).endsWith("s")
                || PLURALS.contains(word(i));
    }

    private String tagBehind(int i) {
        return behind(i).isEmpty() ? "" : tag(i + 1);
    }

    private boolean isUntaggedVerb(int i) {
        String before = before(i);
        boolean object = OBJECT_TAGS.contains(tagBehind(i)) || behind(i).equals("that");
        if (SUBJECTS.contains(before)) {
            return true;
        }
        if (before.matches("that|which") && isPlural(i - 2)) {
            return !tagBehind(i).startsWith("V") && !behind(i).isEmpty();
        }
        if (isPlural(i - 1) && !before.isEmpty()) {
            return object || behind(i).equals("to") || !hasFiniteVerb(i);
        }
        boolean begins = before.isEmpty();
        return begins && tagBehind(i).matches("DT|PRP\\$|PRP") && (i == 0 || !tag(i).startsWith("N"));
    }

    /** Whether the clause around the word has a verb without it. */
    private boolean hasFiniteVerb(int i) {
        for (int right = i; right + 1 < size() && !pauses.get(right); right++) {
            if (CLAUSE_WORDS.contains(word(right + 1))) {
                break;
            }
            if (isFinite(right + 1)) {
                return true;
            }
        }
        for (int left = i - 1; left >= 0 && !CLAUSE_WORDS.contains(word(left)); left--) {
            if (isFinite(left) && (verbs.get(left) || tag(left).equals("MD"))) {
                return true;
            }
            if (left > 0 && pauses.get(left - 1)) {
                break;
            }
        }
        return false;
    }

    /** The tagger takes the month for the verb. */
    private boolean isFinite(int i) {
        return FINITE.contains(tag(i)) && !words.get(i).equals("May");
    }

    /** "import oil and export steel", "keep books, separate fact from rumor, and estimate losses". */
    private boolean isParallel(int i) {
        boolean joined = before(i).isEmpty() && i > 0 || before(i).matches("and|or");
        if (!joined || behind(i).isEmpty()) {
            return false;
        }
        boolean split = behind(i + 1).equals("from") && tag(i).startsWith("J");
        boolean object = split || OBJECT_TAGS.contains(tagBehind(i));
        for (int left = i - 2; left >= Math.max(0, i - 9); left--) {
            if (verbs.get(left) && !tag(left).matches("VBD|VBZ|VBN|VBG") && !MODALS.contains(word(left))) {
                return object
                        || left == i - 3
                                && tagBehind(i).equals("NN")
                                && tag(left + 1).equals("NN");
            }
        }
        return false;
    }
}

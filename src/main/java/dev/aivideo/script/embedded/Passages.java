package dev.aivideo.script.embedded;

import dev.aivideo.language.Markdown;
import dev.aivideo.language.Sentences;
import dev.aivideo.project.SceneOrigin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts prose into passages and finds out which of them lean on the one before. */
final class Passages {
    /** Point back at something said before. */
    private static final Pattern POINTS_BACK = Pattern.compile(
            "^(?:this|that|these|those|it|its|he|she|they|his|her|him|them|their|such|however|but|and|or|so|yet|nor|then"
                    + "|thus|therefore|hence|instead|also|moreover|furthermore|besides|still|nevertheless|nonetheless"
                    + "|otherwise|meanwhile|both|neither|either|another|others|afterwards?|later|soon|here|likewise"
                    + "|similarly|indeed|consequently|accordingly|finally|as a result|as such|for example|for instance"
                    + "|in addition|in contrast|by contrast|in turn|in other words|because of this|on the other hand"
                    + "|on the contrary|at the same time|at that time|at this|in this|for this|with this|from this"
                    + "|by then|since then|until then|from then|the former|the latter|the same|the other|the rest"
                    + "|one of (?:them|these|those)|some of (?:them|these|those)|none of (?:them|these|those)"
                    + "|most of (?:them|these|those)|all of (?:this|them|these|those)|(?:a|two|three|four|six|ten|some|many|several|a few) "
                    + "(?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier|after)|the (?:next|following|previous) "
                    + "(?:minute|hour|day|week|month|year|step))\\b");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "this", "these", "those", "them");
    private static final Pattern HOLDS_PRONOUN = Pattern.compile(
            "\\b(?:it|its|he|she|they|his|her|him|them|their|this|these|those|such|(?:of|on|in|by|to|for|at|from|with) that)\\b");
    private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.|@\\w+\\.\\w");
    private static final int SHORTEST_WORDS = 2;
    /** Up to this many sentences a paragraph is one train of thought, of which each sentence may lean on those before. */
    private static final int SHORT_PARAGRAPH = 6;

    private final List<Passage> passages = new ArrayList<>();
    private int source = 1;
    private StoryPart part = StoryPart.NONE;
    /** Sentences of the passage that is being read. */
    private final List<String> open = new ArrayList<>();
    /** How many sentences of the text were read. */
    private int read;
    /** Whether the sentence before was left out. */
    private boolean gap;

    private Passages() {}

    /** All passages of the paragraphs that can be said, in order. */
    static List<Passage> of(List<String> paragraphs) {
        return ofTexts(List.of(new Markdown.Prose("", List.of(new Markdown.Section(List.of(), paragraphs)))));
    }

    /** All passages of the texts that can be said, in order. */
    static List<Passage> ofTexts(List<Markdown.Prose> texts) {
        Passages cut = new Passages();
        int paragraph = 0;
        int section = 0;
        for (Markdown.Prose text : texts) {
            cut.read = 0;
            for (Markdown.Section one : text.sections()) {
                cut.part = StoryPart.of(cut.source, section++, one);
                for (String sentences : one.paragraphs()) {
                    cut.read(paragraph++, Sentences.split(sentences));
                }
            }
            cut.source++;
        }
        return cut.passages;
    }

    private void read(int paragraph, List<String> sentences) {
        boolean oneThought = sentences.size() <= SHORT_PARAGRAPH;
        boolean first = true;
        for (String sentence : sentences) {
            read++;
            if (!sayable(sentence)) {
                open.clear();
                gap = true;
                continue;
            }
            open.add(sentence);
            if (!sentence.endsWith("?") && !sentence.endsWith(":")) {
                close(paragraph, oneThought && !first);
                gap = false;
                first = false;
            }
        }
        if (!open.isEmpty()) {
            close(paragraph, oneThought && !first);
        }
    }

    private void close(int paragraph, boolean sameThought) {
        boolean pointsBack = pointsBack(open.get(0));
        // What pointed back at a sentence that cannot be said is left out with it, and so is a beginning that does.
        if (!pointsBack || (!gap && !passages.isEmpty())) {
            boolean leans = pointsBack || (sameThought && !passages.isEmpty());
            passages.add(new Passage(origins(), part, paragraph, leans));
        }
        open.clear();
    }

    private List<SceneOrigin.Sentence> origins() {
        List<SceneOrigin.Sentence> origins = new ArrayList<>();
        for (String sentence : open) {
            origins.add(new SceneOrigin.Sentence(
                    sentence, part.source(), read - open.size() + origins.size() + 1, sentence));
        }
        return origins;
    }

    /** Whether a sentence cannot be understood without the one before it. */
    static boolean pointsBack(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+", "");
        if (POINTS_BACK.matcher(lower).find()) {
            return true;
        }
        String[] words = lower.split("[^\\p{L}\\p{N}'’]+");
        for (int i = 1; i < Math.min(words.length, 4); i++) {
            if (PRONOUNS.contains(words[i])) {
                return true;
            }
        }
        boolean later = Arrays.stream(words).limit(6).anyMatch(word -> word.equals("then") || word.equals("later"));
        return later || words.length > 1 && Set.of("his", "her", "their", "its").contains(words[1]);
    }

    /** Whether a sentence holds a word that may stand for something said before it, wherever in the sentence. */
    static boolean holdsPronoun(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return pointsBack(sentence) || HOLDS_PRONOUN.matcher(lower).find();
    }

    private static boolean sayable(String sentence) {
        return Sentences.words(sentence) >= SHORTEST_WORDS
                && !ADDRESS.matcher(sentence).find()
                && !sentence.contains("|");
    }
}

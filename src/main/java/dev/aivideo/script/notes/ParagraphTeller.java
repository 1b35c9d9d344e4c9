package dev.aivideo.script.notes;

import dev.aivideo.language.Clauses;
import dev.aivideo.language.SentenceForms;
import dev.aivideo.language.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a paragraph of notes: its sentences, without those that are for the reader, and fragments made whole. */
final class ParagraphTeller {
    private static final int MOST_WORDS = 35;
    private static final int FEWEST_WORDS = 5;
    /** A text of so many words that begins and ends as a sentence is one. */
    private static final int LONG_WORDS = 8;

    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{Lu} .,'’-]{2,30}(?:\\([^)]*\\))?\\s[–—-]\\s(?=\\p{Lu})");
    private static final Pattern QUESTION_MARK =
            Pattern.compile("^(?:Q|A|Question|Answer)\\s?[.:)]\\s+(?:\\p{Lu}[\\p{Lu} ]{4,}:\\s*)?");

    private static final Pattern CARD_FACT = Pattern.compile("[^.!?:]{3,80}");

    /** Prose may have sentences without a verb; in notes they are fragments. */
    enum Kind {
        PROSE,
        NOTES
    }

    private final Kind kind;
    private final SentenceForms forms;
    private final Clauses clauses = new Clauses();
    private final Asides asides;
    private final FragmentTeller fragments;

    ParagraphTeller(SentenceForms forms, Asides asides, FragmentTeller fragments, Kind kind) {
        this.kind = kind;
        this.forms = forms;
        this.asides = asides;
        this.fragments = fragments;
    }

    /**
     * @param heading for fragments at its beginning; empty if they are left out
     * @param leftOut takes the sentences that are not told
     */
    List<String> told(String paragraph, String heading, List<String> leftOut) {
        List<String> told = new ArrayList<>();
        List<String> open = new ArrayList<>();
        boolean toReader = false;
        String lead = heading;
        for (String raw : sentences(paragraph)) {
            String sentence = Shorthand.writtenOut(raw);
            boolean instruction = isForReader(raw) || isForReader(sentence);
            if (instruction || toReader && !isWhole(raw)) {
                toReader = true;
                leftOut.add(raw);
                continue;
            }
            Optional<String> quoted = QuotationTeller.told(sentence);
            Optional<String> whole = quoted.isPresent() ? quoted : whole(sentence);
            if (whole.isEmpty()) {
                boolean begins = told.isEmpty() && !heading.isEmpty();
                lead = begins && open.isEmpty() ? fragments.withName(heading) : lead;
                (begins ? open : leftOut).add(sentence);
                continue;
            }
            flush(open, lead, told, leftOut);
            fragments.heard(whole.get());
            told.addAll(parted(whole.get()));
        }
        flush(open, lead, told, leftOut);
        return told;
    }

    /** Lines about one thing, those at the beginning that are no sentences behind its name. */
    List<String> card(List<String> lines, String name, List<String> leftOut) {
        List<String> told = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        for (String line : lines) {
            String text = Shorthand.writtenOut(line);
            boolean fact = told.isEmpty()
                    && CARD_FACT.matcher(text).matches()
                    && !isForReader(line)
                    && whole(text).isEmpty();
            if (fact) {
                facts.add(text);
            } else {
                told.addAll(told(line, "", leftOut));
            }
        }
        if (!facts.isEmpty()) {
            told.add(0, Listed.sentence(name + ": " + String.join("; ", facts)));
        }
        return told;
    }

    /** A quotation with its speaker behind it is one sentence, however many it has. */
    private static List<String> sentences(String paragraph) {
        String text = QUESTION_MARK
                .matcher(DATELINE.matcher(paragraph).replaceFirst(""))
                .replaceFirst("")
                .replaceAll("(?<=[?!.]) A[.:] ", " ")
                .replaceFirst("^(?i:remember|note|important|key (?:point|fact|idea)|fun fact|nb|n\\.b\\.)[:!]\\s+", "");
        return QuotationTeller.told(text).isPresent() ? List.of(text) : Sentences.split(Shorthand.numbers(text));
    }

    private boolean isForReader(String sentence) {
        return asides.isFurniture(sentence) || asides.isScheduled(sentence) || forms.isInstruction(sentence);
    }

    private boolean isWhole(String sentence) {
        return sentence.matches("(?s).*[.!?…][\"'”’»)]*$") && forms.isStatement(sentence);
    }

    private Optional<String> whole(String sentence) {
        if (sentence.endsWith(":") || sentence.endsWith("…")) {
            return Optional.empty();
        }
        if (sentence.matches("(?s).*[?][\"'”’»)]*$")) {
            return Optional.of(Listed.sentence(sentence));
        }
        if (kind == Kind.PROSE && sentence.matches("(?s).*[.!][\"'”’»)]*$")) {
            return Optional.of(sentence);
        }
        Optional<String> told = fragments.sentence(sentence);
        return told.isEmpty() && isLooselyWhole(sentence) ? Optional.of(sentence) : told;
    }

    private boolean isLooselyWhole(String sentence) {
        return sentence.matches("(?s)^[\"“]?[\\p{Lu}\\d].*[.!?][\"'”’»)]*$")
                && (Sentences.words(sentence) >= LONG_WORDS || forms.readsAsSentence(sentence));
    }

    private void flush(List<String> open, String heading, List<String> told, List<String> leftOut) {
        boolean tells = open.stream().anyMatch(text -> text.matches(".*\\d.*"));
        if (tells && told.isEmpty()) {
            String joined = String.join(
                    ", ",
                    open.stream()
                            .map(text -> forms.lower(text.replaceAll("[.;,]$", "")))
                            .toList());
            told.add(
                    heading.endsWith("?")
                            ? heading + " " + Listed.sentence(joined)
                            : Listed.sentence(heading + ": " + joined));
        } else {
            leftOut.addAll(open);
        }
        open.clear();
    }

    private List<String> parted(String sentence) {
        if (Sentences.words(sentence) <= MOST_WORDS || sentence.contains("\"") || sentence.contains("“")) {
            return List.of(sentence);
        }
        List<String> parts = clauses.parts(sentence, FEWEST_WORDS, MOST_WORDS);
        return parts.isEmpty() ? List.of(sentence) : parts;
    }
}

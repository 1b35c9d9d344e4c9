package dev.aivideo.script.grounding;

import dev.aivideo.language.ProperNames;
import dev.aivideo.language.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the numbers, dates, names and quotations of a narration that stand in none of the facts it was written from. What
 * the words around them make of them is not judged. Names are looked for in English, and in other languages that write
 * only names with a capital, if the facts are in the same language.
 */
public final class GroundingCheck {
    private static final Set<String> NOUNS_WITH_CAPITALS = Set.of("de", "lb");
    private static final int SHORT_QUOTATION = 3;

    private final List<Known> facts;
    private final KnownWords all;
    private final String words;
    private final FigureReader figures;
    private final NameClaims names = new NameClaims();
    private final String language;
    private final boolean sameLanguage;

    /** What is known of a fact. */
    private record Known(int number, List<StatedFigure> figures, KnownWords names) {}

    /**
     * @param facts that were given
     * @param topics what may be named in any case: the film's topic, the titles of its sources
     * @param language BCP 47 tag of the narration
     * @param factsLanguage BCP 47 tag of the facts
     */
    public GroundingCheck(List<SourceFact> facts, List<String> topics, String language, String factsLanguage) {
        this.language = Locale.forLanguageTag(language).getLanguage();
        this.sameLanguage =
                this.language.equals(Locale.forLanguageTag(factsLanguage).getLanguage());
        this.figures = new FigureReader(language);
        FigureReader reader = sameLanguage ? figures : new FigureReader(factsLanguage);
        this.facts = new ArrayList<>();
        facts.forEach(fact ->
                this.facts.add(new Known(fact.number(), reader.read(fact.text()), new KnownWords(fact.text()))));
        topics.forEach(topic -> this.facts.add(new Known(0, reader.read(topic), new KnownWords(topic))));
        String text =
                facts.stream().map(SourceFact::text).collect(Collectors.joining(" ")) + " " + String.join(" ", topics);
        this.all = new KnownWords(text);
        this.words = Quotations.words(text);
    }

    /**
     * A sentence and what in it is not borne out.
     *
     * @param number of the sentence, from 0
     */
    public record Finding(int number, String sentence, List<String> unsupported) {}

    /**
     * The sentences that say what no fact does.
     *
     * @param named numbers of the facts that the narration is said to use: of these the times between their years are
     *     known too
     */
    public List<Finding> findings(String narration, Set<Integer> named) {
        List<Finding> findings = new ArrayList<>();
        List<String> sentences = Sentences.split(narration);
        Set<String> capitals = NameClaims.capitals(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            List<String> unsupported = unsupported(sentences.get(i), named, capitals);
            if (!unsupported.isEmpty()) {
                findings.add(new Finding(i, sentences.get(i), unsupported));
            }
        }
        return findings;
    }

    private List<String> unsupported(String sentence, Set<Integer> named, Set<String> capitals) {
        List<String> found = new ArrayList<>();
        Quotations.of(sentence).stream().filter(quoted -> !isQuoted(quoted)).forEach(found::add);
        String rest = Quotations.without(sentence);
        figures.read(rest).stream()
                .filter(figure -> !isBorneOut(figure, named))
                .map(StatedFigure::text)
                .forEach(found::add);
        found.addAll(unknownNames(rest, capitals));
        return found.stream().distinct().toList();
    }

    private boolean isQuoted(String quotation) {
        boolean maybeTranslated = !sameLanguage && Sentences.words(quotation) <= SHORT_QUOTATION;
        return maybeTranslated || Quotations.stands(quotation, words);
    }

    private boolean isBorneOut(StatedFigure figure, Set<Integer> named) {
        boolean stands = facts.stream()
                .flatMap(fact -> fact.figures.stream())
                .anyMatch(other -> FigureMatch.bears(figure, other));
        return stands
                || facts.stream().anyMatch(fact -> FigureMatch.isTimeBetween(figure, fact.figures))
                || FigureMatch.isTimeBetween(figure, ofNamed(named));
    }

    private List<StatedFigure> ofNamed(Set<Integer> named) {
        return facts.stream()
                .filter(fact -> named.contains(fact.number))
                .flatMap(fact -> fact.figures.stream())
                .toList();
    }

    private List<String> unknownNames(String sentence, Set<String> capitals) {
        if (!sameLanguage || NOUNS_WITH_CAPITALS.contains(language)) {
            return List.of();
        }
        return language.equals("en") ? unknownEnglishNames(sentence, capitals) : unknownCapitals(sentence);
    }

    private List<String> unknownEnglishNames(String sentence, Set<String> capitals) {
        List<String> unknown = new ArrayList<>();
        for (List<String> name : names.of(sentence, all, capitals)) {
            if (!isKnown(name)) {
                NameClaims.parts(name).stream()
                        .filter(part -> !isKnown(part))
                        .map(ProperNames::written)
                        .forEach(unknown::add);
            }
        }
        return unknown;
    }

    /** Whether one fact has all the words. */
    private boolean isKnown(List<String> name) {
        List<String> carrying = NameClaims.carrying(name);
        return facts.stream().anyMatch(fact -> carrying.stream().allMatch(fact.names::has));
    }

    /** Words with a capital that do not begin the sentence. */
    private List<String> unknownCapitals(String sentence) {
        List<String> words = KnownWords.split(sentence);
        return words.stream()
                .skip(1)
                .filter(word -> word.length() > 1 && Character.isUpperCase(word.codePointAt(0)))
                .filter(word -> !word.equals(word.toUpperCase(Locale.ROOT)) || word.length() > 4)
                .filter(word -> !all.has(word))
                .toList();
    }
}

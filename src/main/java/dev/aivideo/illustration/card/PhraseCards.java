package dev.aivideo.illustration.card;

import dev.aivideo.facts.HeardSentence;
import dev.aivideo.facts.TextSpan;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/**
 * Phrases of sentences that may be set large: only what stands there as a whole noun phrase, so that no card is an
 * accident of grammar. Rather none than one that is not sure.
 */
public final class PhraseCards {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 42;
    /** What a noun phrase has in front of it. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?:.*\\b)?(?:an?|the|its|his|her|their|our|your|my|this|these|those|each|every|no|some|many|few|several|any|all|both|such) $");
    /** What can follow a noun phrase and nothing else: a mark, or a word that begins something new. */
    private static final Pattern AFTER = Pattern.compile(
            "(?i)^(?:[.,;:!?…]|$| (?:of|in|on|at|by|for|from|with|to|into|over|under|between|through|during|after|before|but|is|are|was|were|has|have|had|can|could|may|might|must|will|would|that|which|who|whose|where|when|while|as|than)\\b).*");

    private static final Pattern EMPTY = Pattern.compile(
            "(?i).*\\b(?:(?:any|every|some|no)(?:body|one|thing)|it|they|he|she|we|you|i|ones?|way|thing|things|time|times|kind|number|lot)\\b.*");

    private final BinaryOperator<String> keyPhrase;

    /** @param keyPhrase of a text (first) in a film about a topic (second) */
    public PhraseCards(BinaryOperator<String> keyPhrase) {
        this.keyPhrase = keyPhrase;
    }

    /** A card of the sentence's phrase. */
    public Optional<TimedCard> of(HeardSentence sentence, String topic, CardRequest request) {
        String phrase = keyPhrase.apply(sentence.text(), topic);
        int start = sentence.text().indexOf(phrase);
        boolean usable = start >= 0
                && phrase.length() >= SHORTEST
                && phrase.length() <= LONGEST
                && !phrase.equalsIgnoreCase(topic)
                && stands(sentence.text(), phrase, start);
        return usable
                ? TimedCard.of(new PhraseCard(Said.of(sentence, new TextSpan(start, start + phrase.length()))), request)
                : Optional.empty();
    }

    private static boolean stands(String sentence, String phrase, int start) {
        return BEFORE.matcher(sentence.substring(0, start)).matches()
                && AFTER.matcher(sentence.substring(start + phrase.length())).matches()
                && !EMPTY.matcher(phrase).matches()
                && phrase.indexOf(' ') > 0;
    }
}

package dev.aivideo.illustration.card;

import dev.aivideo.facts.Fact;
import dev.aivideo.facts.HeardSentence;
import java.util.List;

/** Who is named in a sentence. */
final class People {
    private People() {}

    static List<Fact.Person> in(HeardSentence sentence) {
        return sentence.facts().stream()
                .filter(Fact.Person.class::isInstance)
                .map(Fact.Person.class::cast)
                .toList();
    }
}

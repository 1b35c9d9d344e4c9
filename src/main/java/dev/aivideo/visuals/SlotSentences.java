package dev.aivideo.visuals;

import dev.aivideo.facts.Fact;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.project.SpokenWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is heard in a part of a scene. */
final class SlotSentences {
    private SlotSentences() {}

    /**
     * The sentences of which most is heard between two times, and those that state something then; where there is
     * neither, the one of which most words are heard. A fact belongs to the part in which the middle of it is heard, one
     * of several things to each part in which one of them is named.
     */
    static List<HeardSentence> heard(List<HeardSentence> sentences, Duration from, Duration until) {
        List<HeardSentence> heard = new ArrayList<>();
        for (HeardSentence sentence : sentences) {
            List<Fact> facts = sentence.facts().stream()
                    .filter(fact -> isStated(fact, sentence, from, until))
                    .toList();
            if (!facts.isEmpty()
                    || 2 * words(sentence, from, until) > sentence.words().size()) {
                heard.add(sentence.with(facts));
            }
        }
        return heard.isEmpty() ? most(sentences, from, until) : heard;
    }

    private static boolean isStated(Fact fact, HeardSentence sentence, Duration from, Duration until) {
        return fact.spans().stream().anyMatch(part -> isBetween(sentence.start(part), sentence.end(part), from, until));
    }

    private static List<HeardSentence> most(List<HeardSentence> sentences, Duration from, Duration until) {
        return sentences.stream()
                .filter(sentence -> words(sentence, from, until) > 0)
                .max(Comparator.comparingInt(sentence -> words(sentence, from, until)))
                .map(sentence -> List.of(sentence.with(List.of())))
                .orElse(List.of());
    }

    private static int words(HeardSentence sentence, Duration from, Duration until) {
        int heard = 0;
        for (SpokenWord word : sentence.words()) {
            heard += isBetween(word.start(), word.end(), from, until) ? 1 : 0;
        }
        return heard;
    }

    private static boolean isBetween(Duration start, Duration end, Duration from, Duration until) {
        Duration middle = start.plus(end).dividedBy(2);
        return middle.compareTo(from) >= 0 && middle.compareTo(until) < 0;
    }
}

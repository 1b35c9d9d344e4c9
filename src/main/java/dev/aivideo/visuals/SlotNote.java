package dev.aivideo.visuals;

import dev.aivideo.facts.Fact;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import java.util.List;
import java.util.Locale;

/** What the audit keeps of a shot's place in its scene. */
final class SlotNote {
    private SlotNote() {}

    /** {@code 3.2 to 6.8 s}. */
    static String seen(Slot slot) {
        return String.format(
                Locale.ROOT,
                "%.1f to %.1f s",
                slot.from().toMillis() / 1e3,
                slot.until().toMillis() / 1e3);
    }

    /** {@code quantity: some 300 billion tonnes}. */
    static List<String> facts(List<Slot> slots) {
        return slots.stream()
                .flatMap(slot -> slot.sentences().stream())
                .flatMap(sentence -> sentence.facts().stream().map(fact -> line(fact, sentence)))
                .toList();
    }

    private static String line(Fact fact, HeardSentence sentence) {
        return "%s: %s"
                .formatted(
                        fact.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                        fact.span().in(sentence.text()));
    }
}

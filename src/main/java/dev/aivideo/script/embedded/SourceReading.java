package dev.aivideo.script.embedded;

import dev.aivideo.language.Markdown;
import dev.aivideo.project.SourceText;
import dev.aivideo.script.ScriptRequest;
import dev.aivideo.script.notes.NotesTelling;
import dev.aivideo.script.notes.ToldNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sources as they are told: prose as it stands, notes in sentences.
 *
 * @param notes what was told of those that are notes
 */
record SourceReading(String topic, List<SourceText> sources, List<Markdown.Prose> texts, List<ToldNotes> notes) {
    private static final double WORTH_A_WARNING = 0.5;

    static SourceReading of(ScriptRequest request) {
        List<Markdown.Prose> texts = new ArrayList<>();
        List<ToldNotes> notes = new ArrayList<>();
        for (SourceText source : request.sources()) {
            Optional<ToldNotes> told = NotesTelling.of(source, request.topic())
                    .filter(one -> !one.prose().paragraphs().isEmpty());
            told.ifPresent(notes::add);
            texts.add(told.map(ToldNotes::prose).orElseGet(() -> Markdown.read(source.text())));
        }
        return new SourceReading(request.topic(), request.sources(), texts, notes);
    }

    boolean isOf(ScriptRequest request) {
        return topic.equals(request.topic()) && sources.equals(request.sources());
    }

    /** Whether all of them are notes. */
    boolean isNotes() {
        return !notes.isEmpty() && notes.size() == texts.size();
    }

    /** Sentences that a short film tells before others. */
    List<String> foremost() {
        return notes.stream().flatMap(one -> one.foremost().stream()).toList();
    }

    List<ToldNotes.LeftOut> leftOut() {
        return notes.stream().flatMap(one -> one.leftOut().stream()).toList();
    }

    boolean isMostlyLeftOut() {
        return notes.stream().anyMatch(one -> one.shareLeftOut() > WORTH_A_WARNING);
    }
}

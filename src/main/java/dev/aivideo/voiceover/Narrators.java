package dev.aivideo.voiceover;

import dev.aivideo.project.Progress;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Chooses who speaks: the engine that has the voice, or, with a warning, the one that always works. */
public class Narrators implements AutoCloseable {
    private static final String LAST_RESORT = "mary";

    private final List<NarratorSource> sources;
    private final Progress progress;
    private final Map<String, Narrator> opened = new ConcurrentHashMap<>();

    /** @param engine {@code auto} or the only one that may be used */
    public Narrators(List<NarratorSource> sources, String engine, Progress progress) {
        this.sources = sources.stream()
                .filter(source -> engine.equals("auto") || engine.equals(source.engine()))
                .sorted(Comparator.comparing(source -> source.engine().equals(LAST_RESORT)))
                .toList();
        this.progress = progress;
    }

    /** Who speaks, with which voice, and what else their sound depends on. */
    public record Chosen(Narrator narrator, String voice, String fingerprint) {}

    /** All voices of all engines, without loading any. */
    public List<Voice> voices() {
        return sources.stream().flatMap(source -> source.voices().stream()).toList();
    }

    /** Why no engine can speak with this voice, in words for the operator; empty if one can. */
    public Optional<String> refusal(String voice) {
        if (source(voice).isPresent()) {
            return Optional.empty();
        }
        String why = sources.stream()
                .flatMap(source -> source.refusal(voice).stream())
                .findFirst()
                .orElse("There is no voice '" + voice + "'.");
        String known = voices().stream().map(Voice::id).collect(Collectors.joining(", "));
        return Optional.of(why + " Voices: " + known);
    }

    /**
     * The narrator for a voice. If its engine cannot be had, MaryTTS takes its place and the operator is warned.
     *
     * @param offline nothing may be fetched
     * @throws IllegalArgumentException if no engine has the voice; the message lists those there are
     */
    public Chosen choose(String voice, boolean offline) {
        NarratorSource source = source(voice)
                .orElseThrow(() -> new IllegalArgumentException(refusal(voice).orElse(voice)));
        try {
            return new Chosen(open(source, voice, offline), voice, source.fingerprint());
        } catch (NarratorUnavailableException e) {
            return standIn(source, e);
        }
    }

    private Chosen standIn(NarratorSource missing, NarratorUnavailableException why) {
        NarratorSource last = sources.get(sources.size() - 1);
        if (last == missing) {
            throw why;
        }
        String voice = last.voices().get(0).id();
        progress.warn("The voice engine %s cannot be had, so %s speaks instead (voice %s), which sounds plainer. %s"
                .formatted(missing.engine(), last.engine(), voice, why.getMessage()));
        return new Chosen(open(last, voice, true), voice, last.fingerprint());
    }

    private Narrator open(NarratorSource source, String voice, boolean offline) {
        // Asked each time, because another voice may still have to be fetched; the source keeps its engine.
        Narrator narrator = source.open(voice, offline);
        opened.put(source.engine(), narrator);
        return narrator;
    }

    private Optional<NarratorSource> source(String voice) {
        return sources.stream()
                .filter(source ->
                        source.voices().stream().anyMatch(known -> known.id().equals(voice)))
                .findFirst();
    }

    @Override
    public void close() {
        opened.values().forEach(Narrator::close);
        opened.clear();
    }
}

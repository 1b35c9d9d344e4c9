package dev.aivideo.speech;

import dev.aivideo.project.Progress;
import dev.aivideo.speech.lexicon.Lexicon;
import dev.aivideo.speech.text.Normaliser;
import dev.aivideo.speech.text.SpokenText;
import dev.aivideo.speech.text.VerbatimText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses the engine: the first available one that has the voice, or, with a warning, the one that is always available. */
public class Narrators implements AutoCloseable {
    private final List<NarratorSource> sources;
    private final Progress progress;
    private final Map<String, Narrator> opened = new ConcurrentHashMap<>();

    /** @param engine {@code auto} or the only one that may be used */
    public Narrators(List<NarratorSource> sources, String engine, Progress progress) {
        this.sources = sources.stream()
                .filter(source -> engine.equals("auto") || engine.equals(source.engine()))
                .sorted(Comparator.comparing(NarratorSource::isAlwaysAvailable))
                .toList();
        this.progress = progress;
    }

    /**
     * Who speaks, with which voice, and what else their sound depends on.
     *
     * @param language as {@link Voice} has it
     */
    public record Chosen(Narrator narrator, String voice, String language, String fingerprint) {
        /**
         * A sentence as the voice is given it: English is written out, any other language left as it is.
         *
         * @param filmLanguage BCP 47 tag, for a voice whose name tells no language
         * @param lexicon how the operator wants words of English to be said
         */
        public SpokenText spoken(String sentence, String filmLanguage, Lexicon lexicon) {
            String tag = language.equals(Voice.UNKNOWN) ? filmLanguage : language;
            boolean english = Locale.forLanguageTag(tag).getLanguage().equals("en");
            return english ? new Normaliser(lexicon).normalise(sentence) : VerbatimText.of(sentence);
        }
    }

    /** All voices of all engines, without loading any; of engines that have the same one, the first's. */
    public List<Voice> voices() {
        return voices(false);
    }

    private List<Voice> voices(boolean offline) {
        Map<String, Voice> voices = new LinkedHashMap<>();
        asked(offline)
                .flatMap(source -> source.voices().stream())
                .forEach(voice -> voices.putIfAbsent(voice.id(), voice));
        return List.copyOf(voices.values());
    }

    /** What is known about a voice; engines behind the first that has it are not asked. */
    public Optional<Voice> voice(String id, boolean offline) {
        return asked(offline)
                .flatMap(source -> source.voices().stream())
                .filter(voice -> voice.id().equals(id))
                .findFirst();
    }

    /** Why no engine can speak with this voice, in words for the operator; empty if one can. */
    public Optional<String> refusal(String voice) {
        return refusal(voice, false);
    }

    /** The same for an offline run. */
    public Optional<String> refusal(String voice, boolean offline) {
        if (asked(offline).anyMatch(source -> has(source, voice))
                || unlisted(voice, offline).isPresent()) {
            return Optional.empty();
        }
        String why = sources.stream()
                .flatMap(source -> source.notAsked(offline).or(() -> source.refusal(voice)).stream())
                .findFirst()
                .orElse("There is no voice '" + voice + "'.");
        String known = voices(offline).stream().map(Voice::id).collect(Collectors.joining(", "));
        return Optional.of(why + " Voices: " + known);
    }

    /**
     * The narrator for a voice. If its engine is not available, another one with the same voice takes its place, else
     * MaryTTS, and the operator is warned.
     *
     * @param offline nothing may be fetched, no remote server asked
     * @throws IllegalArgumentException if no engine has the voice; the message lists those there are
     */
    public Chosen choose(String voice, boolean offline) {
        Map<String, NarratorUnavailableException> missing = new LinkedHashMap<>();
        for (NarratorSource source : sources) {
            if (source.notAsked(offline).isEmpty() && has(source, voice)) {
                try {
                    Chosen chosen = open(source, voice, offline);
                    warn(missing, chosen, "");
                    return chosen;
                } catch (NarratorUnavailableException e) {
                    missing.put(source.engine(), e);
                }
            }
        }
        return missing.isEmpty() ? openUnlisted(voice, offline) : standIn(missing);
    }

    private Chosen openUnlisted(String voice, boolean offline) {
        NarratorSource source = unlisted(voice, offline)
                .orElseThrow(() ->
                        new IllegalArgumentException(refusal(voice, offline).orElse(voice)));
        return open(source, voice, offline);
    }

    /**
     * Work for which nothing was spoken yet. If the engine fails at it, it is done again with another engine that has
     * the same voice, and the operator is warned.
     *
     * @param work must leave nothing behind but its result, because it may be done twice
     * @throws NarrationException if there is no other engine, or it fails too
     */
    public <T> T begin(String voice, boolean offline, Function<Chosen, T> work) {
        Chosen first = choose(voice, offline);
        try {
            return work.apply(first);
        } catch (NarrationException e) {
            Chosen second = other(first, voice, offline, e);
            progress.warn("The voice engine %s failed; %s is used instead (voice %s). %s"
                    .formatted(first.narrator().engine(), second.narrator().engine(), second.voice(), e.getMessage()));
            return work.apply(second);
        }
    }

    private Chosen other(Chosen first, String voice, boolean offline, NarrationException why) {
        try {
            Chosen second = choose(voice, offline);
            if (!second.narrator().engine().equals(first.narrator().engine())) {
                return second;
            }
        } catch (IllegalArgumentException e) {
            why.addSuppressed(e); // Nobody else has the voice.
        }
        throw why;
    }

    private Chosen standIn(Map<String, NarratorUnavailableException> missing) {
        NarratorSource last = sources.get(sources.size() - 1);
        if (missing.containsKey(last.engine())) {
            throw missing.values().iterator().next();
        }
        Chosen chosen = open(last, last.voices().get(0).id(), true);
        warn(missing, chosen, ", at lower quality");
        return chosen;
    }

    private void warn(Map<String, NarratorUnavailableException> missing, Chosen chosen, String how) {
        missing.forEach((engine, why) ->
                progress.warn("The voice engine %s is not available; %s is used instead (voice %s)%s. %s"
                        .formatted(engine, chosen.narrator().engine(), chosen.voice(), how, inOneLine(why))));
    }

    private static String inOneLine(NarratorUnavailableException why) {
        return String.join(" ", String.valueOf(why.getMessage()).lines().toList());
    }

    private Chosen open(NarratorSource source, String voice, boolean offline) {
        // Asked each time, because another voice may still have to be fetched; the source keeps its engine.
        Narrator narrator = source.open(voice, offline);
        opened.put(source.engine(), narrator);
        String language = source.voices().stream()
                .filter(known -> known.id().equals(voice))
                .map(Voice::language)
                .findFirst()
                .orElse(Voice.UNKNOWN);
        return new Chosen(narrator, voice, language, source.fingerprint());
    }

    private Stream<NarratorSource> asked(boolean offline) {
        return sources.stream().filter(source -> source.notAsked(offline).isEmpty());
    }

    private Optional<NarratorSource> unlisted(String voice, boolean offline) {
        return asked(offline).filter(source -> source.mayHave(voice)).findFirst();
    }

    private static boolean has(NarratorSource source, String voice) {
        return source.voices().stream().anyMatch(known -> known.id().equals(voice));
    }

    @Override
    public void close() {
        opened.values().forEach(Narrator::close);
        opened.clear();
    }
}

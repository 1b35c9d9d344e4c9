package dev.aivideo.speech.engines;

import dev.aivideo.media.CacheProperties;
import dev.aivideo.models.ModelProperties;
import dev.aivideo.models.ModelStore;
import dev.aivideo.net.Http;
import dev.aivideo.project.Progress;
import dev.aivideo.speech.NarratorSource;
import dev.aivideo.speech.Narrators;
import dev.aivideo.speech.kokoro.KokoroProperties;
import dev.aivideo.speech.kokoro.KokoroSource;
import dev.aivideo.speech.mary.MarySource;
import dev.aivideo.speech.server.ServerProperties;
import dev.aivideo.speech.server.ServerSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The engines there are, none of them loaded or asked yet.
 *
 * @param server if its address is set
 */
public record SpeechEngines(KokoroSource kokoro, MarySource mary, Optional<ServerSource> server) {

    public static SpeechEngines of(
            KokoroProperties kokoro,
            ModelProperties models,
            CacheProperties cache,
            ServerProperties server,
            Http http,
            Progress progress) {
        ModelStore store = ModelStore.of(models, cache, KokoroSource.files(), http, progress);
        Optional<ServerSource> configured =
                server.isConfigured() ? Optional.of(new ServerSource(server, http, progress)) : Optional.empty();
        return new SpeechEngines(new KokoroSource(store, kokoro), new MarySource(), configured);
    }

    /**
     * The narrators that speak films.
     *
     * @param engine the only one to use, or {@code auto}
     */
    public Narrators speaking(String engine, Progress progress) {
        return new Narrators(serverFirst(), engine, progress);
    }

    /**
     * The narrators for a look at their voices.
     *
     * @param engine the only one to use, or {@code auto}
     */
    public Narrators listed(String engine) {
        return new Narrators(serverLast(), engine, Progress.NONE);
    }

    /** In order of preference for speaking: a server that is configured comes first. */
    List<NarratorSource> serverFirst() {
        return Stream.concat(server.stream(), Stream.of(kokoro, mary)).toList();
    }

    /** In the order in which they are to be asked for a voice: the server need not be for one that is here. */
    List<NarratorSource> serverLast() {
        return Stream.concat(Stream.of(kokoro, mary), server.stream()).toList();
    }
}

package dev.aivideo.speech.server;

import dev.aivideo.net.Http;
import dev.aivideo.project.Progress;
import dev.aivideo.speech.NarrationException;
import dev.aivideo.speech.Narrator;
import dev.aivideo.speech.NarratorSource;
import dev.aivideo.speech.Voice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The speech server as an engine. While it does not answer it has no voices, so that the next engine with the wanted
 * voice speaks, and the operator is warned.
 */
public class ServerSource implements NarratorSource {
    private static final Duration ASK_AGAIN_AFTER = Duration.ofMinutes(1);
    private static final Pattern HERE = Pattern.compile("(?i)localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private final ServerProperties properties;
    private final ServerNarrator narrator;
    private final Progress progress;
    private final Clock clock;
    private List<Voice> known = List.of();
    private boolean unlisted;
    private Instant notBefore = Instant.MIN;

    public ServerSource(ServerProperties properties, Http http, Progress progress) {
        this(properties, http, progress, Clock.systemUTC());
    }

    ServerSource(ServerProperties properties, Http http, Progress progress, Clock clock) {
        this.properties = properties;
        this.narrator = new ServerNarrator(properties, http, this::failed);
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public String engine() {
        return ServerNarrator.ENGINE;
    }

    @Override
    public synchronized List<Voice> voices() {
        if (known.isEmpty() && !unlisted && !clock.instant().isBefore(notBefore)) {
            try {
                Optional<List<Voice>> listed = narrator.voices();
                unlisted = listed.isEmpty();
                known = listed.orElse(List.of());
            } catch (NarrationException e) {
                failed();
                progress.warn(
                        "The speech server is not available; a built-in engine is used instead. " + e.getMessage());
            }
        }
        return known;
    }

    /** The server may have stopped meanwhile: the next film checks again. */
    private synchronized void failed() {
        known = List.of();
        unlisted = false;
        notBefore = clock.instant().plus(ASK_AGAIN_AFTER);
    }

    /** A server without a list of voices, as OpenAI's, is only found out by being tried. */
    @Override
    public synchronized boolean mayHave(String voice) {
        return voices().isEmpty() && unlisted;
    }

    @Override
    public synchronized Optional<String> refusal(String voice) {
        return clock.instant().isBefore(notBefore)
                ? Optional.of("The speech server at " + properties.address()
                        + " is not available now, so its voices cannot be used.")
                : Optional.empty();
    }

    @Override
    public String fingerprint() {
        return "server " + properties.at("") + " " + properties.model();
    }

    @Override
    public Optional<String> notAsked(boolean offline) {
        return offline && !isHere()
                ? Optional.of("The speech server at " + properties.address()
                        + " is not on this machine, and the run is offline.")
                : Optional.empty();
    }

    @Override
    public Narrator open(String voice, boolean offline) {
        return narrator;
    }

    /** By the text of the address: a DNS lookup would use the network. */
    private boolean isHere() {
        return HERE.matcher(String.valueOf(properties.at("").getHost())).matches();
    }
}

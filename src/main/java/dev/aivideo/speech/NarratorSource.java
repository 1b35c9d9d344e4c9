package dev.aivideo.speech;

import java.util.List;
import java.util.Optional;

/** An engine that may or may not be available. Lists its voices without loading anything. */
public interface NarratorSource {

    String engine();

    List<Voice> voices();

    /** Whether it needs neither the network nor a download, so that it can stand in for any other. */
    default boolean isAlwaysAvailable() {
        return false;
    }

    /** Everything that its sound depends on apart from text, voice and speed: versions, checksums. */
    String fingerprint();

    /**
     * Why it must be neither asked for its voices nor opened, in words for the operator; empty if it may be.
     *
     * @param offline the run is to stay on this machine
     */
    default Optional<String> notAsked(boolean offline) {
        return Optional.empty();
    }

    /** Whether it may have a voice that it does not list; asked where no engine lists it. */
    default boolean mayHave(String voice) {
        return false;
    }

    /** Why a voice that this engine knows of cannot be used, in words for the operator. */
    default Optional<String> refusal(String voice) {
        return Optional.empty();
    }

    /**
     * Make it ready to speak with a voice, fetching what is missing.
     *
     * @param offline nothing may be fetched
     * @throws NarratorUnavailableException if that is not possible
     */
    Narrator open(String voice, boolean offline);
}

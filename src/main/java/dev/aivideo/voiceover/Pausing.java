package dev.aivideo.voiceover;

import dev.aivideo.project.VoiceIdentity;
import dev.aivideo.speech.Narrators;
import org.jspecify.annotations.Nullable;

/** How a film pauses. One that was begun with even pauses is finished with them, so that what is spoken stays. */
enum Pausing {
    EVEN("2", ""),
    BY_SENSE("3", "-pauses-3");

    /** Of a sound's key; a new constant with another one is needed whenever the same text would sound otherwise. */
    private final String version;

    private final String suffix;

    Pausing(String version, String suffix) {
        this.version = version;
        this.suffix = suffix;
    }

    String version() {
        return version;
    }

    /** With the pauses, because a plan is right for these alone. */
    VoiceIdentity voice(Narrators.Chosen chosen) {
        return new VoiceIdentity(chosen.narrator().engine(), chosen.fingerprint() + suffix, chosen.voice());
    }

    Pauses of(SceneText text, @Nullable SceneText previous) {
        return this == EVEN ? Pauses.even(text) : Pauses.of(text, previous);
    }
}

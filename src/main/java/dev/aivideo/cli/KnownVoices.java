package dev.aivideo.cli;

import dev.aivideo.project.Workspace;
import dev.aivideo.voiceover.Voice;
import java.util.List;
import java.util.stream.Collectors;

/** The voices that can be asked for. */
record KnownVoices(List<Voice> list) {

    static KnownVoices configured(Workspace workspace) {
        return new KnownVoices(List.of(new Voice("af_sky", "en-US", "female")));
    }

    /**
     * The voice of this name.
     *
     * @throws RefusedException if there is none
     */
    String check(String name) {
        String wanted = name.strip();
        if (list.stream().noneMatch(voice -> voice.id().equals(wanted))) {
            throw RefusedException.usage("There is no voice '%s'; there are %s"
                    .formatted(
                            Texts.shortened(wanted, 40),
                            list.stream().map(Voice::id).collect(Collectors.joining(", "))));
        }
        return wanted;
    }
}

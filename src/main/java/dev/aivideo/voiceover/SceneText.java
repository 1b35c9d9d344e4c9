package dev.aivideo.voiceover;

import dev.aivideo.language.Sentences;
import dev.aivideo.project.Scene;
import dev.aivideo.speech.NarrationException;
import dev.aivideo.speech.text.SpokenText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A scene's narration, sentence by sentence, beside what is said. */
record SceneText(Scene scene, List<Sentence> sentences) {

    record Sentence(String written, SpokenText spoken) {}

    /** @throws NarrationException if nothing in the scene can be said */
    static SceneText of(Scene scene, Function<String, SpokenText> reading) {
        List<Sentence> sentences = new ArrayList<>();
        for (String written : Sentences.split(scene.text())) {
            SpokenText spoken = reading.apply(written);
            if (!spoken.isSilent()) {
                sentences.add(new Sentence(written, spoken));
            }
        }
        if (sentences.isEmpty()) {
            throw new NarrationException(
                    "Scene " + scene.number() + " has nothing that can be spoken.",
                    "'" + scene.text() + "'",
                    "Give the scene a text with words in it.",
                    null);
        }
        return new SceneText(scene, List.copyOf(sentences));
    }

    String spoken() {
        return sentences.stream().map(sentence -> sentence.spoken().spoken()).collect(Collectors.joining(" "));
    }
}

package dev.aivideo.voiceover;

import dev.aivideo.language.LanguageGuess;
import dev.aivideo.speech.Voice;
import dev.aivideo.speech.text.Letters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds out before it is spoken that a narration is in a language that the voice does not have. */
final class ForeignText {
    /** A name or a quotation may well be in another language. */
    private static final double FOREIGN_FROM = 1 / 3.0;

    private ForeignText() {}

    /** What the operator should know; empty if the sentences are in the voice's language, or its language is not known. */
    static Optional<String> warning(List<String> sentences, String voice, String voiceLanguage) {
        Locale spoken = Locale.forLanguageTag(voiceLanguage);
        if (voiceLanguage.equals(Voice.UNKNOWN) || sentences.isEmpty()) {
            return Optional.empty();
        }
        List<String> foreign = sentences.stream()
                .filter(sentence -> LanguageGuess.isForeignSentence(sentence, spoken.getLanguage()))
                .toList();
        if (foreign.size() < FOREIGN_FROM * sentences.size()) {
            return Optional.empty();
        }
        return Optional.of(message(sentences.size(), foreign, voice, spoken.getDisplayLanguage(Locale.ENGLISH)));
    }

    private static String message(int sentences, List<String> foreign, String voice, String language) {
        return ("The voice %s speaks %s, but %d of %d sentences are in another language (letters: %s) and hard to"
                        + " understand: '%s'. Remedy: choose a voice of that language with --voice ('voices' lists them),"
                        + " or give the text in %s.")
                .formatted(
                        voice,
                        language,
                        foreign.size(),
                        sentences,
                        Letters.of(String.join(" ", foreign)),
                        shortened(foreign.get(0)),
                        language);
    }

    private static String shortened(String sentence) {
        return sentence.length() <= 60 ? sentence : sentence.substring(0, sentence.offsetByCodePoints(0, 50)) + "…";
    }
}

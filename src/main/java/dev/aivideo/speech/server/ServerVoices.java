package dev.aivideo.speech.server;

import dev.aivideo.speech.Voice;
import java.util.Map;

/** What a voice's name says: its first letter is the language, its second the sex. */
final class ServerVoices {
    private static final Map<Character, String> LANGUAGES = Map.of(
            'a', "en-US",
            'b', "en-GB",
            'e', "es",
            'f', "fr-FR",
            'h', "hi",
            'i', "it",
            'j', "ja",
            'p', "pt-BR",
            'z', "zh");

    private ServerVoices() {}

    static Voice voice(String id) {
        boolean named = id.matches("[a-z][fm]_.+");
        String language = named ? LANGUAGES.getOrDefault(id.charAt(0), Voice.UNKNOWN) : Voice.UNKNOWN;
        String sex = !named ? "" : id.charAt(1) == 'f' ? "female, " : "male, ";
        return new Voice(id, language, sex + "on the speech server");
    }
}

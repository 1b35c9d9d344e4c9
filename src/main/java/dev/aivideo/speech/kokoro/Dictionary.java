package dev.aivideo.speech.kokoro;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 125 000 English words in Kokoro's alphabet: {@code WORD<tab>sound[<tab>other sound …]}, comments behind {@code ;;;}. */
final class Dictionary {
    private final Map<String, String> sounds;

    private Dictionary(Map<String, String> sounds) {
        this.sounds = sounds;
    }

    static Dictionary read(Path file) throws IOException {
        Map<String, String> sounds = new HashMap<>(1 << 18);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split("\t");
                if (!line.startsWith(";;;") && parts.length > 1) {
                    sounds.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
                }
            }
        }
        return new Dictionary(sounds);
    }

    /** How the word sounds; null if it is not here. */
    @Nullable
    String find(String word) {
        return sounds.get(word.toLowerCase(Locale.ROOT));
    }
}

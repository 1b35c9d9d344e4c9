package dev.aivideo.voiceover.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs that stand for a word, alone or between words. */
final class SymbolReading implements Reading {
    private static final Map<String, String> ALONE = Map.ofEntries(
            Map.entry("&", "and"),
            Map.entry("+", "plus"),
            Map.entry("=", "equals"),
            Map.entry("@", "at"),
            Map.entry("%", "percent"),
            Map.entry("×", "times"),
            Map.entry("÷", "divided by"),
            Map.entry("°", "degrees"),
            Map.entry("§", "section"),
            Map.entry("±", "plus or minus"),
            Map.entry("→", "to"),
            Map.entry("<", "less than"),
            Map.entry(">", "more than"),
            Map.entry("≈", "about"),
            Map.entry("≤", "at most"),
            Map.entry("≥", "at least"),
            Map.entry("~", "about"),
            Map.entry("/", "slash"),
            Map.entry("−", "minus"),
            Map.entry("π", "pi"),
            Map.entry("µ", "micro"),
            Map.entry("$", "dollars"),
            Map.entry("€", "euros"),
            Map.entry("£", "pounds"));

    @Override
    public @Nullable String read(At at) {
        String core = at.core();
        String alone = ALONE.get(core);
        if (alone != null) {
            return alone;
        }
        if (core.matches("#\\d+")) {
            return "number " + Numbers.cardinal(core.substring(1));
        }
        boolean letters = core.codePoints().anyMatch(Character::isLetter);
        String said = core.replaceAll("(?<=\\p{L})&(?=\\p{L})", " and ").replaceAll("(?<=\\p{L})/(?=\\p{L})", " ");
        return letters && !said.equals(core) ? said : null;
    }
}

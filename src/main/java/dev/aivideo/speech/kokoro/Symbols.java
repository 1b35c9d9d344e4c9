package dev.aivideo.speech.kokoro;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of Kokoro's 114 symbols, as in the {@code vocab} of the model's {@code config.json}. 0 pads both ends;
 * symbols that are not here are not spoken.
 */
final class Symbols {
    static final int PAD = 0;
    /** Punctuation has the numbers up to this. */
    static final int LAST_MARK = 10;

    static final int SPACE = 16;
    /** Symbols in runs of neighbouring numbers: the first number, then the symbols. */
    private static final Object[][] RUNS = {
        {1, ";:,.!?"},
        {9, "—…\"()“” \u0303ʣʥʦʨᵝꭧAI"},
        {31, "O"},
        {33, "Q"},
        {35, "ST"},
        {39, "W"},
        {41, "Yᵊabcdef"},
        {50, "hijklmnopqrstuvwxyzɑɐɒæ"},
        {75, "βɔɕç"},
        {80, "ɖðʤə"},
        {85, "ɚɛɜ"},
        {90, "ɟ"},
        {92, "ɡ"},
        {99, "ɥ"},
        {101, "ɨɪʝ"},
        {110, "ɯɰŋɳɲɴø"},
        {118, "ɸθœ"},
        {123, "ɹ"},
        {125, "ɾɻ"},
        {128, "ʁɽʂʃʈʧ"},
        {135, "ʊʋ"},
        {138, "ʌɣɤ"},
        {142, "χʎ"},
        {147, "ʒʔ"},
        {156, "ˈˌː"},
        {162, "ʰ"},
        {164, "ʲ"},
        {169, "↓"},
        {171, "→↗↘"},
        {177, "ᵻ"},
    };

    private static final Map<Character, Integer> NUMBERS = numbers();

    private Symbols() {}

    private static Map<Character, Integer> numbers() {
        Map<Character, Integer> numbers = new HashMap<>();
        for (Object[] run : RUNS) {
            String symbols = (String) run[1];
            for (int i = 0; i < symbols.length(); i++) {
                numbers.putIfAbsent(symbols.charAt(i), (Integer) run[0] + i);
            }
        }
        return Map.copyOf(numbers);
    }

    static List<Integer> of(String sound) {
        List<Integer> found = new ArrayList<>();
        for (char symbol : sound.toCharArray()) {
            Integer number = NUMBERS.get(symbol);
            if (number != null) {
                found.add(number);
            }
        }
        return found;
    }

    static Map<Character, Integer> all() {
        return NUMBERS;
    }
}

package dev.aivideo.speech.kokoro;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sounds of names in a language whose spelling tells them ({@code letters.txt}), in Kokoro's alphabet. */
final class LetterRules {
    private static final Map<String, LetterRules> LANGUAGES = read();
    private static final String VOWELS = "ʌəɑɔIWAɛɪiYOʊuæɜ";
    private static final Pattern ACCENTED = Pattern.compile("[áéíóúâêôãõ]");
    /** What sounds in all languages as it is written. */
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('g', "ɡ"),
            Map.entry('r', "ɹ"),
            Map.entry('c', "k"),
            Map.entry('q', "k"),
            Map.entry('x', "ks"),
            Map.entry('j', "ʤ"),
            Map.entry('y', "j"),
            Map.entry('a', "ɑ"),
            Map.entry('e', "ɛ"),
            Map.entry('o', "O"));

    private final String stress;
    private final List<Rule> rules = new ArrayList<>();

    private LetterRules(String stress) {
        this.stress = stress;
    }

    private record Rule(Pattern letters, String sound) {}

    private static Map<String, LetterRules> read() {
        Map<String, LetterRules> languages = new HashMap<>();
        LetterRules current = new LetterRules("");
        for (String line : SoundTables.lines("letters.txt")) {
            String[] parts = line.split(" ");
            if (line.startsWith("[")) {
                current = new LetterRules(parts[1].replace("]", ""));
                languages.put(parts[0].substring(1), current);
            } else {
                current.rules.add(new Rule(Pattern.compile(parts[0]), parts[1].replace("-", "")));
            }
        }
        return languages;
    }

    /**
     * The sound of a name.
     *
     * @param language as the table names it
     * @param name one word of Latin letters
     */
    static String sound(String language, String name) {
        LetterRules rules = LANGUAGES.get(language);
        if (rules == null) {
            throw new IllegalArgumentException("No rules for '" + language + "'");
        }
        return rules.sound(name.toLowerCase(Locale.ROOT));
    }

    private String sound(String name) {
        StringBuilder sound = new StringBuilder();
        List<Integer> vowels = new ArrayList<>();
        int accented = -1;
        int at = 0;
        while (at < name.length()) {
            int from = at;
            String one = String.valueOf(name.charAt(at++));
            for (Rule rule : rules) {
                Matcher here = rule.letters().matcher(name).region(from, name.length());
                if (here.useTransparentBounds(true).useAnchoringBounds(false).lookingAt()) {
                    at = Math.max(here.end(), from + 1);
                    one = null;
                    add(sound, vowels, rule.sound());
                    break;
                }
            }
            if (one != null) {
                add(sound, vowels, PLAIN.getOrDefault(one.charAt(0), Character.isLetter(one.charAt(0)) ? one : ""));
            }
            boolean marked = ACCENTED.matcher(name.substring(from, at)).find();
            accented = marked && accented < 0 ? vowels.size() - 1 : accented;
        }
        beforeR(sound);
        return stressed(sound, vowels, accented, name);
    }

    private static void add(StringBuilder sound, List<Integer> vowels, String more) {
        boolean doubled =
                more.length() == 1 && sound.length() > 0 && sound.charAt(sound.length() - 1) == more.charAt(0);
        if (doubled) {
            return;
        }
        for (char sign : more.toCharArray()) {
            if (VOWELS.indexOf(sign) >= 0) {
                vowels.add(sound.length());
            }
            sound.append(sign);
        }
    }

    /** English has no long o or u in a syllable that r closes. */
    private static void beforeR(StringBuilder sound) {
        for (int at = 0; at + 1 < sound.length(); at++) {
            boolean open = at + 2 < sound.length() && VOWELS.indexOf(sound.charAt(at + 2)) >= 0;
            if (sound.charAt(at + 1) == 'ɹ' && !open) {
                char vowel = sound.charAt(at);
                sound.setCharAt(at, vowel == 'O' ? 'ɔ' : vowel == 'u' ? 'ʊ' : vowel);
            }
        }
    }

    private String stressed(StringBuilder sound, List<Integer> vowels, int accented, String name) {
        if (vowels.isEmpty() || sound.indexOf("ˈ") >= 0) {
            return sound.toString();
        }
        int last = vowels.size() - 1;
        int place = switch (stress) {
            case "first" -> 0;
            case "last" -> last;
            case "accent" -> accented >= 0 ? accented : name.matches(".*[aeiouns]") ? last - 1 : last;
            default -> last - 1;
        };
        int stressed = vowels.get(Math.max(0, Math.min(last, place)));
        int end = vowels.get(last);
        if (end == sound.length() - 1 && end != stressed && sound.charAt(end) == 'ɑ') {
            sound.setCharAt(end, 'ə');
        }
        return sound.insert(stressed, 'ˈ').toString();
    }
}

package dev.aivideo.speech.kokoro;

import dev.aivideo.speech.text.Normaliser;
import dev.aivideo.speech.text.SpokenText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentences with what should be heard: {@code sentence|words[|word=ARPAbet / other;…]}. Words that may be said in more
 * than one way stand as {@code {one way/another}}.
 */
final class VoiceSet {
    private static final Pattern CHOICE = Pattern.compile("\\{([^}]*)}");

    private final Normaliser normaliser = new Normaliser();
    private final Pronouncer pronouncer;

    VoiceSet(Pronouncer pronouncer) {
        this.pronouncer = pronouncer;
    }

    /** A sentence, what it should sound like, and the sounds of some of its words in order. */
    private record Case(String written, String words, String sounds) {}

    /** For each sentence that is misread, what is wrong with it. */
    List<String> misread(Path file) throws IOException {
        List<String> misread = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\\|", -1);
                List<String> faults = faults(new Case(columns[0], columns[1], columns.length > 2 ? columns[2] : ""));
                if (!faults.isEmpty()) {
                    misread.add(columns[0] + "\n    " + String.join("\n    ", faults));
                }
            }
        }
        return misread;
    }

    private List<String> faults(Case one) {
        SpokenText text = normaliser.normalise(one.written());
        List<String> faults = new ArrayList<>();
        String heard = plain(text.spoken());
        if (!wanted(one.words()).matcher(heard).matches()) {
            faults.add("said:   " + heard);
            faults.add("wanted: " + one.words());
        }
        List<String> words = List.of(text.spoken().split(" "));
        List<String> sounds = pronouncer.sounds(words);
        int from = 0;
        for (String sound :
                one.sounds().isBlank() ? new String[0] : one.sounds().split(";")) {
            String word = sound.substring(0, sound.indexOf('='));
            int place = place(words, plain(word), from);
            boolean letters =
                    word.equals("US") && place >= 0 && plain(words.get(place)).equals("u");
            String said = place < 0
                    ? "not said"
                    : Arpabet.of(
                            letters ? sounds.get(place).replace("ˈ", "") + sounds.get(place + 1) : sounds.get(place));
            boolean right = Stream.of(sound.substring(word.length() + 1).split("/"))
                    .anyMatch(way -> Arpabet.alike(way.strip(), said));
            if (!right) {
                faults.add(sound + " was " + said);
            }
            from = place < 0 ? from : place + 1;
        }
        return faults;
    }

    private static int place(List<String> words, String word, int from) {
        for (int i = from; i < words.size(); i++) {
            if (plain(words.get(i)).equals(word)
                    || word.equals("us") && plain(words.get(i)).equals("u")) {
                return i;
            }
        }
        return -1;
    }

    private static Pattern wanted(String words) {
        StringBuilder pattern = new StringBuilder();
        Matcher choice = CHOICE.matcher(words);
        int from = 0;
        for (MatchResult found : choice.results().toList()) {
            pattern.append(Pattern.quote(words.substring(from, found.start())))
                    .append("(?:")
                    .append(Stream.of(found.group(1).split("/"))
                            .map(Pattern::quote)
                            .reduce((a, b) -> a + "|" + b)
                            .orElse(""))
                    .append(")");
            from = found.end();
        }
        return Pattern.compile(pattern + Pattern.quote(words.substring(from)));
    }

    static String plain(String spoken) {
        return Normalizer.normalize(
                        spoken.replace('ø', 'o')
                                .replace('ł', 'l')
                                .replace('Ł', 'l')
                                .replace('đ', 'd')
                                .replace('Đ', 'd'),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\(/[^)]*/\\)", "")
                .replaceAll("['\\[\\]]", "")
                .replaceAll("[^a-z]+", " ")
                .strip();
    }
}

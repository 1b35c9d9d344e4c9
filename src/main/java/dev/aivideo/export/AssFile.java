package dev.aivideo.export;

import dev.aivideo.language.Cue;
import dev.aivideo.language.CueWord;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.PictureFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Captions as a file of Advanced SubStation Alpha (version 4.00+, as libass reads it), in which each word takes the accent
 * colour when it is heard ({@code \k}, in hundredths of a second).
 */
final class AssFile {
    private static final Pattern DIALOGUE = Pattern.compile(
            "Dialogue: 0,(\\d+):(\\d\\d):(\\d\\d)\\.(\\d\\d),(\\d+):(\\d\\d):(\\d\\d)\\.(\\d\\d),Spoken,,0,0,0,,(.*)");
    private static final Pattern KARAOKE = Pattern.compile("\\{\\\\k(\\d+)}");
    /** Keeps a backslash from being a command; it has no width. */
    private static final String WORD_JOINER = "\u2060";

    private static final String HEAD = """
            [Script Info]
            ScriptType: v4.00+
            PlayResX: %d
            PlayResY: %d
            WrapStyle: 2
            ScaledBorderAndShadow: yes
            YCbCr Matrix: TV.709

            [V4+ Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, \
            Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, \
            MarginV, Encoding
            Style: Spoken,Inter,%d,%s,%s,%s,%4$s,-1,0,0,0,100,100,0,0,1,%d,0,2,%d,%d,%d,1

            [Events]
            Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
            """;

    private AssFile() {}

    /** The file's text. */
    static String of(List<Cue> cues, PictureFormat picture, FilmLook.Brand brand) {
        int shorter = Math.min(picture.widthPx(), picture.heightPx());
        int side = picture.widthPx() * 6 / 100;
        int below = picture.heightPx() * (picture.heightPx() > picture.widthPx() ? 20 : 6) / 100;
        StringBuilder file = new StringBuilder(String.format(
                Locale.ROOT,
                HEAD.replace("%4$s", colour(brand.ground())),
                picture.widthPx(),
                picture.heightPx(),
                shorter * 54 / 1080,
                colour(brand.accent()),
                colour(brand.text()),
                colour(brand.ground()),
                Math.max(1, shorter * 4 / 1080),
                side,
                side,
                below));
        cues.forEach(cue -> file.append("Dialogue: 0,%s,%s,Spoken,,0,0,0,,%s%n"
                .formatted(time(cue.start()), time(cue.end()), text(cue))
                .replace("\r\n", "\n")));
        return file.toString();
    }

    /** {@code #RRGGBB} as the format has it, blue first. */
    private static String colour(String hex) {
        return "&H00" + hex.substring(5, 7) + hex.substring(3, 5) + hex.substring(1, 3);
    }

    private static long hundredths(Duration time) {
        return time.toMillis() / 10;
    }

    private static String time(Duration time) {
        long hundredths = hundredths(time);
        return String.format(
                Locale.ROOT,
                "%d:%02d:%02d.%02d",
                hundredths / 360_000,
                hundredths / 6_000 % 60,
                hundredths / 100 % 60,
                hundredths % 100);
    }

    private static String text(Cue cue) {
        if (cue.words().isEmpty()) {
            return String.join("\\N", cue.lines().stream().map(AssFile::escaped).toList());
        }
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < cue.words().size(); n++) {
            CueWord word = cue.words().get(n);
            String line = cue.lines().get(word.line());
            CueWord next = n + 1 < cue.words().size() ? cue.words().get(n + 1) : null;
            Duration until = next != null ? next.start() : word.end().compareTo(cue.end()) < 0 ? word.end() : cue.end();
            int end = next == null || next.line() > word.line() ? line.length() : next.from();
            text.append("{\\k%d}".formatted(Math.max(0, hundredths(until) - hundredths(word.start()))))
                    .append(escaped(line.substring(word.from(), end)))
                    .append(next != null && next.line() > word.line() ? "\\N" : "");
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\" + WORD_JOINER).replace("{", "\\{").replace("}", "\\}");
    }

    private static String unescaped(String text) {
        return text.replace("\\{", "{").replace("\\}", "}").replace("\\" + WORD_JOINER, "\\");
    }

    /**
     * Read a file as {@link #of} writes it.
     *
     * @throws IllegalArgumentException if it is not one, or words are marked for longer than their caption lasts
     */
    static List<Cue> parse(String file) {
        List<Cue> cues = new ArrayList<>();
        for (String line :
                file.substring(file.indexOf("[Events]") + 1).lines().skip(2).toList()) {
            Matcher dialogue = DIALOGUE.matcher(line);
            if (!dialogue.matches()) {
                throw new IllegalArgumentException("Caption %d cannot be read: %s".formatted(cues.size() + 1, line));
            }
            cues.add(cue(dialogue));
        }
        return cues;
    }

    private static Cue cue(Matcher dialogue) {
        Duration start = time(dialogue, 1);
        Duration end = time(dialogue, 5);
        String text = dialogue.group(9);
        long marked = KARAOKE.matcher(text)
                .results()
                .mapToLong(mark -> Long.parseLong(mark.group(1)))
                .sum();
        if (marked > hundredths(end.minus(start)) + 1) {
            throw new IllegalArgumentException("Words are marked for %d hundredths: %s".formatted(marked, text));
        }
        String plain = KARAOKE.matcher(text).replaceAll("");
        return new Cue(
                start,
                end,
                List.of(plain.split("\\\\N")).stream().map(AssFile::unescaped).toList());
    }

    private static Duration time(Matcher time, int group) {
        return Duration.ofHours(Long.parseLong(time.group(group)))
                .plusMinutes(Long.parseLong(time.group(group + 1)))
                .plusSeconds(Long.parseLong(time.group(group + 2)))
                .plusMillis(Long.parseLong(time.group(group + 3)) * 10);
    }

    /** What is wrong with the file when it is read back: it must have the captions to a hundredth of a second. */
    static List<GateViolation> faults(String file, List<Cue> cues) {
        String problem;
        try {
            problem = forms(parse(file)).equals(forms(cues)) ? "" : "the .ass file has other captions than the others.";
        } catch (IllegalArgumentException e) {
            problem = "the written caption file cannot be read: " + e.getMessage() + ".";
        }
        return problem.isEmpty() ? List.of() : List.of(new GateViolation(0, problem, CaptionFiles.REMEDY));
    }

    private static List<String> forms(List<Cue> cues) {
        return cues.stream()
                .map(cue -> time(cue.start()) + time(cue.end()) + cue.lines())
                .toList();
    }
}

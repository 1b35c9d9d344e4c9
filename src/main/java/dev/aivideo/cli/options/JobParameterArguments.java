package dev.aivideo.cli.options;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.workbench.RefusedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Job parameters in the notation of Spring Batch: {@code name=value}, {@code name=value,type,identifying}. */
public final class JobParameterArguments {
    static final String JOB_NAME = "ai-video";

    private static final String NAME_PROPERTY = "spring.batch.job.name";
    private static final List<String> NAMES = List.of(
            "topic",
            "duration",
            "source",
            "script",
            "voice",
            "aspect",
            "resolution",
            "fps",
            "codec",
            "captions",
            "style",
            "music",
            "language",
            "tone",
            "persona",
            "workspace",
            "offline");
    /** The only one that may be given several times. */
    private static final String SEVERAL = "source";

    private static final Pattern WORD = Pattern.compile("([A-Za-z][\\w.]*)=(.*)", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile(",java\\.(lang|util|time)\\.\\w+(,(true|false))?$");

    private JobParameterArguments() {}

    public static Map<String, String> parse(List<String> words) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String word : words) {
            Matcher parts = WORD.matcher(word);
            if (!parts.matches()) {
                throw RefusedException.usage("'" + Formats.shortened(word, 60)
                        + "' is neither an option nor a command; a topic is given with --topic \"...\"");
            }
            String name = parts.group(1);
            String value = TYPE.matcher(parts.group(2)).replaceFirst("");
            if (name.equals(NAME_PROPERTY)) {
                checkName(value);
            } else if (!NAMES.contains(name)) {
                throw RefusedException.usage("There is no job parameter '%s', given as '%s'; the parameters are %s"
                        .formatted(name, Formats.shortened(word, 60), String.join(", ", NAMES)));
            } else if (given.putIfAbsent(name, value) != null && !name.equals(SEVERAL)) {
                throw RefusedException.usage("The job parameter '" + name + "' is given twice; give it once");
            }
        }
        return given;
    }

    static void checkName(@Nullable String job) {
        if (job != null && !job.equals(JOB_NAME)) {
            throw RefusedException.usage(
                    "There is no Job named '" + Formats.shortened(job, 60) + "'; the name is " + JOB_NAME);
        }
    }

    static @Nullable String merge(String name, @Nullable String option, Map<String, String> given) {
        String word = given.get(name);
        if (word != null && option != null) {
            throw RefusedException.usage("Give --%s or %s=..., not both".formatted(name, name));
        }
        return word == null ? option : word;
    }

    /** All values of the parameter that may be given several times. */
    static List<String> mergeAll(String name, List<String> options, List<String> words) {
        List<String> given = words.stream()
                .map(WORD::matcher)
                .filter(parts -> parts.matches() && parts.group(1).equals(name))
                .map(parts -> TYPE.matcher(parts.group(2)).replaceFirst(""))
                .toList();
        if (!given.isEmpty() && !options.isEmpty()) {
            throw RefusedException.usage("Give --%s or %s=..., not both".formatted(name, name));
        }
        return given.isEmpty() ? options : given;
    }

    static boolean flag(String name, Map<String, String> given) {
        String word = given.getOrDefault(name, "false");
        if (!word.equals("true") && !word.equals("false")) {
            throw RefusedException.usage("The job parameter '%s' must be true or false, was '%s'"
                    .formatted(name, Formats.shortened(word, 40)));
        }
        return word.equals("true");
    }
}

package dev.aivideo.visuals.relevance;

import dev.aivideo.language.Sentences;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is said in one scene.
 *
 * @param terms by which pictures of it are searched
 */
public record SceneScript(String narration, List<String> terms) {
    private static final String MEASURES =
            "thin|thick|tall|big|large|small|heavy|light|fast|quick|cold|hot|hard|soft|old"
                    + "|wide|deep|high|long|strong|bright|dark|black|white|clear|quiet|silent|sharp|fine|smooth|flat|steep|dry|round";

    private static final Pattern COMPARISON = Pattern.compile(
            "\\b(?:as \\w+ as|like(?! to\\b)|as if|as though|the (?:size|colou?r|shape) of an?|no \\w+er than"
                    + "|(?:bigger|larger|thinner|thicker|longer|heavier|faster|taller) than"
                    + "|(?:" + MEASURES + ") as(?= an?\\b| the\\b| \\w+ed\\b))\\b[^,.;:!?]*",
            Pattern.CASE_INSENSITIVE);

    public SceneScript {
        terms = List.copyOf(terms);
    }

    /** The narration without its comparisons: what is "as large as a tennis court" is not to be seen on one. */
    public static String withoutComparisons(String text) {
        return COMPARISON
                .matcher(text)
                .replaceAll("")
                .replaceAll("\\s+([,.;:!?])", "$1")
                .strip();
    }

    List<String> sentences() {
        return Sentences.split(narration);
    }
}

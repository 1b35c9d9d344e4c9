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

    /** Of these, two "as" make a clause or an amount, unless an article follows: "as long as a bus". */
    private static final String NO_MEASURES = "soon|well|long|far|much|many|few|little|often|early|late";

    private static final Pattern COMPARISON = Pattern.compile(
            "\\b(?:as (?:(?!(?:" + NO_MEASURES + ") )\\w+ as(?! \\d| possible)|\\w+ as(?= an?\\b))"
                    + "|(?<!\\b(?:would|they|we|you|who|people) )like(?! to\\b)"
                    + "|as if|as though|the (?:size|colou?r|shape) of an?"
                    + "|no (?!other|later|earlier|sooner|fewer)\\w+er than"
                    + "|(?:bigger|larger|thinner|thicker|longer|heavier|faster|taller) than"
                    + "|(?:" + MEASURES + ") as(?= an?\\b| \\w+ed\\b| the \\w+(?: of\\b|[,.;:!?]|$)))\\b[^,.;:!?]*",
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
                .replaceAll("(^|[.!?])[,;:]", "$1")
                .strip();
    }

    List<String> sentences() {
        return Sentences.split(narration);
    }
}

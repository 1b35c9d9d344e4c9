package dev.aivideo.script.openai;

import dev.aivideo.language.Sentences;
import dev.aivideo.records.ContentKey;
import java.util.ArrayList;
import java.util.List;

/** The operator's text as material in a prompt: the stretch that a part is about, fenced, and no longer than allowed. */
final class SourceExcerpt {
    private final List<String> sentences;
    private final String fence;

    SourceExcerpt(String text) {
        sentences = Sentences.split(text);
        fence = "SOURCE-" + ContentKey.of(text).value().substring(0, 12);
    }

    int tokens() {
        return sentences.stream()
                .mapToInt(sentence -> Tokens.estimate(sentence) + 1)
                .sum();
    }

    /** A part's share of the text in its order; where that is too long, sentences spread over the whole share. */
    String share(PartPlan part, int mostTokens) {
        int size = sentences.size();
        int from = size * (part.number() - 1) / part.of();
        int to = Math.max(size * part.number() / part.of(), Math.min(size, from + 1));
        List<String> share = sentences.subList(from, to);
        int tokens = share.stream()
                .mapToInt(sentence -> Tokens.estimate(sentence) + 1)
                .sum();
        return String.join(" ", tokens <= mostTokens ? share : thinned(share, tokens, mostTokens));
    }

    private static List<String> thinned(List<String> sentences, int tokens, int mostTokens) {
        List<String> kept = new ArrayList<>();
        double step = (double) mostTokens / tokens;
        double due = 1; // the first sentence says what it is about
        int spent = 0;
        for (String sentence : sentences) {
            int cost = Tokens.estimate(sentence) + 1;
            if (due >= 1 && spent + cost <= mostTokens) {
                kept.add(sentence);
                spent += cost;
                due -= 1;
            }
            due += step;
        }
        return kept;
    }

    /**
     * Between marks that the text cannot hold, as they are made from it: what stands there cannot pass for an
     * instruction that follows the text.
     */
    String fenced(String share) {
        return "<" + fence + ">\n" + share.replace(fence, "") + "\n</" + fence + ">";
    }
}

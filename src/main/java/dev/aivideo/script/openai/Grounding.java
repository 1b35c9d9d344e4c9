package dev.aivideo.script.openai;

import dev.aivideo.language.Sentences;
import dev.aivideo.project.SceneOrigin;
import dev.aivideo.project.SourceText;
import dev.aivideo.records.ContentKey;
import dev.aivideo.script.ScriptLog;
import dev.aivideo.script.ScriptRequest;
import dev.aivideo.script.grounding.Facts;
import dev.aivideo.script.grounding.GroundingCheck;
import dev.aivideo.script.grounding.SourceFact;
import dev.aivideo.script.openai.Draft.DraftScene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sources of a film in its prompts: numbered facts that the narration is checked against, or, if that is not wanted,
 * mere material. Nothing at all if there is no source.
 */
final class Grounding {
    static final String NOTE = "script-grounding";
    private static final int FEWEST_TOKENS = 1500;
    /** Four times the words that are written, and what a word takes. */
    private static final int TOKENS_PER_WORD = 6;
    /** The number before a fact, and the line's end. */
    private static final int NUMBER_TOKENS = 5;

    private final Facts facts;
    private final boolean checked;
    private final List<String> topics;
    private final String language;
    private final String fence;

    /** @param checked whether the narration has to keep to the facts; if not, no articles are given */
    Grounding(ScriptRequest request, boolean checked, String language) {
        List<SourceText> sources = request.sources().stream()
                .filter(source -> checked || source.article() == null)
                .toList();
        this.facts = new Facts(sources, language);
        this.checked = checked && !facts.isEmpty();
        this.topics = Stream.concat(Stream.of(request.topic()), sources.stream().map(SourceText::title))
                .toList();
        this.language = language;
        this.fence = "SOURCE-" + ContentKey.of(request.material()).value().substring(0, 12);
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    /** Whether facts have numbers, which scenes name, and are checked. */
    boolean isChecked() {
        return checked;
    }

    /** What a script depends on. */
    ContentKey key() {
        return ContentKey.of(checked, facts.all());
    }

    /** Tokens of the facts for so many words. */
    int tokens(int words) {
        int all = facts.all().stream().mapToInt(Grounding::tokens).sum();
        return Math.min(all, most(words));
    }

    /** More facts than these do not make the words better. */
    private static int most(int words) {
        return Math.max(FEWEST_TOKENS, words * TOKENS_PER_WORD);
    }

    private static int tokens(SourceFact fact) {
        return Tokens.estimate(fact.text()) + NUMBER_TOKENS;
    }

    /** The facts for a part, within so many tokens. */
    GroundedPart part(PartPlan part, String subject, int tokens) {
        int room = Math.min(tokens, most(part.words()));
        List<SourceFact> chosen = facts.chosen(subject, part.number(), part.of(), room, Grounding::tokens);
        return new GroundedPart(part, chosen, checked ? check(chosen) : null);
    }

    private GroundingCheck check(List<SourceFact> chosen) {
        return new GroundingCheck(chosen, topics, language, facts.language());
    }

    /**
     * The facts between marks that they cannot hold, as the marks are made from the text: what stands there cannot pass for
     * an instruction that follows it.
     */
    String fenced(List<SourceFact> chosen) {
        String text = chosen.stream()
                .map(fact -> (checked ? fact.number() + ". " : "") + fact.text())
                .collect(Collectors.joining(checked ? "\n" : " "));
        return "<" + fence + ">\n" + text.replace(fence, "") + "\n</" + fence + ">";
    }

    /** Which sentence of a source each sentence of a scene was made of; those that have none are left out. */
    SceneOrigin origin(DraftScene scene) {
        if (!checked) {
            return SceneOrigin.NONE;
        }
        List<SceneOrigin.Sentence> sentences = new ArrayList<>();
        for (String spoken : Sentences.split(scene.narration())) {
            facts.usedBy(spoken, scene.facts())
                    .map(fact -> new SceneOrigin.Sentence(spoken, fact.source(), fact.sentence(), fact.text()))
                    .ifPresent(sentences::add);
        }
        return new SceneOrigin("", sentences);
    }

    /** Title and description without what no fact of the film bears out; a title is kept whole or not at all. */
    Draft head(Draft draft) {
        if (!checked) {
            return draft;
        }
        GroundingCheck check = check(facts.all());
        // In small letters, as every word of a title may have a capital.
        boolean stands =
                check.findings(draft.title().toLowerCase(Locale.ROOT), Set.of()).isEmpty();
        String title = stands ? draft.title() : topics.get(0);
        String description = GroundedPart.without(draft.description(), check.findings(draft.description(), Set.of()));
        return new Draft(title, description, draft.tags(), draft.scenes());
    }

    /** Note what the film is bound to. */
    void note(ScriptLog log) {
        String why =
                facts.isEmpty() ? "not grounded: there is no source" : "not grounded: aivideo.script.grounding is none";
        log.note(
                NOTE,
                checked
                        ? Map.of("grounded", true, "facts", facts.all().size())
                        : Map.of("grounded", false, "why", why));
    }
}

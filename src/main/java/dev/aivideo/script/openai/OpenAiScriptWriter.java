package dev.aivideo.script.openai;

import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.script.Script;
import dev.aivideo.script.Script.ScriptScene;
import dev.aivideo.script.ScriptException;
import dev.aivideo.script.ScriptLog;
import dev.aivideo.script.ScriptRequest;
import dev.aivideo.script.ScriptWriter;
import dev.aivideo.script.grounding.GroundingProperties;
import dev.aivideo.script.openai.Draft.DraftScene;
import java.util.ArrayList;
import java.util.List;

/**
 * Has a language model write the script. A film that does not fit into one request is planned in chapters first and
 * written chapter by chapter, so that no request has more tokens than the limit per minute.
 */
public class OpenAiScriptWriter implements ScriptWriter {
    private static final int LEAST_PROMPT_TOKENS = 1200;

    private final OpenAiProperties properties;
    private final StyleProperties style;
    private final GroundingProperties grounding;
    private final Personas personas;
    private final ModelFallback models;

    OpenAiScriptWriter(
            OpenAiProperties properties,
            StyleProperties style,
            GroundingProperties grounding,
            Personas personas,
            ModelFallback models) {
        this.properties = properties;
        this.style = style;
        this.grounding = grounding;
        this.personas = personas;
        this.models = models;
    }

    @Override
    public String name() {
        return properties.base().toString().contains("groq.com") ? "groq" : "openai";
    }

    @Override
    public boolean needsNetwork() {
        return true;
    }

    @Override
    public boolean isLanguageModel() {
        return true;
    }

    @Override
    public Script write(ScriptRequest request) {
        return write(request, (kind, details) -> {});
    }

    /**
     * Write a script.
     *
     * @throws QuotaExhaustedException if every model has used up its allowance: the run can go on later
     * @throws LanguageModelException if there is no script and no other writer may step in
     * @throws ScriptException if there is no script and {@code aivideo.script.fallback} lets another writer step in
     */
    @Override
    public synchronized Script write(ScriptRequest request, ScriptLog log) {
        models.newScript();
        Conversation conversation = new Conversation(models, properties, log);
        try {
            StyleProperties asked = style.with(request.style());
            Grounding facts = new Grounding(request, grounding.isOn(), asked.languageCode());
            facts.note(log);
            Draft draft = written(request, asked, conversation, log, facts);
            return script(request, draft, asked, conversation, facts);
        } catch (ScriptException e) {
            throw refused(e);
        } catch (QuotaExhaustedException e) {
            throw style.fallback() ? unavailable(e) : e;
        } finally {
            conversation.noteSum();
        }
    }

    @Override
    public RuntimeException refused(ScriptException problem) {
        return style.fallback() ? problem : new LanguageModelException(problem);
    }

    private static ScriptException unavailable(QuotaExhaustedException quota) {
        return new ScriptException(
                "The language model is unavailable.",
                quota.evidence() + " It is available again from " + quota.until() + ".",
                "Another writer takes its place because aivideo.script.fallback is true.",
                quota);
    }

    private Draft written(
            ScriptRequest request, StyleProperties asked, Conversation conversation, ScriptLog log, Grounding source) {
        String persona = personas.prompt(asked.persona());
        Prompts prompts = new Prompts(persona, asked);
        FinishedParts finished = new FinishedParts(log, request, asked, persona, source);
        List<PartPlan> parts =
                PartPlan.of(request.scenes(), request.words(), mostScenes(request, source, conversation));
        Draft outline = Draft.EMPTY;
        List<String> chapters = List.of();
        if (parts.size() > 1) {
            OutlineWriter planner = new OutlineWriter(conversation, prompts, request, source, properties.attempts());
            String plan = finished.outline(parts.size(), () -> planner.write(parts.size()));
            outline = OutlineWriter.head(plan);
            chapters = OutlineWriter.chapters(plan, parts.size());
        }
        PartWriter writer = new PartWriter(conversation, finished, prompts, request, source, properties.attempts());
        return joined(outline, parts, chapters, writer);
    }

    /** Scenes of one part: as many as fit into a request beside the question and a share of the source. */
    private int mostScenes(ScriptRequest request, Grounding source, Conversation conversation) {
        int largest = conversation.largestRequest();
        int material = Math.min(source.tokens(request.words()), largest * 2 / 5);
        int perScene = Math.max(1, request.words() / Math.max(1, request.scenes()));
        int fitting = PartPlan.mostScenes(largest - material, LEAST_PROMPT_TOKENS, perScene);
        return Math.min(fitting, properties.scenesPerPart());
    }

    private static Draft joined(Draft outline, List<PartPlan> parts, List<String> chapters, PartWriter writer) {
        List<DraftScene> scenes = new ArrayList<>();
        Draft head = outline;
        Draft before = Draft.EMPTY;
        for (PartPlan part : parts) {
            before = writer.write(part, chapters, before.lastWords());
            scenes.addAll(before.scenes());
            head = head.title().isBlank() ? before : head;
        }
        return head.with(scenes);
    }

    /** Corrects what can be corrected without the model; the faults that are left are noted. */
    private Script script(
            ScriptRequest request, Draft draft, StyleProperties asked, Conversation conversation, Grounding facts) {
        List<DraftScene> clean = draft.scenes().stream()
                .map(scene -> new DraftScene(NarrationRules.clean(scene.narration()), scene.terms(), scene.facts()))
                .filter(scene -> !scene.narration().isBlank())
                .toList();
        Draft last = facts.head(cleanHead(draft)).with(clean);
        PartPlan wanted = PartPlan.whole(request.scenes(), request.words());
        ScriptScore score = ScriptScore.of(last, wanted, asked.languageCode()).plus(ScriptScore.ofHead(last));
        return new Script(
                last.title().isBlank() ? request.topic() : last.title(),
                last.description(),
                last.tags(),
                clean.stream()
                        .map(scene -> new ScriptScene(scene.narration(), scene.terms(), facts.origin(scene)))
                        .toList(),
                faults(score, conversation.takenOut()));
    }

    private static List<String> faults(ScriptScore score, int takenOut) {
        List<String> faults = new ArrayList<>(score.faults());
        if (takenOut > 0) {
            faults.add("sentences taken out as they say what stands in none of the facts: %d; explain shows them"
                    .formatted(takenOut));
        }
        return faults;
    }

    private static Draft cleanHead(Draft draft) {
        List<String> tags = draft.tags().stream()
                .map(tag -> NarrationRules.clean(tag.replaceFirst("^#+", "")))
                .filter(tag -> !tag.isBlank())
                .toList();
        return new Draft(
                NarrationRules.clean(draft.title()), NarrationRules.clean(draft.description()), tags, draft.scenes());
    }
}

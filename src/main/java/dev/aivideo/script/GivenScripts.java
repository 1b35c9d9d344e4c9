package dev.aivideo.script;

import dev.aivideo.language.Keywords;

/** Takes the operator's finished script as it is, with search terms for the scenes that came without. */
class GivenScripts {
    private final Keywords keywords;

    GivenScripts(Keywords keywords) {
        this.keywords = keywords;
    }

    Script script(ScriptAssignment assignment, String json, ScriptLog log) {
        Script given = GivenScript.withKeywords(
                        GivenScript.parse(json), assignment.request().topic(), keywords)
                .in(assignment.language());
        Script script = assignment.fitter().asItIs(given);
        assignment.noteSuccess(log, "given", script);
        return script;
    }
}

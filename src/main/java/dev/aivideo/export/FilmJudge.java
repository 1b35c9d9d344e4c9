package dev.aivideo.export;

import dev.aivideo.project.Decision;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.DecisionRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Publishes nothing that fails the gate: then the run ends. The result is written to the audit. */
final class FilmJudge {
    private static final int MOST_TOLD = 5;

    private final Gate gate;
    private final Workspace workspace;
    private final DecisionRepository decisions;
    private final Progress progress;

    FilmJudge(Gate gate, Workspace workspace, DecisionRepository decisions, Progress progress) {
        this.gate = gate;
        this.workspace = workspace;
        this.decisions = decisions;
        this.progress = progress;
    }

    /** @throws GateException if a scene is missing or has not its frames */
    void checkScenes(FilmParts parts) {
        refuse(gate.scenes(parts.plan(), parts.segments(workspace)), workspace.segments(parts.id()));
    }

    /** @throws GateException if the film is not fit to be shown */
    void checkFilm(FilmParts parts, Programme programme, Sidecars sidecars) throws IOException {
        Path film = programme.film();
        Programme.Underscore underscore = programme.underscore();
        SoundJudge.Findings sound =
                SoundJudge.judge(parts.expected(), programme.voice(), underscore == null ? null : underscore.track());
        Seen seen = parts.seen(workspace);
        Gate.Verdict verdict = gate.judge(film, parts.expected(), seen);
        List<GateViolation> violations = Stream.of(verdict.faults(), sound.faults(), sidecars.faults())
                .flatMap(List::stream)
                .toList();
        List<GateViolation> findings = verdict.findings();
        Map<String, Object> details = new LinkedHashMap<>(Map.of(
                "frames", parts.plan().totalFrames(),
                "cards", seen.cards().size(),
                "cards in step",
                        seen.cards().stream()
                                .filter(card -> card.card().isInStep())
                                .count(),
                "loudness", String.valueOf(verdict.loudness()),
                "findings", findings.stream().map(GateViolation::toString).toList(),
                "faults", violations.stream().map(GateViolation::toString).toList()));
        details.putAll(sound.details());
        decisions.add(Decision.of(parts.id(), null, Stage.EXPORT, "gate", details));
        refuse(violations, film);
        tell(findings);
    }

    private void tell(List<GateViolation> findings) {
        findings.stream().limit(MOST_TOLD).forEach(finding -> progress.warn("The film is published, but: " + finding));
        if (findings.size() > MOST_TOLD) {
            progress.warn("The film is published, but %d more things were found; `explain` lists them."
                    .formatted(findings.size() - MOST_TOLD));
        }
    }

    private static void refuse(List<GateViolation> violations, Path evidence) {
        if (!violations.isEmpty()) {
            throw new GateException(violations, evidence);
        }
    }
}

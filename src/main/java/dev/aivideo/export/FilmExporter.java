package dev.aivideo.export;

import dev.aivideo.project.Decision;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.webapp.AssemblyProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The stage's work in its order: make the film, judge it, and only then publish it. */
final class FilmExporter {
    private final Workspace workspace;
    private final ProgrammeAssembler maker;
    private final Gate gate;
    private final ThumbnailFrame thumbnailFrame;
    private final Publisher publisher;
    private final DecisionRepository decisions;
    private final AssemblyProgress assembly;
    private final ExportProperties properties;

    FilmExporter(
            Workspace workspace,
            ProgrammeAssembler maker,
            Gate gate,
            ThumbnailFrame thumbnailFrame,
            Publisher publisher,
            DecisionRepository decisions,
            AssemblyProgress assembly,
            ExportProperties properties) {
        this.workspace = workspace;
        this.maker = maker;
        this.gate = gate;
        this.thumbnailFrame = thumbnailFrame;
        this.publisher = publisher;
        this.decisions = decisions;
        this.assembly = assembly;
        this.properties = properties;
    }

    /**
     * Export.
     *
     * @throws GateException if the film is not fit to be shown
     */
    void export(FilmParts parts) throws IOException {
        refuse(gate.scenes(parts.plan(), parts.segments(workspace)), workspace.segments(parts.id()));
        Path film = maker.make(parts);
        assembly.checking(parts.id(), parts.scenes().size());
        Sidecars sidecars = Sidecars.of(parts, properties.category());
        judge(parts, film, sidecars);
        assembly.publishing(parts.id(), parts.scenes().size());
        publisher.publish(
                parts,
                film,
                file -> Thumbnail.write(
                        thumbnailFrame.choose(parts.shots(), workspace.segments(parts.id())), parts.title(), file),
                sidecars.files());
    }

    private void judge(FilmParts parts, Path film, Sidecars sidecars) throws IOException {
        Gate.Verdict verdict = gate.judge(film, parts.order(), parts.seen(workspace));
        List<GateViolation> faults = Stream.concat(verdict.faults().stream(), sidecars.faults().stream())
                .toList();
        decisions.add(Decision.of(
                parts.id(),
                null,
                Stage.EXPORT,
                "gate",
                Map.of(
                        "frames", parts.plan().totalFrames(),
                        "loudness", String.valueOf(verdict.loudness()),
                        "faults", faults.stream().map(GateViolation::toString).toList())));
        refuse(faults, film);
    }

    private static void refuse(List<GateViolation> faults, Path evidence) {
        if (!faults.isEmpty()) {
            throw new GateException(faults, evidence);
        }
    }
}

package dev.aivideo.export;

import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.mp4.Mp4File;
import dev.aivideo.project.FilmPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks a finished film. Any fault keeps the film from being published; what is only found is told. */
final class Gate {
    private static final String AGAIN = "Delete the file and restart the run: it is created again.";

    /** Pictures and the words in them. */
    private static final List<Rule> SIGHT = List.of(
            new FlashRule(),
            new ContrastRule(),
            new LayoutRule(),
            new CaptionTimeRule(),
            new ReadingRule(),
            new RepeatRule());

    private final Inspector inspector;
    private final Ffprobe ffprobe;
    private final List<Rule> rules;

    Gate(Inspector inspector, Ffprobe ffprobe, ExportProperties properties) {
        this.inspector = inspector;
        this.ffprobe = ffprobe;
        this.rules = Stream.of(FormRules.ALL, new ContentRules(properties).all(), SIGHT)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * What was found.
     *
     * @param loudness of the film; null if it could not be measured
     */
    record Verdict(List<GateViolation> violations, @Nullable Loudness loudness) {
        List<GateViolation> faults() {
            return violations.stream().filter(GateViolation::isFault).toList();
        }

        /** What does not keep the film from being published. */
        List<GateViolation> findings() {
            return violations.stream().filter(violation -> !violation.isFault()).toList();
        }
    }

    /** Whether every scene is there with exactly its frames, before they are joined. */
    List<GateViolation> scenes(FilmPlan plan, List<Path> segments) {
        List<GateViolation> violations = new ArrayList<>();
        for (int n = 0; n < segments.size(); n++) {
            FilmPlan.SceneSpan span = plan.scenes().get(n);
            double second = plan.rate().seconds(span.startFrame());
            String problem = problem(segments.get(n), span.frames());
            if (!problem.isEmpty()) {
                violations.add(new GateViolation(second, "scene %d %s".formatted(n + 1, problem), AGAIN));
            }
        }
        return violations;
    }

    private String problem(Path segment, int frames) {
        if (!Files.isRegularFile(segment)) {
            return "is missing: there is no " + segment + ".";
        }
        try {
            long found = ffprobe.countFrames(segment);
            return found == frames ? "" : "has %d frames, expected %d (%s).".formatted(found, frames, segment);
        } catch (FfmpegException e) {
            if (e.isOfTheMachine()) {
                throw e; // not the file's fault
            }
            return "cannot be read: " + e.getMessage();
        }
    }

    /**
     * Whether the film may be shown.
     *
     * @param bare what is seen of it without its text
     */
    Verdict judge(Path film, ExpectedFilm order, Seen bare) {
        try {
            Mp4File boxes = Mp4File.read(film);
            if (boxes.picture().isEmpty() || boxes.sound().isEmpty()) {
                String missing = boxes.picture().isEmpty() ? "picture" : "sound";
                return refused(new GateViolation(0, "there is no " + missing + ".", AGAIN));
            }
            InspectedFilm facts = inspector.inspect(film, order.format(), bare);
            List<GateViolation> violations = rules.stream()
                    .flatMap(rule -> rule.faults(facts, order).stream())
                    .toList();
            return new Verdict(violations, facts.decoded().loudness());
        } catch (IOException | FfmpegException e) {
            if (e instanceof FfmpegException failed && failed.isOfTheMachine()) {
                throw failed;
            }
            return refused(new GateViolation(0, "the film cannot be read: " + e.getMessage() + ".", AGAIN));
        }
    }

    private static Verdict refused(GateViolation fault) {
        return new Verdict(List.of(fault), null);
    }
}

package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * Ranks the candidates of all sources together. It only computes: the same candidates and need give the same order,
 * in whatever order they come.
 */
class Ranking {
    private static final double MEANING = 0.68;
    private static final double SIZE = 0.10;
    private static final double ASPECT = 0.07;
    private static final double MOVING = 0.06;
    private static final double LENGTH = 0.05;
    private static final double FRESH = 0.04;
    private static final double SHOWN_BEFORE = 0.15;
    private static final double ALIKE = 0.20;

    /** Likeness that any two pictures on one subject have. */
    private static final double ALLOWED_LIKENESS = 0.55;

    private static final double OLD_YEARS = 15;
    /** What a source that does not say gets: half of what the best gets. */
    private static final double UNKNOWN = 0.5;

    private final Function<String, float[]> embed;
    private final VisualsProperties properties;
    private final Licences licences;
    private final LocalDate today;

    Ranking(Function<String, float[]> embed, VisualsProperties properties, LocalDate today) {
        this.embed = embed;
        this.properties = properties;
        this.licences = properties.licences();
        this.today = today;
    }

    /**
     * All candidates, best first, refused ones last. What an earlier scene shows already comes behind all that is new,
     * and only where another part of it is long enough.
     */
    List<Ranked> rank(List<Candidate> candidates, SceneNeed need) {
        SemanticScore meaning = new SemanticScore(embed, need.query());
        return candidates.stream()
                .map(candidate -> ranked(candidate, need, meaning))
                .sorted(Comparator.comparing((Ranked ranked) -> ranked.refusal() != null)
                        .thenComparingInt(Ranked::uses)
                        .thenComparing(Comparator.comparingDouble(Ranked::score).reversed())
                        .thenComparingInt(
                                ranked -> properties.place(ranked.candidate().source()))
                        .thenComparing(ranked -> ranked.key()))
                .toList();
    }

    private Ranked ranked(Candidate candidate, SceneNeed need, SemanticScore meaning) {
        Optional<String> refusal = refusal(candidate, need);
        if (refusal.isPresent()) {
            return Ranked.refused(candidate, refusal.get());
        }
        double means = meaning.of(candidate);
        if (means < properties.threshold()) {
            return Ranked.refused(
                    candidate, "means something else: %.2f is below %.2f".formatted(means, properties.threshold()));
        }
        Map<String, Double> parts = parts(candidate, need, meaning, means);
        double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        double score = Math.max(0, Math.min(1, sum * properties.weight(candidate.source())));
        return new Ranked(candidate, score, parts, need.uses().getOrDefault(candidate.key(), 0), null);
    }

    private Map<String, Double> parts(Candidate candidate, SceneNeed need, SemanticScore meaning, double means) {
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("meaning", MEANING * means);
        parts.put("size", SIZE * size(candidate, need));
        parts.put("aspect", ASPECT * aspect(candidate, need));
        parts.put("moving", candidate.format().isClip() ? MOVING : 0);
        parts.put("length", LENGTH * length(candidate));
        parts.put("fresh", FRESH * fresh(candidate));
        if (need.shownBefore().contains(candidate.key())) {
            parts.put("shown before", -SHOWN_BEFORE);
        }
        DoubleStream neighbours = need.taken().stream().mapToDouble(taken -> meaning.alike(candidate, taken));
        likeness(parts, "like its neighbours", neighbours);
        DoubleStream seen = need.seen().stream().mapToDouble(title -> meaning.alike(candidate, title));
        likeness(parts, "like one seen before", seen);
        return parts;
    }

    private static void likeness(Map<String, Double> parts, String what, DoubleStream all) {
        double most = all.max().orElse(0);
        if (most > ALLOWED_LIKENESS) {
            parts.put(what, -ALIKE * (most - ALLOWED_LIKENESS) / (1 - ALLOWED_LIKENESS));
        }
    }

    private Optional<String> refusal(Candidate candidate, SceneNeed need) {
        return refusalInFilm(candidate, need)
                .or(() -> refusalOfRange(candidate, need))
                .or(() -> refusalOfPicture(candidate))
                .or(() -> licences.refusal(candidate.rights().licence()));
    }

    private static Optional<String> refusalInFilm(Candidate candidate, SceneNeed need) {
        String key = candidate.key();
        if (need.taken().stream().anyMatch(taken -> taken.key().equals(key))) {
            return Optional.of("this scene shows it already");
        }
        return need.refused().contains(key) ? Optional.of("the gate refused it in this film") : Optional.empty();
    }

    private static Optional<String> refusalOfRange(Candidate candidate, SceneNeed need) {
        Duration shot = need.query().shotLength();
        Duration duration = candidate.format().duration();
        if (candidate.format().isClip() && duration != null && duration.compareTo(shot) < 0) {
            return Optional.of("too short: %d of %d ms".formatted(duration.toMillis(), shot.toMillis()));
        }
        int uses = need.uses().getOrDefault(candidate.key(), 0);
        boolean near = need.nearby().contains(candidate.key());
        return uses > 0 && (near || ClipRangeChooser.of(candidate, uses, shot).isEmpty())
                ? Optional.of("an earlier scene shows it, and no other part is long enough or far enough away")
                : Optional.empty();
    }

    private static Optional<String> refusalOfPicture(Candidate candidate) {
        Candidate.Format format = candidate.format();
        int side = Math.min(format.widthPx(), format.heightPx());
        if (side > 0 && side < Candidate.SMALLEST_SIDE_PX) {
            return Optional.of("too small: %d × %d px".formatted(format.widthPx(), format.heightPx()));
        }
        Candidate.Description description = candidate.description();
        return description.label().isBlank() && description.text().isBlank()
                ? Optional.of("nothing says what it shows")
                : Optional.empty();
    }

    private static double size(Candidate candidate, SceneNeed need) {
        if (!candidate.format().hasSize()) {
            return UNKNOWN;
        }
        double across =
                candidate.format().widthPx() / (double) need.query().aspect().widthPx();
        double down =
                candidate.format().heightPx() / (double) need.query().aspect().heightPx();
        return Math.min(1, Math.min(across, down));
    }

    /** How much of the picture is left when it fills the frame. */
    private static double aspect(Candidate candidate, SceneNeed need) {
        if (!candidate.format().hasSize()) {
            return UNKNOWN;
        }
        double shape =
                candidate.format().widthPx() / (double) candidate.format().heightPx();
        double frame =
                need.query().aspect().widthPx() / (double) need.query().aspect().heightPx();
        return Math.min(shape / frame, frame / shape);
    }

    private static double length(Candidate candidate) {
        return candidate.format().isClip() && candidate.format().duration() == null ? UNKNOWN : 1;
    }

    private double fresh(Candidate candidate) {
        LocalDate made = candidate.description().made();
        if (made == null) {
            return UNKNOWN;
        }
        double years = ChronoUnit.DAYS.between(made, today) / 365.25;
        return Math.max(0, Math.min(1, 1 - years / OLD_YEARS));
    }
}

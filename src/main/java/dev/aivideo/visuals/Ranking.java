package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.language.TextMeaning;
import dev.aivideo.project.Licences;
import dev.aivideo.visuals.Ranked.Role;
import dev.aivideo.visuals.relevance.SceneFit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Ranks the candidates of all sources together, by how well they fit the scene and by what makes a good picture. It only
 * computes: the same candidates and need give the same order, in whatever order they come.
 */
class Ranking {
    /** The most that a score comes of how well a clip fits. */
    static final double FITS = 0.80;

    private static final double SIZE = 0.06;
    private static final double ASPECT = 0.04;
    private static final double MOVING = 0.04;
    private static final double LENGTH = 0.03;
    private static final double FRESH = 0.03;
    private static final double SHOWN_BEFORE = 0.15;
    private static final double ALIKE = 0.20;

    /** Likeness that any two pictures on one subject have. */
    private static final double ALLOWED_LIKENESS = 0.55;

    /** A picture beside a better one needs less confidence than the one that opens a scene. */
    private static final double LATER_SHARE = 0.7;

    /** Where no candidate at all is so surely of the film's subject, the sources have nothing on it. */
    private static final double SUBJECT_OF_ANY = 0.88;

    /** So confident and so close, a clip shows the very thing that is named, whatever the film is about. */
    private static final double RIGHT_OF_NAMED = 0.5;

    private static final double MEANING_OF_NAMED = 0.55;

    private static final double SUBJECT_OF_FIRST = 0.5;
    private static final double SUBJECT_OF_LATER = 0.25;
    private static final double SUBJECT_BY_ITSELF = 0.55;
    /** What a picture of the subject is worth, against one that shows what the scene says. */
    private static final double WORTH_OF_SUBJECT = 0.25;

    private static final double OLD_YEARS = 15;
    /** What a source that does not say gets: half of what the best gets. */
    private static final double UNKNOWN = 0.5;

    private final TextMeaning meaning;
    private final VisualsProperties properties;
    private final Licences licences;
    private final LocalDate today;

    /** @param meaning by which titles are told to be alike */
    Ranking(TextMeaning meaning, VisualsProperties properties, LocalDate today) {
        this.meaning = meaning;
        this.properties = properties;
        this.licences = properties.licences();
        this.today = today;
    }

    /**
     * All candidates, best first, refused ones last. What an earlier scene shows already comes behind all that is new,
     * and only where another part of it is long enough.
     */
    List<Ranked> rank(Pool pool, SceneNeed need) {
        return pool.candidates().stream()
                .map(candidate -> ranked(candidate, pool, need))
                .sorted(Comparator.comparing((Ranked ranked) -> ranked.refusal() != null)
                        .thenComparingInt(Ranked::uses)
                        .thenComparing(Comparator.comparingDouble(Ranked::score).reversed())
                        .thenComparingDouble((Ranked ranked) ->
                                ranked.refusal() == null ? 0 : -ranked.fit().right())
                        .thenComparingInt(
                                ranked -> properties.place(ranked.candidate().source()))
                        .thenComparing(Ranked::key))
                .toList();
    }

    private Ranked ranked(Candidate candidate, Pool pool, SceneNeed need) {
        List<SceneFit> fits = pool.fits(candidate);
        SceneFit fit = fits.get(need.scene());
        Role role = role(fit);
        Optional<String> refusal = refusal(candidate, need).or(() -> refusalOfMeaning(pool, role, fit));
        if (refusal.isPresent()) {
            return Ranked.refused(candidate, fits, fit, Role.NONE, refusal.get());
        }
        if (need.shown().later().contains(candidate.key())) {
            return Ranked.refused(candidate, fits, fit, role, "a later scene shows it");
        }
        Map<String, Double> parts = parts(candidate, need, pool.look(candidate), fit);
        double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        double score = Math.max(0, Math.min(1, sum * properties.weight(candidate.source())));
        int uses = need.shown().uses().getOrDefault(candidate.key(), 0);
        return new Ranked(candidate, fits, fit, score, parts, role, uses, null);
    }

    /** What a clip that fits so well may be shown as. */
    Role role(SceneFit fit) {
        boolean ofSubject = fit.subject() >= SUBJECT_OF_FIRST;
        if (fit.right() >= properties.threshold() && (ofSubject || isNamed(fit))) {
            return Role.FIRST;
        }
        if (fit.right() >= LATER_SHARE * properties.threshold() && fit.subject() >= SUBJECT_OF_LATER) {
            return Role.LATER;
        }
        return fit.subject() >= SUBJECT_BY_ITSELF ? Role.SUBJECT : Role.NONE;
    }

    private static boolean isNamed(SceneFit fit) {
        return fit.naming().isShown()
                || fit.right() >= RIGHT_OF_NAMED && fit.ofScene().meaning() >= MEANING_OF_NAMED;
    }

    /** What a clip that fits so well is worth in a scene, 0 to 1. */
    double worth(SceneFit fit) {
        return role(fit) == Role.SUBJECT ? WORTH_OF_SUBJECT * fit.subject() + fit.right() / 2 : fit.right();
    }

    private static Optional<String> refusalOfMeaning(Pool pool, Role role, SceneFit fit) {
        if (fit.naming().isOther()) {
            return Optional.of("shows something else: " + fit.naming().why());
        }
        if (role != Role.NONE && !isNamed(fit) && !pool.isOnSubject(SUBJECT_OF_ANY)) {
            return Optional.of("nothing that was found is surely of the film's subject, this by %.0f %%"
                    .formatted(100 * fit.subject()));
        }
        return role == Role.NONE
                ? Optional.of(
                        "shows something else: %.0f %% likely to be of the film's subject, %.0f %% of what is said"
                                .formatted(100 * fit.subject(), 100 * fit.right()))
                : Optional.empty();
    }

    private Map<String, Double> parts(Candidate candidate, SceneNeed need, double look, SceneFit fit) {
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("fits", FITS * worth(fit));
        parts.put("size", SIZE * size(candidate, need));
        parts.put("aspect", ASPECT * aspect(candidate, need));
        parts.put("moving", candidate.format().isClip() ? MOVING : 0);
        parts.put("length", LENGTH * length(candidate));
        parts.put("fresh", FRESH * fresh(candidate));
        if (look != 0) {
            parts.put("look", look);
        }
        if (need.shown().before().contains(candidate.key())) {
            parts.put("shown before", -SHOWN_BEFORE);
        }
        DoubleStream neighbours = need.taken().stream().mapToDouble(taken -> alike(candidate, label(taken)));
        likeness(parts, "like its neighbours", neighbours);
        DoubleStream seen = need.shown().titles().stream().mapToDouble(title -> alike(candidate, title));
        likeness(parts, "like one seen before", seen);
        return parts;
    }

    private static String label(Candidate candidate) {
        return candidate.description().label();
    }

    /** How alike a picture is said to be to one of which only the title is known. */
    private double alike(Candidate one, String title) {
        return SentenceEmbedder.cosine(meaning.embed(label(one)), meaning.embed(title));
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
        return need.shown().refused().contains(key)
                ? Optional.of("the gate refused it in this film")
                : Optional.empty();
    }

    private static Optional<String> refusalOfRange(Candidate candidate, SceneNeed need) {
        Duration shot = need.query().shotLength();
        Duration duration = candidate.format().duration();
        if (candidate.format().isClip() && duration != null && duration.compareTo(shot) < 0) {
            return Optional.of("too short: %d of %d ms".formatted(duration.toMillis(), shot.toMillis()));
        }
        int uses = need.shown().uses().getOrDefault(candidate.key(), 0);
        boolean near = need.shown().nearby().contains(candidate.key());
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
                candidate.format().widthPx() / (double) need.query().frame().widthPx();
        double down =
                candidate.format().heightPx() / (double) need.query().frame().heightPx();
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
                need.query().frame().widthPx() / (double) need.query().frame().heightPx();
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

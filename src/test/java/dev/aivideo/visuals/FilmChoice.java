package dev.aivideo.visuals;

import static dev.aivideo.testing.Fixtures.aFootageQuery;

import dev.aivideo.encyclopedia.FilmNames;
import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.language.Keywords;
import dev.aivideo.language.Sentences;
import dev.aivideo.language.TextMeaning;
import dev.aivideo.visuals.RelevanceSet.Scene;
import dev.aivideo.visuals.relevance.NamedRelevance;
import dev.aivideo.visuals.relevance.Relevance;
import dev.aivideo.visuals.relevance.SceneScript;
import dev.aivideo.visuals.relevance.TrialWeights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Chooses the shots of a film as the step does, of candidates that need not be fetched. */
class FilmChoice {
    private static final double WORDS_PER_SECOND = 2.5;

    private final TextMeaning meaning;
    private final Keywords keywords;
    private final VisualsProperties properties = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("aivideo.visuals", VisualsProperties.class);

    FilmChoice(TextMeaning meaning, Keywords keywords) {
        this.meaning = meaning;
        this.keywords = keywords;
    }

    /** How many shots a scene has. */
    static int shots(Scene scene) {
        return plan(scene).shots();
    }

    private static ShotPlan plan(Scene scene) {
        return ShotPlan.of(List.of(), Sentences.words(scene.narration()) / WORDS_PER_SECOND);
    }

    /**
     * The shots of each scene that are not drawn, in the order of showing.
     *
     * @param names what is linked of what is said
     * @param search what the sources answer
     */
    List<List<Candidate>> choose(
            List<Scene> film, TrialWeights weights, FilmNames names, Function<FootageQuery, List<Candidate>> search) {
        List<FootageQuery> queries = film.stream().map(this::query).toList();
        List<Integer> shots = film.stream().map(FilmChoice::shots).toList();
        Relevance relevance = new NamedRelevance(relevance(film, weights), names);
        Ranking ranking = new Ranking(meaning, properties, LocalDate.of(2026, 11, 22));
        ShotAssignment assignment = new ShotAssignment(ranking);
        Map<String, Integer> uses = new HashMap<>();
        List<List<Candidate>> chosen = new ArrayList<>();
        for (int scene = 0; scene < film.size(); scene++) {
            Set<String> nearby = scene == 0
                    ? Set.of()
                    : chosen.get(scene - 1).stream().map(Candidate::key).collect(Collectors.toSet());
            Pool pool = Pool.of(search.apply(queries.get(scene)), relevance);
            SceneNeed.Shown shown = new SceneNeed.Shown(uses, nearby, Set.of(), Set.of(), Set.of(), Set.of());
            SceneNeed need = new SceneNeed(queries.get(scene), scene, shots, shown, List.of());
            List<Candidate> taken = fill(pool, need, ranking, assignment);
            taken.forEach(candidate -> uses.merge(candidate.key(), 1, Integer::sum));
            chosen.add(taken);
        }
        return chosen;
    }

    Relevance relevance(List<Scene> film, TrialWeights weights) {
        return weights.relevance(
                meaning,
                film.get(0).topic(),
                film.stream()
                        .map(this::query)
                        .map(query -> new SceneScript(query.narration(), query.terms()))
                        .toList());
    }

    private static List<Candidate> fill(Pool pool, SceneNeed need, Ranking ranking, ShotAssignment assignment) {
        List<Candidate> taken = new ArrayList<>();
        int wanted = need.shots().get(need.scene());
        Optional<Ranked> next = Optional.empty();
        do {
            SceneNeed now = need.taking(List.copyOf(taken));
            List<Ranked> usable = ranking.rank(pool, now).stream()
                    .filter(ranked -> ranked.refusal() == null)
                    .toList();
            next = taken.size() < wanted ? assignment.next(usable, now, wanted - taken.size()) : Optional.empty();
            next.ifPresent(ranked -> taken.add(ranked.candidate()));
        } while (next.isPresent());
        return taken;
    }

    private FootageQuery query(Scene scene) {
        return aFootageQuery()
                .topic(scene.topic())
                .terms(keywords.searchTerms(SceneScript.withoutComparisons(scene.narration()), scene.topic()))
                .narration(scene.narration())
                .shotLength(plan(scene).shotLength())
                .limit(properties.candidates())
                .build();
    }
}

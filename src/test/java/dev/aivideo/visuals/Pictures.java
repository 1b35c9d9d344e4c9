package dev.aivideo.visuals;

import static dev.aivideo.testing.Fixtures.aCandidate;
import static dev.aivideo.testing.Fixtures.aFootageQuery;

import dev.aivideo.atlas.Gazetteer;
import dev.aivideo.atlas.Place;
import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.language.Stems;
import dev.aivideo.language.TextMeaning;
import dev.aivideo.language.TitleLanguage;
import dev.aivideo.project.Rights;
import dev.aivideo.visuals.relevance.Relevance;
import dev.aivideo.visuals.relevance.SceneFit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Candidates and needs for tests. */
final class Pictures {
    static final Rights FREE = new Rights("Ann", "Ann", "CC0", "", "", "");
    static final FootageQuery BRIDGE = aFootageQuery().narration("cable bridge").build();

    static final Gazetteer NO_PLACES = new Gazetteer() {
        @Override
        public List<Place> named(String name) {
            return List.of();
        }

        @Override
        public Optional<Place> ofPeople(String demonym) {
            return Optional.empty();
        }
    };

    private Pictures() {}

    static Candidate clip(String source, String id, String title) {
        return clip(source, id, title, Duration.ofSeconds(10), 1920, 1080);
    }

    static Candidate clip(String source, String id, String title, Duration length, int width, int height) {
        return aCandidate()
                .from(source, id)
                .title(title)
                .length(length)
                .size(width, height)
                .build();
    }

    static Candidate still(String source, String id, String title) {
        return aCandidate().from(source, id).still().title(title).build();
    }

    static Candidate with(Candidate one, LocalDate made, String licence) {
        return aCandidate()
                .from(one.source(), one.id())
                .kind(one.format().kind())
                .title(one.title())
                .length(one.format().duration())
                .size(one.format().widthPx(), one.format().heightPx())
                .made(made)
                .licence(licence)
                .build();
    }

    static SceneNeed need(FootageQuery query) {
        return need(query, SceneNeed.Shown.NOTHING);
    }

    static SceneNeed need(FootageQuery query, SceneNeed.Shown shown) {
        return new SceneNeed(query, 0, List.of(3), shown, List.of());
    }

    /** Relevance for tests, the same for all scenes: the share of a narration's words that a title has. */
    static Relevance sharedWords(List<String> narrations) {
        return clips -> clips.stream()
                .map(clip -> narrations.stream()
                        .map(narration -> fit(narration, clip.description().label()))
                        .toList())
                .toList();
    }

    private static SceneFit fit(String narration, String title) {
        Set<String> said = Set.copyOf(Stems.of(narration));
        Set<String> shown = Set.copyOf(Stems.of(title));
        double share = shown.stream().filter(said::contains).count() / (double) Math.max(1, shown.size());
        return fit(share, share > 0 ? 1 : 0);
    }

    /** With these probabilities, 0 to 1, of a clip whose words are not the scene's own. */
    static SceneFit fit(double right, double subject) {
        return fit(right, subject, 0.3);
    }

    static SceneFit fit(double right, double subject, double meaning) {
        return new SceneFit(
                right,
                subject,
                new SceneFit.SceneEvidence(meaning, 0, 0, 0),
                new SceneFit.SubjectEvidence(right, 0, 0, 0, 0, 0));
    }

    /** {@link #bagOfWords}, of all languages. */
    static TextMeaning meaning() {
        return new TextMeaning() {
            @Override
            public float[] embed(String text) {
                return bagOfWords(text);
            }

            @Override
            public boolean reads(TitleLanguage language) {
                return true;
            }
        };
    }

    /** Meaning for tests: texts are alike as far as they share words. */
    static float[] bagOfWords(String text) {
        float[] bag = new float[512];
        for (String word : text.toLowerCase(java.util.Locale.ROOT).split("[^a-z]+")) {
            if (!word.isEmpty()) {
                bag[Math.floorMod(word.hashCode(), bag.length)] += 1;
            }
        }
        double length = 0;
        for (float value : bag) {
            length += value * value;
        }
        for (int i = 0; i < bag.length && length > 0; i++) {
            bag[i] /= (float) Math.sqrt(length);
        }
        return bag;
    }

    static VisualsProperties properties() {
        return properties(Map.of(), Duration.ofSeconds(20), List.of());
    }

    static VisualsProperties properties(Map<String, Double> weights, Duration limit, List<String> allowed) {
        return new VisualsProperties(
                List.of("library", "nasa"), weights, limit, limit, 2, 40, 6, 0.3, 5, allowed, List.of("NC", "ND"));
    }
}

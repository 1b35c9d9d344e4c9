package dev.aivideo.visuals;

import dev.aivideo.encyclopedia.FilmNames;
import dev.aivideo.facts.SentenceFacts;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.illustration.Illustration;
import dev.aivideo.illustration.IllustrationRequest;
import dev.aivideo.media.TestMedia;
import dev.aivideo.media.still.StillViewer;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.records.TestRecords;
import dev.aivideo.testing.RecordingProgress;
import dev.aivideo.visuals.relevance.Relevance;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.imageio.ImageIO;

/** Sources the scenes of a film that have no pictures, over a real database and real files. */
record SourcingStage(TestRecords records, Project project, Path folder, List<String> warnings) {

    /** Scenes about a bridge, the third about bees; a clip fits by the words of its title. */
    void run(FootageSource... sources) {
        run(
                queries -> Pictures.sharedWords(queries.scripts().stream()
                        .map(script -> String.join(" ", script.terms()))
                        .toList()),
                Set.of(),
                sources);
    }

    /** @param refused what the gate refused in this film, by {@code source:id} */
    void run(Function<SceneQueries, Relevance> relevance, Set<String> refused, FootageSource... sources) {
        Progress progress = new RecordingProgress(warnings);
        VisualsProperties properties = Pictures.properties(Map.of(), Duration.ofSeconds(3), List.of());
        try (FootageSearch asked = new FootageSearch(List.of(sources), properties, progress)) {
            asked.prepare();
            Ranking ranking = new Ranking(Pictures.meaning(), properties, LocalDate.of(2026, 11, 22));
            SceneFiles files = new SceneFiles(records.store, records.workspace);
            PictureInspector inspector =
                    new PictureInspector(TestMedia.ffprobe(), TestMedia.viewer(), new StillViewer(TestMedia.ffmpeg()));
            Fetcher fetcher = new Fetcher(asked.fetches(), inspector, files, properties.licences(), 3);
            SceneQueries queries = new SceneQueries(
                    records.films.load(project.id()),
                    scene -> scene.number() == 3 ? List.of("bees") : List.of("suspension bridge", "cable"),
                    FilmNames.NONE,
                    FilmSentences.read(records.films.load(project.id()), new SentenceFacts(Pictures.NO_PLACES)),
                    properties.candidates());
            CandidateLooks looks = new CandidateLooks(Optional.empty(), asked.fetches(), folder);
            SceneIllustrator illustrator = new SceneIllustrator(SourcingStage::draw, queries, files);
            SceneSourcingProcessor sourcing = new SceneSourcingProcessor(
                    queries,
                    asked,
                    new ShotHistory(queries.scenes(), Map.of(), refused),
                    new ShotChooser(
                            asked, new SceneJudgement(relevance.apply(queries), ranking), looks, fetcher, illustrator),
                    records.shots,
                    records.workspace);
            UnsourcedSceneReader pending = new UnsourcedSceneReader(
                    records.scenes.ofProject(project.id()),
                    records.shots,
                    records.artifacts,
                    records.store,
                    records.workspace);
            for (Scene scene = pending.read(); scene != null; scene = pending.read()) {
                SourcedScene sourced = sourcing.process(scene);
                records.shots.replace(project.id(), scene.id(), sourced.shots());
                records.decisions.add(sourced.choice());
            }
        }
    }

    /** Draws nothing but a few pixels: what drawn pictures look like is tested beside them. */
    private static List<Illustration> draw(IllustrationRequest request, Path folder) {
        List<Illustration> drawn = new ArrayList<>();
        for (int i = 1; i <= request.slots().size(); i++) {
            String id = "s" + request.sceneNumber() + "-" + i;
            drawn.add(new Illustration(id, id, "", 0, id, new Illustration.Files(pixels(folder, id), List.of())));
        }
        return drawn;
    }

    private static Path pixels(Path folder, String name) {
        Path file = folder.resolve(name + ".png");
        try {
            Files.createDirectories(folder);
            ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

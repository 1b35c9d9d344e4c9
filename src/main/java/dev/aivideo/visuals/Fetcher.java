package dev.aivideo.visuals;

import dev.aivideo.files.Checksums;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.ContentKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the wanted parts of candidates, several at once, and believes none before it has been decoded. What lies in
 * the project's folder is recorded with its checksum; a file of the operator's stays where it is.
 */
class Fetcher {
    private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);

    private final FootageSearch sources;
    private final PictureInspector judge;
    private final ArtifactStore artifacts;
    private final Workspace workspace;
    private final Licences licences;
    private final int atOnce;

    Fetcher(
            FootageSearch sources,
            PictureInspector judge,
            ArtifactStore artifacts,
            Workspace workspace,
            Licences licences,
            int atOnce) {
        this.sources = sources;
        this.judge = judge;
        this.artifacts = artifacts;
        this.workspace = workspace;
        this.licences = licences;
        this.atOnce = atOnce;
    }

    /** What came of several fetches: what is usable, in the order asked, and why the others are not. */
    record Fetched(List<FetchedShot> usable, Map<Ranked, String> failed) {}

    Fetched fetch(Scene scene, List<Ranked> wanted, Duration shotLength) {
        Semaphore places = new Semaphore(atOnce, true);
        List<Fetch> all = new ArrayList<>();
        wanted.forEach(ranked -> all.add(start(scene, ranked, shotLength, new FetchPermit(places))));
        List<FetchedShot> usable = new ArrayList<>();
        Map<Ranked, String> failed = new LinkedHashMap<>();
        for (Fetch fetch : all) {
            Ranked ranked = fetch.ranked();
            try {
                usable.add(accepted(scene, ranked, await(fetch), shotLength));
            } catch (FootageException e) {
                failed.put(ranked, FootageSearch.firstLine(e));
                sources.unfit(ranked.candidate(), FootageSearch.firstLine(e));
                LOG.info("Scene {}: {} is left out: {}", scene.number(), ranked.key(), FootageSearch.firstLine(e));
            }
        }
        return new Fetched(usable, failed);
    }

    private record Fetch(Ranked ranked, FetchPermit place, Future<Footage> footage) {}

    private Fetch start(Scene scene, Ranked ranked, Duration shotLength, FetchPermit place) {
        ClipRange part = ClipRangeChooser.of(ranked.candidate(), ranked.uses(), shotLength)
                .orElseThrow();
        Path directory = workspace.pictures(scene.projectId());
        return new Fetch(ranked, place, sources.fetch(ranked.candidate(), part, directory, place));
    }

    private Footage await(Fetch fetch) {
        try {
            return sources.await(fetch.ranked().candidate(), fetch.footage());
        } finally {
            fetch.place().free(); // one that hangs and does not listen must not keep the others waiting
        }
    }

    private FetchedShot accepted(Scene scene, Ranked ranked, Footage footage, Duration shotLength) {
        PictureInspector.Judgement judged = judged(scene, ranked, footage, shotLength);
        if (!judged.note().isEmpty()) {
            LOG.info("Scene {}: {} is {}", scene.number(), footage.file(), judged.note());
        }
        keep(scene, ranked, footage.file());
        if (footage.overlay() != null) {
            keep(scene, ranked, footage.overlay());
        }
        String known = footage.sha256();
        String sum = known == null ? Checksums.sha256OfOwn(footage.file()) : known;
        return new FetchedShot(ranked, footage, judged.kind(), judged.in(), judged.available(), judged.note(), sum);
    }

    /** What is refused is in no record, and would be freed by nobody later. */
    private PictureInspector.Judgement judged(Scene scene, Ranked ranked, Footage footage, Duration shotLength) {
        try {
            checkLicence(footage);
            return judge.judge(footage, ranked.candidate().kind(), shotLength);
        } catch (FootageException e) {
            if (footage.file().startsWith(workspace.pictures(scene.projectId()))) {
                artifacts.discard(footage.file());
            }
            throw e;
        }
    }

    /** The list's licence was looked at when it was ranked; with the file a source may state another. */
    private void checkLicence(Footage footage) {
        if (footage.rights() != null) {
            licences.refusal(footage.rights().licence()).ifPresent(why -> {
                throw unusable(footage, why, null);
            });
        }
    }

    private static FootageException unusable(Footage footage, String evidence, @Nullable Exception cause) {
        return new FootageException(
                footage.file() + " cannot be used:",
                evidence,
                "Look at the file; the next candidate takes its place.",
                cause);
    }

    /** The file is whole already; the store gives it its row, and a second run finds it by that. */
    private void keep(Scene scene, Ranked ranked, Path file) {
        if (file.startsWith(workspace.pictures(scene.projectId()))) {
            artifacts.obtain(
                    scene.projectId(),
                    scene.id(),
                    Stage.VISUAL_SOURCING,
                    ContentKey.of(ranked.key(), ranked.candidate().address(), file.getFileName()),
                    file,
                    temporary -> Files.move(file, temporary));
        }
    }
}

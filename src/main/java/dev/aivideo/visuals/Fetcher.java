package dev.aivideo.visuals;

import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.project.ArtifactStore;
import dev.aivideo.project.ContentKey;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    /** A part that ends this much early is filled up by editing with its last picture, unseen. */
    private static final Duration TOLERANCE = Duration.ofMillis(150);

    private final Sources sources;
    private final Ffprobe ffprobe;
    private final ArtifactStore artifacts;
    private final Workspace workspace;
    private final Licences licences;
    private final int atOnce;

    Fetcher(
            Sources sources,
            Ffprobe ffprobe,
            ArtifactStore artifacts,
            Workspace workspace,
            Licences licences,
            int atOnce) {
        this.sources = sources;
        this.ffprobe = ffprobe;
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
        wanted.forEach(ranked -> all.add(start(scene, ranked, shotLength, new Place(places))));
        List<FetchedShot> usable = new ArrayList<>();
        Map<Ranked, String> failed = new LinkedHashMap<>();
        for (Fetch fetch : all) {
            Ranked ranked = fetch.ranked();
            try {
                usable.add(accepted(scene, ranked, await(fetch), shotLength));
            } catch (FootageException e) {
                failed.put(ranked, Sources.firstLine(e));
                LOG.info("Scene {}: {} is left out: {}", scene.number(), ranked.key(), Sources.firstLine(e));
            }
        }
        return new Fetched(usable, failed);
    }

    private record Fetch(Ranked ranked, Place place, Future<Footage> footage) {}

    private Fetch start(Scene scene, Ranked ranked, Duration shotLength, Place place) {
        Part part = Slot.of(ranked.candidate(), ranked.uses(), shotLength).orElseThrow();
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
        checkLicence(footage);
        Duration available =
                ranked.candidate().kind() == MediaKind.CLIP ? clipLength(footage, shotLength) : still(footage);
        keep(scene, ranked, footage.file());
        if (footage.overlay() != null) {
            keep(scene, ranked, footage.overlay());
        }
        try {
            String known = footage.sha256();
            return new FetchedShot(
                    ranked, footage, available, known == null ? ArtifactStore.sha256(footage.file()) : known);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + footage.file() + ": " + e.getMessage(), e);
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

    private Duration clipLength(Footage footage, Duration shotLength) {
        try {
            Duration available = ffprobe.probe(footage.file()).duration().minus(footage.in());
            if (available.plus(TOLERANCE).compareTo(shotLength) < 0) {
                throw unusable(
                        footage, "only %d of %d ms".formatted(available.toMillis(), shotLength.toMillis()), null);
            }
            Duration shown = available.compareTo(shotLength) < 0 ? available : shotLength;
            if (!footage.decoded() && !ffprobe.decodes(footage.file(), footage.in(), shown)) {
                throw unusable(footage, "it does not decode over the wanted part", null);
            }
            return available;
        } catch (FfmpegException e) {
            throw unusable(footage, Sources.firstLine(e), e);
        }
    }

    /** Java has drawn, or FFmpeg is asked to read, the one picture. */
    private Duration still(Footage footage) {
        boolean drawnHere = footage.overlay() != null;
        if (!drawnHere && !ffprobe.decodes(footage.file(), Duration.ZERO, Duration.ZERO)) {
            throw unusable(footage, "it does not decode", null);
        }
        return Duration.ZERO;
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

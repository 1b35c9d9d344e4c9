package dev.aivideo.visuals;

import dev.aivideo.files.Checksums;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.project.Licences;
import dev.aivideo.project.Scene;
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

/** Fetches the wanted parts of candidates, several at once, and believes none before it has been decoded. */
class Fetcher {
    private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);

    private final FootageFetches fetches;
    private final PictureInspector inspector;
    private final SceneFiles files;
    private final Licences licences;
    private final int atOnce;

    Fetcher(FootageFetches fetches, PictureInspector inspector, SceneFiles files, Licences licences, int atOnce) {
        this.fetches = fetches;
        this.inspector = inspector;
        this.files = files;
        this.licences = licences;
        this.atOnce = atOnce;
    }

    /** Result of several fetches: the usable shots in the order asked, and why the others are not usable. */
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
                failed.put(ranked, SourceWarnings.line(e));
                fetches.unfit(ranked.candidate(), SourceWarnings.line(e));
                LOG.info("Scene {}: {} is skipped: {}", scene.number(), ranked.key(), SourceWarnings.line(e));
            }
        }
        return new Fetched(usable, failed);
    }

    private record Fetch(Ranked ranked, FetchPermit place, Future<Footage> footage) {}

    private Fetch start(Scene scene, Ranked ranked, Duration shotLength, FetchPermit place) {
        ClipRange part = ClipRangeChooser.of(ranked.candidate(), ranked.uses(), shotLength)
                .orElseThrow();
        return new Fetch(ranked, place, fetches.fetch(ranked.candidate(), part, files.folder(scene), place));
    }

    private Footage await(Fetch fetch) {
        try {
            return fetches.await(fetch.ranked().candidate(), fetch.footage());
        } finally {
            fetch.place().free(); // one that hangs and does not listen must not keep the others waiting
        }
    }

    private FetchedShot accepted(Scene scene, Ranked ranked, Footage footage, Duration shotLength) {
        PictureInspector.Judgement judged = judged(scene, ranked, footage, shotLength);
        if (!judged.note().isEmpty()) {
            LOG.info("Scene {}: {} is {}", scene.number(), footage.file(), judged.note());
        }
        files.keep(scene, ranked.key(), ranked.candidate().address(), footage.file());
        String known = footage.sha256();
        return new FetchedShot(ranked, footage, judged, known == null ? Checksums.sha256OfOwn(footage.file()) : known);
    }

    private PictureInspector.Judgement judged(Scene scene, Ranked ranked, Footage footage, Duration shotLength) {
        try {
            checkLicence(footage);
            return inspector.judge(footage, ranked.candidate(), shotLength);
        } catch (FootageException e) {
            files.discard(scene, footage.file());
            throw e;
        }
    }

    /** The licence in the list was checked when it was ranked; with the file a source may state another. */
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
                "Check the file; the next candidate is used instead.",
                cause);
    }
}

package dev.aivideo.export;

import dev.aivideo.files.Checksums;
import dev.aivideo.project.Decision;
import dev.aivideo.project.FilmEnds;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.LookClip;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.ContentKey;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.style.LookFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Assembles the film among the intermediate files; it is published from there once the gate has passed it. */
final class ProgrammeAssembler {
    private final Workspace workspace;
    private final ArtifactStore store;
    private final DecisionRepository decisions;
    private final SoundTrack soundTrack;
    private final ClipSound clipSound;
    private final Mastering mastering;
    private final FilmAssembly assembly;
    private final ExportProperties properties;

    ProgrammeAssembler(
            Workspace workspace,
            ArtifactStore store,
            DecisionRepository decisions,
            SoundTools sound,
            FilmAssembly assembly,
            ExportProperties properties) {
        this.workspace = workspace;
        this.store = store;
        this.decisions = decisions;
        this.soundTrack = new SoundTrack(workspace);
        this.clipSound = sound.clips();
        this.mastering = sound.mastering();
        this.assembly = assembly;
        this.properties = properties;
    }

    /** The film, as made before if its parts are still the same. */
    Path make(FilmParts parts) {
        Path sound = sound(parts, track(parts));
        List<Path> segments = parts.pictures(workspace);
        String tags = Chapters.of(parts).tags(parts.title());
        String language = parts.soundLanguage();
        ContentKey key =
                ContentKey.of("film", checksums(segments), Checksums.sha256OfOwn(sound), tags, language, parts.plan());
        return obtain(
                parts,
                "film.mp4",
                key,
                temporary -> assembly.join(parts.plan(), segments, sound, tags, language, temporary));
    }

    private Path track(FilmParts parts) {
        List<Path> files = new ArrayList<>(parts.narrations().stream()
                .map(narration -> workspace.inside(narration.file()))
                .toList());
        FilmEnds ends = parts.plan().ends();
        FilmLook.Course course = parts.film().brief().look().course();
        Path opening = clip(parts, course.intro(), ends.openingFrames(), "opening.wav");
        Path closing = clip(parts, course.outro(), ends.closingFrames(), "closing.wav");
        Stream.of(opening, closing).filter(Objects::nonNull).forEach(files::add);
        ContentKey key = ContentKey.of("track", checksums(files), parts.plan().totalSamples());
        return obtain(
                parts,
                "track.wav",
                key,
                temporary -> soundTrack.join(parts.narrations(), parts.plan(), opening, closing, temporary));
    }

    private @Nullable Path clip(FilmParts parts, @Nullable LookClip clip, int frames, String name) {
        if (clip == null) {
            return null;
        }
        Path narration = workspace.inside(parts.narrations().get(0).file());
        long samples = (long) frames * parts.plan().rate().samplesPerFrame();
        ContentKey key = ContentKey.of("clip", clip.file().sha256(), Checksums.sha256OfOwn(narration), samples);
        return obtain(
                parts,
                name,
                key,
                temporary -> clipSound.write(LookFiles.unchanged(clip.file(), "clip"), narration, samples, temporary));
    }

    private Path sound(FilmParts parts, Path track) {
        long samples = parts.plan().totalSamples();
        ContentKey key = ContentKey.of(
                "sound", Checksums.sha256OfOwn(track), samples, properties.loudnessLufs(), properties.truePeakDbtp());
        return obtain(parts, "sound.m4a", key, temporary -> {
            Mastering.Settings settings = mastering.encode(track, samples, temporary);
            List<String> command =
                    Mastering.encoding(track, settings, samples, temporary).arguments();
            decisions.add(mastered(parts, settings, command));
        });
    }

    private static Decision mastered(FilmParts parts, Mastering.Settings settings, List<String> command) {
        Map<String, Object> details =
                Map.of("gainDb", settings.gainDb(), "ceilingDb", settings.ceilingDb(), "ffmpeg", command);
        return Decision.of(parts.id(), null, Stage.EXPORT, "mastering", details);
    }

    private Path obtain(FilmParts parts, String name, ContentKey key, ArtifactStore.Maker maker) {
        Path target = workspace.segments(parts.id()).resolve(name);
        return store.obtain(parts.id(), null, Stage.EXPORT, key, target, maker);
    }

    private static List<String> checksums(List<Path> files) {
        return files.stream().map(Checksums::sha256OfOwn).toList();
    }
}

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

/** Makes the sound of a film: narrations, music under them, and both mastered together. */
final class FilmSound {
    private final Workspace workspace;
    private final ArtifactStore store;
    private final DecisionRepository decisions;
    private final FilmMusician musician;
    private final ClipSound clipSound;
    private final Mastering mastering;
    private final ExportProperties properties;

    FilmSound(
            Workspace workspace,
            ArtifactStore store,
            DecisionRepository decisions,
            FilmMusician musician,
            SoundTools tools,
            ExportProperties properties) {
        this.workspace = workspace;
        this.store = store;
        this.decisions = decisions;
        this.musician = musician;
        this.clipSound = tools.clips();
        this.mastering = tools.mastering();
        this.properties = properties;
    }

    /**
     * A film's sound and what it is mixed from.
     *
     * @param file the finished sound
     * @param voice track of the narrations
     */
    record Made(Path file, Path voice, Programme.@Nullable Underscore underscore) {}

    /** The sound, as made before if its parts are still the same. */
    Made make(FilmParts parts) {
        Path voice = track(parts);
        Programme.Underscore underscore = musician.underscore(parts, voice).orElse(null);
        Path music = underscore == null ? null : underscore.track();
        return new Made(sound(parts, new Mastering.Master(voice, music)), voice, underscore);
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
        List<String> checksums = files.stream().map(Checksums::sha256OfOwn).toList();
        ContentKey key = ContentKey.of("track", checksums, parts.plan().totalSamples());
        SoundTrack track = new SoundTrack(workspace);
        return obtain(
                parts,
                "track.wav",
                key,
                temporary -> track.join(parts.narrations(), parts.plan(), opening, closing, temporary));
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

    private Path sound(FilmParts parts, Mastering.Master master) {
        long samples = parts.plan().totalSamples();
        return obtain(parts, "sound.m4a", key(master, samples), temporary -> {
            Mastering.Settings settings = mastering.encode(master, samples, temporary);
            List<String> command =
                    Mastering.encoding(master, settings, samples, temporary).arguments();
            decisions.add(mastered(parts, settings, command));
        });
    }

    /** That of a film without music is as it was before there was any. */
    private ContentKey key(Mastering.Master master, long samples) {
        String voice = Checksums.sha256OfOwn(master.voice());
        double loudness = properties.loudnessLufs();
        double peak = properties.truePeakDbtp();
        Path music = master.music();
        return music == null
                ? ContentKey.of("sound", voice, samples, loudness, peak)
                : ContentKey.of("sound", voice, samples, loudness, peak, Checksums.sha256OfOwn(music));
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
}

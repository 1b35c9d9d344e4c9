package dev.aivideo.export;

import dev.aivideo.files.Checksums;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.music.Mood;
import dev.aivideo.music.MusicException;
import dev.aivideo.music.bed.Bed;
import dev.aivideo.music.library.MusicLibrary;
import dev.aivideo.project.Decision;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.FilmMusic;
import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.ContentKey;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.MusicRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses a film's music, keeps what was chosen, and has it written. */
final class FilmMusician {
    private static final int FILMS_REMEMBERED = 5;

    private final Workspace workspace;
    private final ArtifactStore store;
    private final DecisionRepository decisions;
    private final MusicRepository records;
    private final MusicLibrary library;
    private final Progress progress;

    FilmMusician(
            Workspace workspace,
            ArtifactStore store,
            DecisionRepository decisions,
            MusicRepository records,
            MusicLibrary library,
            Progress progress) {
        this.workspace = workspace;
        this.store = store;
        this.decisions = decisions;
        this.records = records;
        this.library = library;
        this.progress = progress;
    }

    /**
     * The film's music as a track of its own, as long as the film.
     *
     * @param voice the track of the narrations
     * @return empty if the film has none
     */
    Optional<Programme.Underscore> underscore(FilmParts parts, Path voice) {
        if (parts.film().brief().look().music().isNone()) {
            records.remove(parts.id());
            return Optional.empty();
        }
        FilmMusic music = chosen(parts);
        try {
            return Optional.of(new Programme.Underscore(music, track(parts, voice, music)));
        } catch (FfmpegException e) {
            if (music.isBed() || e.isOfTheMachine()) {
                throw e;
            }
            progress.warn("The music %s cannot be decoded (%s); quiet music of the program's own is used"
                    .formatted(music.file(), e.problem()));
            FilmMusic bed = kept(parts, bed(parts));
            return Optional.of(new Programme.Underscore(bed, track(parts, voice, bed)));
        }
    }

    /** What was chosen before, if it is still there; a film that goes on sounds as it was begun. */
    private FilmMusic chosen(FilmParts parts) {
        FilmLook.Music wish = parts.film().brief().look().music();
        return records.ofProject(parts.id())
                .filter(music -> music.choice().equals(wish.choice()))
                .filter(music -> music.isBed() ? !wish.isNamed() : library.has(music))
                .orElseGet(() -> kept(parts, choose(parts, wish)));
    }

    private FilmMusic kept(FilmParts parts, FilmMusic music) {
        records.put(parts.id(), music);
        Map<String, Object> details =
                Map.of("choice", music.choice(), "music", music.line(), "mood", music.mood(), "sha256", music.sha256());
        decisions.add(Decision.of(parts.id(), null, Stage.EXPORT, "music", details));
        return music;
    }

    private FilmMusic choose(FilmParts parts, FilmLook.Music wish) {
        try {
            if (wish.isNamed()) {
                return library.named(wish.choice(), mood(parts));
            }
            return wish.choice().equals(FilmLook.Music.AUTO) ? fitting(parts).orElseGet(() -> bed(parts)) : bed(parts);
        } catch (MusicException e) {
            progress.warn(
                    e.withoutRemedy().replaceAll("\\R+", " ").strip() + "; quiet music of the program's own is used");
            return bed(parts);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of music cannot be read: " + e.getMessage(), e);
        }
    }

    private Optional<FilmMusic> fitting(FilmParts parts) throws IOException {
        List<String> used = records.usedBefore(parts.project(), FILMS_REMEMBERED);
        Path scratch = scratch(parts);
        try {
            return library.fitting(mood(parts), parts.plan().lengthS(), used, scratch);
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    private static FilmMusic bed(FilmParts parts) {
        return FilmMusic.bed(
                parts.film().brief().look().music().choice(), mood(parts).label());
    }

    private static Mood mood(FilmParts parts) {
        return Mood.ofText(parts.film().brief().topic() + ". "
                + parts.scenes().stream().map(Scene::text).collect(Collectors.joining(" ")));
    }

    private Path track(FilmParts parts, Path voice, FilmMusic music) {
        long samples = parts.plan().totalSamples();
        double below = parts.film().brief().look().music().belowSpeechDb();
        List<TimeRange> words = parts.expected().speech();
        List<Long> chapters = chapters(parts);
        ContentKey key = ContentKey.of(
                "music",
                MusicTrack.MAKING,
                music.isBed() ? seed(parts) + Bed.MAKING + music.mood() + chapters : music.sha256(),
                Checksums.sha256OfOwn(voice),
                samples,
                below,
                words,
                heard(parts));
        Path target = workspace.segments(parts.id()).resolve("music.wav");
        return store.obtain(parts.id(), null, Stage.EXPORT, key, target, temporary -> {
            MusicTrack track = new MusicTrack(voice, samples, words, below, heard(parts));
            if (music.isBed()) {
                Mood mood = Mood.labelled(music.mood());
                track.write(() -> new Bed(seed(parts), mood, samples, chapters), temporary);
            } else {
                writeFile(track, music, scratch(parts), temporary);
            }
        });
    }

    private void writeFile(MusicTrack track, FilmMusic music, Path scratch, Path target) throws IOException {
        try {
            track.write(() -> library.play(music, scratch), target);
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    /** The same film sounds the same, and so do its versions of other shapes. */
    private static String seed(FilmParts parts) {
        return parts.film().brief().topic() + "\n" + parts.film().brief().look().style();
    }

    private static TimeRange heard(FilmParts parts) {
        FilmPlan plan = parts.plan();
        double closingS = plan.rate().seconds(plan.ends().closingFrames());
        return new TimeRange(plan.rate().seconds(plan.ends().openingFrames()), plan.lengthS() - closingS);
    }

    private static List<Long> chapters(FilmParts parts) {
        return Chapters.of(parts).chapters().stream()
                .map(chapter -> chapter.startMs() * 48)
                .filter(start -> start > 0)
                .toList();
    }

    private Path scratch(FilmParts parts) {
        return workspace.segments(parts.id()).resolve("part-music-decoded.wav");
    }
}

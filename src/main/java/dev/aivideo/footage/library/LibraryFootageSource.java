package dev.aivideo.footage.library;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.project.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The operator's folder as a source. Its files are used in place and not copied. */
class LibraryFootageSource implements FootageSource {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryFootageSource.class);
    /** How many refused files a warning names; the log names them all. */
    private static final int NAMED = 5;

    private final Path folder;
    private final LibraryIndex index;
    private final LibraryPictures pictures;
    private final SentenceVectors vectors;
    private final Progress progress;
    private volatile @Nullable Library library;

    /** What can be shown, and the search in it, which names files by their places. */
    private record Library(List<LibraryFile> files, LibrarySearch search) {}

    LibraryFootageSource(
            Path folder, LibraryIndex index, LibraryPictures pictures, SentenceVectors vectors, Progress progress) {
        this.folder = folder;
        this.index = index;
        this.pictures = pictures;
        this.vectors = vectors;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "library";
    }

    @Override
    public boolean local() {
        return true;
    }

    @Override
    public void prepare() {
        try {
            List<LibraryFile> files = index.read(this::report);
            warnOfRefused(files);
            warnOfPassedOver();
            List<LibraryFile> shown =
                    files.stream().filter(file -> file.refusal() == null).toList();
            List<String> texts =
                    shown.parallelStream().map(LibraryCandidate::text).toList();
            library = new Library(
                    shown, new LibrarySearch(texts, place -> LibraryCandidate.shown(shown.get(place)), vectors));
        } catch (IOException e) {
            throw new FootageException(
                    "The library cannot be read; the film is made without it.",
                    String.valueOf(e.getMessage()),
                    "Make " + folder + " readable, or set aivideo.visuals.library.",
                    e);
        }
    }

    private void report(long done) {
        if (done % 50 == 0) {
            progress.report("reading library", done, done, "files");
        }
    }

    private void warnOfRefused(List<LibraryFile> files) {
        List<String> refused = files.stream()
                .filter(file -> file.refusal() != null)
                .map(file -> file.path() + ": " + file.refusal())
                .toList();
        if (!refused.isEmpty()) {
            String more = refused.size() > NAMED ? "; the run's log lists all of them" : "";
            refused.forEach(one -> LOG.info("Not used from the library: {}", one));
            progress.warn(refused.stream()
                    .limit(NAMED)
                    .collect(Collectors.joining(
                            "; ",
                            refused.size() + (refused.size() == 1 ? " file" : " files")
                                    + " of the library cannot be used: ",
                            more)));
        }
    }

    private void warnOfPassedOver() {
        List<Path> passedOver = index.passedOver();
        if (!passedOver.isEmpty()) {
            passedOver.forEach(file -> LOG.info("Unsupported file in the library: {}", file));
            progress.warn("%d file%s of the library %s of an unsupported kind: %s; the run's log lists them"
                    .formatted(
                            passedOver.size(),
                            passedOver.size() == 1 ? "" : "s",
                            passedOver.size() == 1 ? "is" : "are",
                            FileKinds.summary(passedOver)));
        }
    }

    @Override
    public List<Candidate> search(FootageQuery query) {
        Library prepared = library;
        if (prepared == null) {
            return List.of();
        }
        return prepared.search()
                .search(query)
                .mapToObj(prepared.files()::get)
                .map(file -> asShown(LibraryCandidate.of(name(), file), query.shotLength()))
                .toList();
    }

    /** A clip that is too short is used as a still. */
    private static Candidate asShown(Candidate candidate, Duration shot) {
        Duration length = candidate.format().duration();
        return length == null || length.compareTo(shot) >= 0 ? candidate : candidate.asStill();
    }

    @Override
    public Optional<Path> thumbnail(Candidate candidate, Path directory) {
        return pictures.thumbnail(candidate, directory);
    }

    @Override
    public Footage fetch(Candidate candidate, ClipRange part, Path directory) {
        Path file = folder.resolve(candidate.address()).normalize();
        if (!file.startsWith(folder) || !Files.isReadable(file)) {
            throw FootageException.ofOneItem(
                    file + " no longer exists.",
                    "It existed when the library was read",
                    "Do not change the library while a film is made.",
                    null);
        }
        try {
            return pictures.bring(candidate, part, directory);
        } catch (IOException | FfmpegException e) {
            throw FootageException.ofOneItem(
                    file + " cannot be read.",
                    String.valueOf(e.getMessage()),
                    "Make it readable, or remove it from the library.",
                    e);
        }
    }
}

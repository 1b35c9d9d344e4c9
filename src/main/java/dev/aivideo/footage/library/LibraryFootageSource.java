package dev.aivideo.footage.library;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.Candidate.Description;
import dev.aivideo.footage.Candidate.Format;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.project.Progress;
import dev.aivideo.records.ContentKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The operator's folder as a source. Its files are used in place and not copied. */
class LibraryFootageSource implements FootageSource {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryFootageSource.class);
    /** How many refused files a warning names; the log names them all. */
    private static final int NAMED = 5;

    /** Longer than any shot. */
    private static final Duration ENDLESS = Duration.ofMinutes(10);

    private final Path folder;
    private final LibraryIndex index;
    private final LibraryPictures pictures;
    private final Function<String, float[]> embed;
    private final Progress progress;
    private volatile List<Candidate> candidates = List.of();

    LibraryFootageSource(
            Path folder,
            LibraryIndex index,
            LibraryPictures pictures,
            Function<String, float[]> embed,
            Progress progress) {
        this.folder = folder;
        this.index = index;
        this.pictures = pictures;
        this.embed = embed;
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
            candidates = files.stream()
                    .filter(file -> file.refusal() == null)
                    .map(this::candidate)
                    .toList();
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

    private Candidate candidate(LibraryFile file) {
        LibraryMetadata told = file.said();
        return new Candidate(
                name(),
                id(file.path()),
                description(file, told),
                new Format(file.form().kind(), length(file), file.widthPx(), file.heightPx()),
                told.rights(),
                file.path());
    }

    private static Description description(LibraryFile file, LibraryMetadata told) {
        String fileName = file.path().substring(file.path().lastIndexOf('/') + 1);
        String words = String.join(" ", FileWords.of(fileName));
        Set<String> keywords = new LinkedHashSet<>(told.keywords());
        keywords.addAll(FileWords.ofFolders(file.path()));
        if (!told.title().isEmpty() && !words.isEmpty()) {
            keywords.add(words);
        }
        return new Description(
                told.title().isEmpty() ? words : told.title(), told.description(), List.copyOf(keywords), told.made());
    }

    private static @Nullable Duration length(LibraryFile file) {
        return switch (file.form()) {
            case CLIP -> Duration.ofMillis(file.lengthMs());
            case REPEATING -> ENDLESS;
            case STILL, ANIMATED_WEBP -> null;
        };
    }

    /** Readable, safe as part of a file name, and not the same for two files. */
    private static String id(String path) {
        String readable = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return readable.substring(0, Math.min(readable.length(), 40)) + "-"
                + ContentKey.of(path).value().substring(0, 8);
    }

    /** The files that come nearest in meaning; all of them where there are no more than asked for. */
    @Override
    public List<Candidate> search(FootageQuery query) {
        List<Candidate> known = candidates.stream()
                .map(candidate -> asShown(candidate, query.shotLength()))
                .toList();
        return known.size() <= query.limit() ? known : nearest(known, query);
    }

    private List<Candidate> nearest(List<Candidate> known, FootageQuery query) {
        float[] wanted = embed.apply(String.join(", ", query.terms()));
        float[] said = embed.apply(query.narration());
        record Near(Candidate candidate, double meaning) {}
        List<Near> near = new ArrayList<>();
        for (Candidate candidate : known) {
            float[] shown = embed.apply(candidate.title() + " "
                    + String.join(" ", candidate.description().keywords()));
            near.add(
                    new Near(candidate, SentenceEmbedder.cosine(wanted, shown) + SentenceEmbedder.cosine(said, shown)));
        }
        return near.stream()
                .sorted(Comparator.comparingDouble(Near::meaning)
                        .reversed()
                        .thenComparing(one -> one.candidate().id()))
                .limit(query.limit())
                .map(Near::candidate)
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

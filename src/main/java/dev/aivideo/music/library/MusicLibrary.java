package dev.aivideo.music.library;

import dev.aivideo.files.Checksums;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.StereoWav;
import dev.aivideo.music.Mood;
import dev.aivideo.music.MusicStream;
import dev.aivideo.project.FilmMusic;
import dev.aivideo.project.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The music of the operator's folder, chosen for a film and played as long as the film lasts. */
public final class MusicLibrary {
    /** Shorter ones are sounds, and would be heard to come again. */
    private static final double SHORTEST_S = 15;

    private final MusicFolder folder;
    private final MusicDecoder decoder;
    private final MusicMemory memory;
    private final MusicTerms terms;
    private final Progress progress;

    MusicLibrary(MusicFolder folder, MusicDecoder decoder, MusicMemory memory, MusicTerms terms, Progress progress) {
        this.folder = folder;
        this.decoder = decoder;
        this.memory = memory;
        this.terms = terms;
        this.progress = progress;
    }

    /** A file with all that is known of it. */
    private record Known(MusicPiece piece, MusicNote note) {}

    /**
     * The file that fits a film: of its mood, or of none that is stated; not under the last films if another fits; long
     * enough to be looped least.
     *
     * @param lengthS of the film
     * @param used checksums of the last films' music, the newest first
     * @param scratch a file for decoding, which is left behind empty or full
     * @return empty if none fits
     */
    public Optional<FilmMusic> fitting(Mood mood, double lengthS, List<String> used, Path scratch) throws IOException {
        Map<String, MusicPiece> heard = memory.read();
        Optional<Known> best = Optional.empty();
        Comparator<Known> better = Comparator.<Known>comparingInt(known -> -lastUse(known, used))
                .thenComparing(known -> known.note().moods().contains(mood) ? 0 : 1)
                .thenComparing(known -> -Math.min(known.piece().lengthS(), lengthS));
        for (String name : folder.names()) {
            MusicNote note = MusicNote.beside(folder.file(name));
            Optional<String> refusal = terms.refusal(note);
            if (refusal.isPresent()) {
                progress.warn("The music %s is not used: %s".formatted(folder.file(name), refusal.get()));
            } else if (note.moods().isEmpty() || note.moods().contains(mood)) {
                Known known = new Known(heard(name, note, heard, scratch), note);
                boolean fits = known.piece().lengthS() >= SHORTEST_S;
                best = fits
                                && best.filter(other -> better.compare(other, known) <= 0)
                                        .isEmpty()
                        ? Optional.of(known)
                        : best;
            }
        }
        memory.write(heard);
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        music("auto", best.get().piece().path(), best.get().note(), mood));
    }

    /** How many films ago, at most; a file that no film used is the oldest. */
    private int lastUse(Known known, List<String> used) {
        if (used.isEmpty()) {
            return 0;
        }
        int index = used.indexOf(Checksums.sha256OfOwn(folder.file(known.piece().path())));
        return index < 0 ? used.size() : index;
    }

    /**
     * The file of that name, whatever its mood.
     *
     * @throws dev.aivideo.music.MusicException if there is none, or its licence does not let a film use it
     */
    public FilmMusic named(String name, Mood mood) {
        String path = folder.find(name).orElseThrow(() -> folder.missing(name));
        MusicNote note = MusicNote.beside(folder.file(path));
        terms.require(folder.file(path), note);
        return music(name, path, note, mood);
    }

    private FilmMusic music(String choice, String path, MusicNote note, Mood mood) {
        String title = note.title().isEmpty()
                ? path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]+$", "")
                : note.title();
        String sha256 = Checksums.sha256OfOwn(folder.file(path));
        return new FilmMusic(choice, path, title, note.rights(), sha256, mood.label());
    }

    /** Whether a file that was chosen is still there as it was. */
    public boolean has(FilmMusic music) {
        Path file = folder.file(music.file());
        return Files.isRegularFile(file) && Checksums.sha256OfOwn(file).equals(music.sha256());
    }

    /**
     * Play a file for ever.
     *
     * @param scratch is decoded to, and has to stay until the stream is closed
     * @throws FfmpegException if it cannot be decoded
     */
    public MusicStream play(FilmMusic music, Path scratch) throws IOException {
        Path file = folder.file(music.file());
        decoder.decode(file, scratch);
        StereoWav.Reader decoded = StereoWav.read(scratch);
        try {
            return new LoopStream(decoded, new LoopFinder(decoded, Beat.of(decoded, MusicNote.beside(file))).find());
        } catch (IOException | RuntimeException e) {
            decoded.close();
            throw e;
        }
    }

    private MusicPiece heard(String name, MusicNote note, Map<String, MusicPiece> heard, Path scratch)
            throws IOException {
        Path file = folder.file(name);
        long bytes = Files.size(file);
        long modified = Files.getLastModifiedTime(file).toMillis();
        MusicPiece known = heard.get(name);
        if (known != null && known.bytes() == bytes && known.modified() == modified) {
            return known;
        }
        MusicPiece piece = new MusicPiece(name, bytes, modified, lengthS(file, scratch));
        heard.put(name, piece);
        return piece;
    }

    private double lengthS(Path file, Path scratch) throws IOException {
        try {
            decoder.decode(file, scratch);
            try (StereoWav.Reader decoded = StereoWav.read(scratch)) {
                return decoded.samples() / (double) MusicStream.SAMPLE_RATE_HZ;
            }
        } catch (FfmpegException e) {
            if (e.isOfTheMachine()) {
                throw e;
            }
            progress.warn("The music %s is not used: it cannot be decoded (%s)".formatted(file, e.problem()));
            return 0;
        }
    }
}

package dev.aivideo.footage.library;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.library.LibraryFile.Form;
import dev.aivideo.footage.library.SentenceVectors.Embedding;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.media.TestMedia;
import dev.aivideo.project.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * How long a library of described clips takes: to load, and to search for a scene. The searches are compared, in the
 * same run, with the plain way: every description's vector is computed for each scene, of which a part is measured. No
 * part of the build: {@code mvn -B test -Dtest=LibrarySearchBenchmark -Dclips=50000}. The library stays in
 * {@code target/library-benchmark}; where it is there already, loading is the first work of a fresh machine, as in a run
 * of the program. The clips are empty and their vectors random, on which no time depends; those of the scenes are real.
 */
class LibrarySearchBenchmark {
    private static final int SCENES = 200;
    private static final int MEASURED = 500;
    private static final int FOLDERS = 100;

    private final int clips = Integer.getInteger("clips", 50_000);
    private final Path root = Path.of("target/library-benchmark/" + clips);
    private final Path folder = root.resolve("library");

    @Test
    void searchesALargeLibrary() throws IOException {
        if (!Files.exists(root.resolve("vectors.bin"))) {
            makeLibrary();
            source(LibrarySearchBenchmark::random).prepare();
        }
        try (SentenceEmbedder embedder = new SentenceEmbedder(2, 16)) {
            long before = heap();
            double cpuBefore = cpuMs();
            long begin = System.nanoTime();
            LibraryFootageSource source = source(embedder::embed);
            source.prepare();
            double loadMs = ms(begin);
            double cpuMs = cpuMs() - cpuBefore;
            long heap = heap() - before;
            double partMs = loadWithoutFolder(embedder);
            double[] scenes = scenes(source);
            double plainMs = plain(source, embedder);
            double median = scenes[scenes.length / 2];
            System.out.println(String.format(
                    Locale.ROOT,
                    "%d clips: load %.0f ms (%.0f ms of this thread),"
                            + " again without the folder %.0f ms, heap %.0f MB; a scene %.1f ms (median), %.1f ms (95 %%);"
                            + " plain way %.0f ms; ratio %.5f",
                    clips,
                    loadMs,
                    cpuMs,
                    partMs,
                    heap / 1e6,
                    median,
                    scenes[scenes.length * 95 / 100],
                    plainMs,
                    median / plainMs));
        }
    }

    private void makeLibrary() throws IOException {
        DescribedClips descriptions = new DescribedClips(7);
        for (int clip = 0; clip < clips; clip++) {
            Path one = folder.resolve("reel %02d/MVI_%05d.mp4".formatted(clip % FOLDERS, clip));
            Files.createDirectories(one.getParent());
            Files.write(one, new byte[1]);
            Files.writeString(
                    one.resolveSibling(one.getFileName().toString().replace(".mp4", ".json")), descriptions.sideCar());
        }
    }

    private LibraryFootageSource source(Function<String, float[]> embed) {
        LibraryProbe probe = new LibraryProbe(TestMedia.ffmpeg(), TestMedia.ffprobe()) {
            @Override
            LibraryFile look(Path file, String path, long bytes, long modified) {
                return new LibraryFile(path, bytes, modified, Form.CLIP, 9000, 1920, 1080, null, null, null, null);
            }
        };
        LibraryIndex index = new LibraryIndex(
                folder,
                new LibraryMemory(root.resolve("library.json")),
                probe,
                new LibraryProperties(folder, clips, 8));
        LibraryPictures pictures = new LibraryPictures(folder, index, TestMedia.ffmpeg(), TestMedia.viewer());
        return new LibraryFootageSource(folder, index, pictures, vectors(embed), Progress.NONE);
    }

    private SentenceVectors vectors(Function<String, float[]> embed) {
        Embedding embedding = new Embedding(SentenceEmbedder.ENGLISH, SentenceEmbedder.DIMENSIONS, embed);
        return new SentenceVectors(root.resolve("vectors.bin"), embedding, Progress.NONE);
    }

    private static float[] random(String text) {
        Random random = new Random(text.hashCode());
        float[] vector = new float[SentenceEmbedder.DIMENSIONS];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        float length = (float) Math.sqrt(SentenceEmbedder.cosine(vector, vector));
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    /** Milliseconds, in ascending order. The first scenes load the model and are not counted. */
    private static double[] scenes(LibraryFootageSource source) {
        DescribedClips descriptions = new DescribedClips(8);
        for (int scene = 0; scene < 5; scene++) {
            source.search(descriptions.query());
        }
        double[] times = new double[SCENES];
        for (int scene = 0; scene < SCENES; scene++) {
            FootageQuery query = descriptions.query();
            long begin = System.nanoTime();
            source.search(query);
            times[scene] = ms(begin);
        }
        Arrays.sort(times);
        return times;
    }

    private double plain(LibraryFootageSource source, SentenceEmbedder embedder) {
        FootageQuery query = new DescribedClips(9).query();
        List<Candidate> some = source.search(query.limitedTo(MEASURED));
        long begin = System.nanoTime();
        float[] wanted = embedder.embed(String.join(", ", query.terms()));
        float[] said = embedder.embed(query.narration());
        List<Double> scores = new ArrayList<>();
        for (Candidate candidate : some) {
            float[] shown = embedder.embed(candidate.description().label());
            scores.add(SentenceEmbedder.cosine(wanted, shown) + SentenceEmbedder.cosine(said, shown));
        }
        Collections.sort(scores);
        return ms(begin) * clips / some.size();
    }

    private static double ms(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    /** What is remembered, the vectors and the full-text index; the folder is not looked at. */
    private double loadWithoutFolder(SentenceEmbedder embedder) {
        long begin = System.nanoTime();
        List<LibraryFile> files = List.copyOf(
                new LibraryMemory(root.resolve("library.json")).read().values());
        List<String> texts = files.parallelStream().map(LibraryCandidate::text).toList();
        new LibrarySearch(texts, place -> LibraryCandidate.shown(files.get(place)), vectors(embedder::embed));
        return ms(begin);
    }

    private static double cpuMs() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

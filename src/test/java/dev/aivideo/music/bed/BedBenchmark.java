package dev.aivideo.music.bed;

import dev.aivideo.media.StereoWav;
import dev.aivideo.music.Mood;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a bed and says what it costs. Arguments: seed, mood, seconds, file; run it with the launcher's JVM options.
 */
final class BedBenchmark {
    private static final int BLOCK = 4800;

    private BedBenchmark() {}

    public static void main(String[] args) throws IOException {
        int seconds = Integer.parseInt(args[2]);
        long before = cpuNanos();
        float[] left = new float[BLOCK];
        float[] right = new float[BLOCK];
        try (Bed bed = new Bed(args[0], Mood.valueOf(args[1]), seconds * 48_000L, List.of());
                StereoWav.Writer out = StereoWav.write(Path.of(args[3]))) {
            for (int n = 0; n < seconds * 10; n++) {
                bed.read(left, right);
                out.write(left, right, BLOCK);
            }
        }
        System.out.printf("%.4f CPU s for each second of film%n", (cpuNanos() - before) / 1e9 / seconds);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

package dev.aivideo.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks at a process and its children ten times a second, from outside: {@code /proc}, see proc(5). Linux only. */
final class ProcessWatch implements AutoCloseable {
    private static final double TICKS_PER_SECOND = 100;
    private static final int EVERY_MS = 100;

    private final ProcessHandle process;
    private final List<Sample> samples = new ArrayList<>();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final Thread thread = new Thread(this::watch, "watch");

    /**
     * What was seen at an instant.
     *
     * @param cpuS user and system time of the process and its children so far, those that have ended included
     * @param ownMb memory of the process itself
     * @param childMb the most that a child alive at that instant has had
     */
    record Sample(Instant at, double cpuS, double ownMb, double childMb) {}

    /** A stretch of time: what it took. */
    record Use(double wallS, double cpuS, double ownMb, double childMb) {}

    ProcessWatch(Process process) {
        this.process = process.toHandle();
        thread.setDaemon(true);
        thread.start();
    }

    Use between(Instant from, Instant to) {
        double own = 0;
        double child = 0;
        for (Sample sample : samples) {
            if (!sample.at().isBefore(from) && !sample.at().isAfter(to)) {
                own = Math.max(own, sample.ownMb());
                child = Math.max(child, sample.childMb());
            }
        }
        return new Use((to.toEpochMilli() - from.toEpochMilli()) / 1e3, cpuAt(to) - cpuAt(from), own, child);
    }

    /** By interpolation between the samples around. */
    private double cpuAt(Instant at) {
        Sample before = samples.get(0);
        for (Sample sample : samples) {
            if (sample.at().isAfter(at)) {
                double span = sample.at().toEpochMilli() - before.at().toEpochMilli();
                double share = span <= 0 ? 0 : (at.toEpochMilli() - before.at().toEpochMilli()) / span;
                return before.cpuS() + Math.max(0, share) * (sample.cpuS() - before.cpuS());
            }
            before = sample;
        }
        return before.cpuS();
    }

    private void watch() {
        double soFar = 0;
        try {
            while (!isOver.get() && process.isAlive()) {
                // A child that ends between two looks is missing from both sums for an instant.
                soFar = Math.max(soFar, look(soFar));
                Thread.sleep(EVERY_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private double look(double soFar) {
        Instant at = Instant.now();
        double cpu = cpu(process.pid(), true);
        double child = 0;
        for (ProcessHandle one : process.descendants().toList()) {
            cpu += cpu(one.pid(), false);
            // A child that was forked and has not begun its program yet still shows the machine's own memory.
            boolean hasBegun = name(one.pid()).startsWith("ff");
            child = Math.max(child, hasBegun ? memory(one.pid(), "VmHWM:") : 0);
        }
        samples.add(new Sample(at, Math.max(soFar, cpu), memory(process.pid(), "VmRSS:"), child));
        return cpu;
    }

    private static double cpu(long pid, boolean withEnded) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double ticks = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
            return (withEnded ? ticks + Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]) : ticks)
                    / TICKS_PER_SECOND;
        } catch (IOException e) {
            return 0;
        }
    }

    private static String name(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/comm")).strip();
        } catch (IOException e) {
            return "";
        }
    }

    /** In MB, by the name that {@code /proc/<pid>/status} gives it; 0 if the process is over. */
    static double memory(long pid, String name) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024 / 1e6)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() throws InterruptedException {
        isOver.set(true);
        thread.join();
    }
}

package dev.aivideo.net;

import java.time.Duration;

/** Waits. Tests put in one that only moves their clock. */
@FunctionalInterface
public interface Pause {
    void sleep(Duration time) throws InterruptedException;

    static Pause real() {
        return time -> Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000);
    }
}

package dev.aivideo.net;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that moves only while somebody sleeps by it. */
public class SteppingTime extends Clock implements Sleeper {
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final List<Duration> slept = new CopyOnWriteArrayList<>();

    @Override
    public synchronized void sleep(Duration time) {
        slept.add(time);
        now = now.plus(time);
    }

    public synchronized void advance(Duration time) {
        now = now.plus(time);
    }

    public List<Duration> slept() {
        return List.copyOf(slept);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}

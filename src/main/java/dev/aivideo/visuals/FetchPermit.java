package dev.aivideo.visuals;

import java.util.concurrent.Semaphore;

/** One of the few places for what is fetched at the same time. It is freed once, by whoever is first. */
final class FetchPermit {
    private final Semaphore places;
    private boolean taken;

    FetchPermit(Semaphore places) {
        this.places = places;
    }

    void take() throws InterruptedException {
        places.acquire();
        synchronized (this) {
            taken = true;
        }
    }

    synchronized void free() {
        if (taken) {
            taken = false;
            places.release();
        }
    }
}

package dev.aivideo.visuals;

import java.util.concurrent.Semaphore;

/** A permit for one of the parallel fetches. It is released once, by the first caller. */
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

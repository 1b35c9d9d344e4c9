package dev.aivideo.wikimedia;

import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.net.Service;
import dev.aivideo.net.Sleeper;
import dev.aivideo.project.Progress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/** Wikimedia's projects, which share one budget of calls in this process. */
public final class Wikimedia {
    static final String NO_CONTACT = "Wikimedia is asked without a contact: it allows that 10 calls a minute, or none."
            + " Remedy: set aivideo.net.contact to your mail address or page.";

    private final Http http;
    private final boolean namesContact;
    private final WikimediaBudget budget;
    private final Progress progress;
    private final Clock clock;

    public Wikimedia(Http http, NetProperties net, Progress progress) {
        this(http, net, progress, Clock.systemUTC(), Sleeper.real());
    }

    /** For tests: with the given clock and sleeper. */
    public Wikimedia(Http http, NetProperties net, Progress progress, Clock clock, Sleeper pause) {
        this.http = http;
        this.namesContact = net.namesContact();
        this.budget = new WikimediaBudget(namesContact, clock, pause);
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * One project. A missing contact is a warning with its first call, once a run.
     *
     * @param name for messages: {@code Wikipedia}
     * @param address without a path: {@code https://en.wikipedia.org}
     */
    public ActionApi project(String name, URI address, Duration timeout) {
        Service service =
                Service.of(name, ActionApi.limits(timeout)).at(address).refusing(new ActionRefusals(name, clock));
        return new ActionApi(address, http, service, budget, this::warnOfMissingContact);
    }

    private void warnOfMissingContact() {
        if (!namesContact) {
            progress.warn(NO_CONTACT);
        }
    }
}

package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.encyclopedia.NamedItems;
import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.net.SteppingTime;
import dev.aivideo.project.Progress;
import dev.aivideo.wikimedia.Wikimedia;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/** The lookup of names with its network, on a clock that moves only while something waits. */
public final class NamesOnStandIn {
    private NamesOnStandIn() {}

    /** @param silence how long an answer is waited for */
    public static NamedItems at(URI wikipedia, URI wikidata, Path folder, Duration silence, Progress progress) {
        NetProperties net = NetProperties.defaults();
        SteppingTime time = new SteppingTime();
        Wikimedia wikimedia = new Wikimedia(
                new Http(net, new AddressGuard(net), time, time, new Random(7)), net, progress, time, time);
        return new WikimediaNames(
                "en",
                new WikimediaNames.Services(
                        Optional.of(wikimedia.project("Wikipedia", wikipedia, silence)),
                        Optional.of(wikimedia.project("Wikidata", wikidata, silence)),
                        true),
                new KeptNames(folder, Clock.systemUTC()),
                progress);
    }
}

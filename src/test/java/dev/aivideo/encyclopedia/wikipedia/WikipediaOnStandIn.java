package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.encyclopedia.ArticleQuery;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.net.SteppingTime;
import dev.aivideo.project.Progress;
import dev.aivideo.wikimedia.Wikimedia;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/** The encyclopedia with its network, on a clock that moves only while something waits. */
public final class WikipediaOnStandIn {
    private static final SentenceEmbedder EMBEDDER = new SentenceEmbedder(2, 4096);

    private WikipediaOnStandIn() {}

    /** @param address may contain {@code {language}} */
    public static Wikipedia at(String address, Path folder, SteppingTime time, Progress progress) {
        return at(address, folder, time, progress, Duration.ofSeconds(30));
    }

    /** @param silence how long an answer is waited for */
    public static Wikipedia at(String address, Path folder, SteppingTime time, Progress progress, Duration silence) {
        NetProperties net = NetProperties.defaults();
        Http http = new Http(net, new AddressGuard(net), time, time, new Random(7));
        Wikimedia wikimedia = new Wikimedia(http, net, progress, time, time);
        WikipediaProperties properties = new WikipediaProperties(true, address, silence);
        return new Wikipedia(properties, wikimedia, EMBEDDER, folder, time);
    }

    public static ArticleQuery asking(String topic) {
        return new ArticleQuery(topic, "en", 150, true);
    }
}

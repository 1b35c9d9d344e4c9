package dev.aivideo.visuals;

import dev.aivideo.footage.FootageSource;
import dev.aivideo.project.Licences;
import dev.aivideo.project.SettingRules;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pictures are chosen, from whatever source they come.
 *
 * @param order of the sources where two pictures fit equally well; those not named come last
 * @param weights what a source's scores are multiplied by, 0 to 2; 0 disables the source, 1 if not named
 * @param searchTimeout longest time a source may take to answer for one scene
 * @param fetchTimeout longest time for fetching one clip
 * @param failuresToSkip failures in a row until a source is skipped for the rest of the run
 * @param candidates the maximum number of candidates that one source is asked for per scene
 * @param parallelFetches how many pictures of a scene are fetched at once; more than come from one host at the same
 *     time, so that the line is in use while others are being looked into
 * @param threshold confidence, 0 to 1, below which no picture opens a scene, and a drawn one is better than a wrong one
 * @param filmsRemembered how many finished films back a picture counts as shown before
 * @param licencesAllowed licences that may be used; empty means all but those refused
 * @param licencesRefused words of licences that may not be used, {@code NC} for example
 */
@ConfigurationProperties("aivideo.visuals")
public record VisualsProperties(
        @DefaultValue({"library", "dvids", "nasa", "commons", "archive", "pexels", "pixabay"})
        List<String> order,

        @DefaultValue Map<String, Double> weights,
        @DefaultValue("45s") Duration searchTimeout,
        @DefaultValue("3m") Duration fetchTimeout,
        @DefaultValue("3") int failuresToSkip,
        @DefaultValue("40") int candidates,
        @DefaultValue("6") int parallelFetches,
        @DefaultValue("0.25") double threshold,
        @DefaultValue("5") int filmsRemembered,
        @DefaultValue List<String> licencesAllowed,

        @DefaultValue({"NC", "ND", "rights reserved", "editorial"})
        List<String> licencesRefused) {
    public VisualsProperties {
        SettingRules rules = new SettingRules("aivideo.visuals");
        order = List.copyOf(order);
        weights = Map.copyOf(weights);
        licencesAllowed = List.copyOf(licencesAllowed);
        licencesRefused = List.copyOf(licencesRefused);
        rules.positive("search-timeout", searchTimeout, "45s");
        rules.positive("fetch-timeout", fetchTimeout, "3m");
        rules.within("failures-to-skip", failuresToSkip, 1, 100, "3");
        rules.within("candidates", candidates, 1, 500, "40");
        rules.within("parallel-fetches", parallelFetches, 1, 16, "6");
        rules.within("threshold", threshold, 0, 1, "0.25");
        rules.within("films-remembered", filmsRemembered, 0, 1000, "5");
        weights.forEach((source, weight) -> rules.within("weights." + source, weight, 0, 2, "1"));
    }

    /** What the source's scores are multiplied by. */
    double weight(String source) {
        return weights.getOrDefault(source, 1.0);
    }

    Licences licences() {
        return new Licences(licencesAllowed, licencesRefused);
    }

    /** The sources that take part. */
    List<FootageSource> asked(List<FootageSource> all, boolean offline) {
        return all.stream()
                .filter(source -> source.local() || !offline)
                .filter(source -> source.howToEnable().isEmpty())
                .filter(source -> weight(source.name()) > 0)
                .toList();
    }

    /** Place in the order, for ties. */
    int place(String source) {
        int place = order.indexOf(source);
        return place < 0 ? order.size() : place;
    }
}

package dev.aivideo.cli.doctor;

import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.encyclopedia.wikipedia.WikipediaProperties;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.library.LibraryProperties;
import dev.aivideo.net.NetProperties;
import dev.aivideo.project.ProblemException;
import dev.aivideo.script.openai.OpenAiProperties;
import dev.aivideo.visuals.VisualsProperties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;

/** Checks of the script model, Wikipedia and the footage sources. No server is contacted: only settings and keys are checked. */
public final class FootageChecks {
    /** These need no network and no key, so they are not checked. */
    private static final Set<String> LOCAL = Set.of("library");

    private FootageChecks() {}

    public static List<Check> all(Workbench bench) {
        List<Check> checks = new ArrayList<>();
        checks.add(scriptModel(bench.settings().get("aivideo.script.openai", OpenAiProperties.class)));
        checks.add(wikipedia(
                bench.settings().get("aivideo.script.wikipedia", WikipediaProperties.class),
                bench.settings().get("aivideo.net", NetProperties.class)));
        checks.add(library(bench));
        checks.addAll(remote(bench));
        return checks;
    }

    private static Check scriptModel(OpenAiProperties model) {
        String key = model.apiKey().isBlank() ? "no key" : "key set";
        return model.configured()
                ? Check.ok("script model", "%s at %s, %s".formatted(model.model(), model.shownBase(), key))
                : Check.ok(
                        "script model",
                        "off: set GROQ_API_KEY, or aivideo.script.openai.base-url for another server;"
                                + " until then, narrations are made from your texts, Wikipedia's articles and outlines");
    }

    private static Check wikipedia(WikipediaProperties wikipedia, NetProperties net) {
        String subject = "wikipedia";
        if (!wikipedia.enabled()) {
            return Check.ok(subject, "off: set aivideo.script.wikipedia.enabled to true");
        }
        String on = "on: asked in runs without --offline where no other text fits the topic";
        return net.namesContact()
                ? Check.ok(subject, on)
                : Check.warn(
                        subject,
                        on + "; without a contact only 10 calls a minute are allowed",
                        "set aivideo.net.contact to your mail address or page, as Wikimedia asks of every program");
    }

    private static Check library(Workbench bench) {
        LibraryProperties library = bench.settings().get("aivideo.visuals", LibraryProperties.class);
        Path folder = bench.workspace().root().resolve(library.library()).normalize();
        String subject = "footage library";
        return Files.isDirectory(folder)
                ? Check.ok(subject, "on: your clips and stills in " + folder)
                : Check.ok(subject, "off: put clips and stills into " + folder);
    }

    private static List<Check> remote(Workbench bench) {
        Map<String, Double> weights =
                bench.settings().get("aivideo.visuals", VisualsProperties.class).weights();
        try (ConfigurableApplicationContext application = bench.application()) {
            return application.getBeansOfType(FootageSource.class).values().stream()
                    .filter(source -> !LOCAL.contains(source.name()))
                    .sorted(Comparator.comparing(FootageSource::name))
                    .map(source -> state(source, weights.getOrDefault(source.name(), 1.0)))
                    .toList();
        } catch (RuntimeException e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return List.of(Check.fail(
                    "footage sources",
                    root instanceof ProblemException known ? known.problem() : String.valueOf(root.getMessage()),
                    "correct the setting"));
        }
    }

    private static Check state(FootageSource source, double weight) {
        String subject = "footage " + source.name();
        if (weight <= 0) {
            return Check.ok(subject, "off: its weight in aivideo.visuals.weights is 0");
        }
        return source.howToEnable()
                .map(remedy -> Check.ok(subject, "off: " + remedy))
                .orElseGet(() -> Check.ok(subject, "on: searched in every run without --offline"));
    }
}

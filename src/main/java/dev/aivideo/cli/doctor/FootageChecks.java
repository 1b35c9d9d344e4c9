package dev.aivideo.cli.doctor;

import dev.aivideo.cli.workbench.Settings;
import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.library.LibraryProperties;
import dev.aivideo.job.OperatorSettings;
import dev.aivideo.project.Workspace;
import dev.aivideo.script.openai.OpenAiProperties;
import dev.aivideo.visuals.VisualsProperties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Who writes the script and where pictures come from. Nobody is asked: it is told what the settings and keys allow. */
final class FootageChecks {
    private FootageChecks() {}

    /** The sources of a run that need the network, without the stages around them. */
    @Configuration(proxyBeanMethods = false)
    @ComponentScan({
        "dev.aivideo.media",
        "dev.aivideo.net",
        "dev.aivideo.footage.download",
        "dev.aivideo.footage.mcp",
        "dev.aivideo.footage.catalogue"
    })
    static class RemoteSources {}

    static List<Check> all(Workspace workspace, Settings settings) {
        List<Check> checks = new ArrayList<>();
        checks.add(scriptModel(settings.get("aivideo.script.openai", OpenAiProperties.class)));
        checks.add(library(workspace, settings));
        checks.addAll(remote(workspace, settings.get("aivideo.visuals", VisualsProperties.class)));
        return checks;
    }

    private static Check scriptModel(OpenAiProperties model) {
        String key = model.apiKey().isBlank() ? "no key" : "key set";
        return model.configured()
                ? Check.ok("script model", "%s at %s, %s".formatted(model.model(), model.shownBase(), key))
                : Check.ok(
                        "script model",
                        "off: set GROQ_API_KEY, or aivideo.script.openai.base-url for another server;"
                                + " until then sources and outlines are narrated");
    }

    private static Check library(Workspace workspace, Settings settings) {
        Path folder = workspace
                .root()
                .resolve(
                        settings.get("aivideo.visuals", LibraryProperties.class).library())
                .normalize();
        String subject = "footage library";
        return Files.isDirectory(folder)
                ? Check.ok(subject, "on: your clips and stills in " + folder)
                : Check.ok(subject, "off: put clips and stills into " + folder);
    }

    private static List<Check> remote(Workspace workspace, VisualsProperties visuals) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(RemoteSources.class)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .environment(OperatorSettings.environment(workspace, Workbench.home()))
                .properties("logging.threshold.console=off")
                .initializers(made -> made.getBeanFactory().registerSingleton("workspace", workspace))
                .run()) {
            return context.getBeansOfType(FootageSource.class).values().stream()
                    .sorted(Comparator.comparing(FootageSource::name))
                    .map(source -> state(source, visuals.weights().getOrDefault(source.name(), 1.0)))
                    .toList();
        } catch (RuntimeException e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return List.of(Check.fail(
                    "footage sources", MachineChecks.firstLine(String.valueOf(root.getMessage())), "correct it"));
        }
    }

    private static Check state(FootageSource source, double weight) {
        String subject = "footage " + source.name();
        if (weight <= 0) {
            return Check.ok(subject, "off: its weight in aivideo.visuals.weights is 0");
        }
        return source.howToEnable()
                .map(remedy -> Check.ok(subject, "off: " + remedy))
                .orElseGet(() -> Check.ok(subject, "on: asked in every run without --offline"));
    }
}

package dev.aivideo.job;

import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.BindResult;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;

/**
 * The settings that a workspace may have. It may come from someone else: its settings choose how films look and
 * sound, but start no program, set no address or folder and raise no limit. A setting that is not listed here belongs to the
 * program's configuration, so that new settings are safe by default.
 */
final class WorkspaceSettings {
    private static final List<String> FREE = List.of(
            "aivideo.editing.preset",
            "aivideo.editing.crf",
            "aivideo.editing.max-rate-mbit",
            "aivideo.editing.encoder-threads",
            "aivideo.editing.crossfade",
            "aivideo.editing.shortest-shot",
            "aivideo.editing.zoom",
            "aivideo.editing.title",
            "aivideo.export.loudness-lufs",
            "aivideo.export.true-peak-dbtp",
            "aivideo.export.longest-black",
            "aivideo.export.longest-freeze",
            "aivideo.export.longest-silence",
            "aivideo.export.category",
            "aivideo.retention.intermediates",
            "aivideo.retention.unfinished",
            "aivideo.retention.logs",
            "aivideo.script.source-similarity",
            "aivideo.script.scene-length",
            "aivideo.script.words-per-second",
            "aivideo.script.persona",
            "aivideo.script.language",
            "aivideo.script.tone",
            "aivideo.script.fallback",
            "aivideo.style.name",
            "aivideo.script.openai.temperature",
            "aivideo.script.openai.reasoning-effort",
            "aivideo.script.openai.scenes-per-part",
            "aivideo.ffmpeg.timeout",
            "aivideo.visuals.library-files",
            "aivideo.visuals.library-depth",
            "aivideo.visuals.order",
            "aivideo.visuals.weights",
            "aivideo.visuals.search-timeout",
            "aivideo.visuals.fetch-timeout",
            "aivideo.visuals.failures-to-skip",
            "aivideo.visuals.candidates",
            "aivideo.visuals.parallel-fetches",
            "aivideo.visuals.threshold",
            "aivideo.visuals.films-remembered",
            "aivideo.voiceover.engine",
            "aivideo.voiceover.slowest",
            "aivideo.voiceover.fastest",
            "aivideo.voiceover.loudness-dbfs",
            "aivideo.voiceover.peak-dbfs",
            "aivideo.nightly.max-films",
            "aivideo.nightly.parallel",
            "aivideo.nightly.attempts",
            "aivideo.nightly.not-again-within",
            "aivideo.nightly.cron");

    /** A workspace may disable a source, but not enable one that the operator disabled. */
    private static final List<String> ONLY_OFF = List.of(
            "aivideo.script.wikipedia.enabled",
            "aivideo.visuals.nasa.enabled",
            "aivideo.visuals.pexels.enabled",
            "aivideo.visuals.pixabay.enabled",
            "aivideo.visuals.commons.enabled",
            "aivideo.visuals.wikidata.enabled",
            "aivideo.visuals.archive.enabled");

    /** A folder inside the workspace. */
    private static final List<String> INSIDE = List.of("aivideo.visuals.library");

    private static final int LONGEST_SHOWN = 60;

    private final Workspace workspace;
    private final Path home;
    private final ConfigurableEnvironment program;

    /** @param program the settings without the workspace's */
    WorkspaceSettings(Workspace workspace, Path home, ConfigurableEnvironment program) {
        this.workspace = workspace;
        this.home = home;
        this.program = program;
    }

    /** Whether a workspace may have this setting. */
    static boolean mayBeSet(String setting) {
        return isAmong(FREE, setting) || isAmong(ONLY_OFF, setting) || isAmong(INSIDE, setting);
    }

    /**
     * The sources without what says the same as the program's settings anyway: a workspace may have a copy of its file.
     *
     * @throws SettingsException if there is a setting that a workspace may not have
     */
    List<PropertySource<?>> harmless(List<PropertySource<?>> sources) {
        List<PropertySource<?>> harmless = new ArrayList<>();
        for (PropertySource<?> source : sources) {
            Map<String, Object> taken = new LinkedHashMap<>();
            Map<String, String> refused = new TreeMap<>();
            for (String name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
                String value = String.valueOf(source.getProperty(name));
                if (isHarmless(name, value)) {
                    taken.put(name, value);
                } else if (!isAsTheProgramHasIt(source, name)) {
                    refused.put(name, value);
                }
            }
            if (!refused.isEmpty()) {
                throw refusal(source.getName(), refused);
            }
            harmless.add(new MapPropertySource(source.getName(), taken));
        }
        return harmless;
    }

    private boolean isHarmless(String name, String value) {
        // A placeholder would copy environment variables, keys too, into texts and messages.
        return !value.contains("${")
                && (isAmong(FREE, name)
                        || (isAmong(ONLY_OFF, name) && value.strip().equalsIgnoreCase("false"))
                        || (isAmong(INSIDE, name) && isInside(value)));
    }

    private static boolean isAmong(List<String> settings, String name) {
        ConfigurationPropertyName said = ConfigurationPropertyName.adapt(name, '.');
        return settings.stream()
                .map(ConfigurationPropertyName::of)
                .anyMatch(setting -> setting.equals(said) || setting.isAncestorOf(said));
    }

    private boolean isInside(String folder) {
        try {
            Path path = workspace.root().resolve(folder).normalize();
            return path.startsWith(workspace.root())
                    && (!Files.exists(path)
                            || path.toRealPath().startsWith(workspace.root().toRealPath()));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private boolean isAsTheProgramHasIt(PropertySource<?> source, String name) {
        ConfigurationPropertyName whole = ConfigurationPropertyName.adapt(name.replaceFirst("\\[\\d+]$", ""), '.');
        ConfigurationPropertySource said = Objects.requireNonNull(ConfigurationPropertySource.from(source));
        Binder here = new Binder(List.of(said), new PropertySourcesPlaceholdersResolver(program));
        return texts(here, whole).equals(texts(Binder.get(program), whole));
    }

    private static List<String> texts(Binder binder, ConfigurationPropertyName name) {
        BindResult<List<String>> found = binder.bind(name, Bindable.listOf(String.class));
        return found.isBound() ? found.get() : List.of();
    }

    private SettingsException refusal(String file, Map<String, String> refused) {
        List<String> said = new ArrayList<>();
        refused.forEach((name, value) -> said.add(
                name + ": " + (value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value)));
        String first = refused.keySet().iterator().next();
        String variable = first.toUpperCase(Locale.ROOT)
                .replace("-", "")
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("_$", "");
        return new SettingsException(
                "The workspace's settings are refused: %s contains settings that only the program's own configuration may have, because they start programs, set addresses or folders, or raise limits."
                        .formatted(file),
                String.join(System.lineSeparator(), said),
                "remove it; or set it in %s, or in the environment (%s); or, if you created this workspace yourself, trust it there: aivideo.trusted-workspaces: [\"%s\"]"
                        .formatted(home.resolve("config/application.yml"), variable, workspace.root()),
                null);
    }
}

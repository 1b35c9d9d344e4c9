package dev.aivideo.job;

import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.boot.env.PropertySourceLoader;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The operator's settings: the environment, then what a workspace may set, then the program's own file, then the
 * defaults of what that file does not show. They are not
 * left to Spring Boot to find: it would look in the current folder too, where anybody's file may lie, and takes a comma
 * in a folder's name for the end of it.
 */
public final class OperatorSettings {
    private static final String FURTHER = "further-settings.yml";
    private static final List<String> FILES = List.of("application.properties", "application.yml", "application.yaml");

    private OperatorSettings() {}

    /**
     * An environment that lacks only what the program is built on, which Spring Boot adds.
     *
     * @param home folder of the program, whose {@code config/application.yml} holds the operator's settings
     * @throws SettingsException if a file cannot be read, or the workspace's says what only the program's may
     */
    public static StandardEnvironment environment(Workspace workspace, Path home) {
        StandardEnvironment environment = new StandardEnvironment();
        MutablePropertySources sources = environment.getPropertySources();
        read(home).forEach(sources::addLast);
        load(FURTHER, new ClassPathResource(FURTHER)).forEach(sources::addLast);
        sources.addLast(new MapPropertySource(
                "places", Map.of("aivideo.home", home.toString(), "spring.config.location", "classpath:/")));
        if (!isSame(workspace.root().resolve("config"), home.resolve("config"))) {
            checkYaml(workspace.root());
            List<PropertySource<?>> own = read(workspace.root());
            if (!isTrusted(workspace, home, environment)) {
                own = new WorkspaceSettings(workspace, home, environment).harmless(own);
            }
            Collections.reverse(own);
            own.forEach(
                    source -> sources.addAfter(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, source));
        }
        return environment;
    }

    /** The settings in the files of this folder's {@code config}, highest precedence first. */
    private static List<PropertySource<?>> read(Path folder) {
        List<PropertySource<?>> all = new ArrayList<>();
        for (String name : FILES) {
            Path file = folder.resolve("config").resolve(name);
            if (Files.isRegularFile(file)) {
                List<PropertySource<?>> documents =
                        new ArrayList<>(load(file.toString(), new FileSystemResource(file)));
                Collections.reverse(documents);
                all.addAll(documents);
            }
        }
        return all;
    }

    private static List<PropertySource<?>> load(String name, Resource file) {
        PropertySourceLoader loader =
                name.endsWith(".properties") ? new PropertiesPropertySourceLoader() : new YamlPropertySourceLoader();
        try {
            return loader.load(name, file);
        } catch (IOException | RuntimeException e) {
            throw unreadable(name, e);
        }
    }

    private static SettingsException unreadable(String name, Exception e) {
        return new SettingsException(
                "The settings in " + name + " cannot be read.",
                String.valueOf(e.getMessage()).strip(),
                "correct the file, or remove it",
                e);
    }

    /**
     * A workspace may have been received from somebody: Spring Boot sets no limit to aliases of aliases, which a few lines
     * make fill any memory.
     */
    private static void checkYaml(Path folder) {
        for (String name : FILES) {
            Path file = folder.resolve("config").resolve(name);
            if (!name.endsWith(".properties") && Files.isRegularFile(file)) {
                try (Reader text = Files.newBufferedReader(file)) {
                    new Yaml(new SafeConstructor(new LoaderOptions()))
                            .loadAll(text)
                            .forEach(document -> {});
                } catch (IOException | RuntimeException e) {
                    throw unreadable(file.toString(), e);
                }
            }
        }
    }

    private static boolean isTrusted(Workspace workspace, Path home, StandardEnvironment environment) {
        return Binder.get(environment).bindOrCreate("aivideo", TrustProperties.class).trustedWorkspaces().stream()
                .anyMatch(folder -> isNamed(workspace, home, folder));
    }

    private static boolean isNamed(Workspace workspace, Path home, String folder) {
        try {
            return !folder.isBlank() && isSame(workspace.root(), home.resolve(folder.strip()));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.equals(other);
        }
    }
}

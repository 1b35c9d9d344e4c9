package dev.aivideo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.SettingsFile.Setting;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The files of settings and their document are what the records of settings say, no more and no less. */
class SettingsTests {
    private static final Path DOCUMENT = Path.of("src/docs/settings.md");
    private static final int MOST_SHOWN = 60;

    static Stream<Class<?>> records() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("dev.aivideo").stream()
                .<Class<?>>map(found -> load(found.getBeanClassName()));
    }

    @Test
    void everySettingStandsInOneFileOnce() throws IOException {
        Set<String> wanted = new TreeSet<>();
        records().forEach(type -> wanted.addAll(names(prefix(type), type)));

        assertThat(wanted).hasSizeGreaterThan(MOST_SHOWN);
        assertThat(Documented.names()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void theOperatorIsShownWhatOperatorsChange() throws IOException {
        assertThat(SettingsFile.read(SettingsFile.SHOWN)).hasSizeBetween(20, MOST_SHOWN);
    }

    @Test
    void everySettingIsExplained() throws IOException {
        assertThat(SettingsFile.all()).extracting(Setting::comment).doesNotContain("");
    }

    /** With {@code -Dsettings.write=true} the document is written instead of compared. */
    @Test
    void theDocumentListsEverySettingWithItsDefaultAndMeaning() throws IOException {
        String document = """
                # Settings

                Written by `SettingsTests` from `config/application.yml` and `src/main/resources/further-settings.yml`.

                A setting is changed in `config/application.yml`, or by an environment variable: `aivideo.ffmpeg.timeout` is
                `AIVIDEO_FFMPEG_TIMEOUT`. Durations are written `500ms`, `20s`, `15m`, `30d`, sizes `256MB`, `4GB`. A value that
                cannot be used is refused with its name, the value and one that works.

                ## Shown in `config/application.yml`

                %s
                ## Further settings

                Rarely needed. They are not in the file but can be added to it.

                %s""".formatted(Documented.table(SettingsFile.SHOWN), Documented.table(SettingsFile.FURTHER));

        if (Boolean.getBoolean("settings.write")) {
            Files.writeString(DOCUMENT, document);
        } else {
            assertThat(DOCUMENT).content().isEqualTo(document);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyValueInTheFilesIsTheDefault(Class<?> type) throws IOException {
        Object unset = new Binder(List.of()).bindOrCreate(prefix(type), type);
        Object read = new Binder(files()).bindOrCreate(prefix(type), type);

        Map<String, String> expected = values(unset);
        assertThat(values(read)).isEqualTo(expected);
    }

    /** Nothing and an empty value mean the same. */
    private static Map<String, String> values(Object settings) {
        Map<String, String> values = new TreeMap<>();
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                Object value = component.getAccessor().invoke(settings);
                values.put(component.getName(), value == null ? "" : value.toString());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }

    private static Iterable<ConfigurationPropertySource> files() throws IOException {
        List<ConfigurationPropertySource> sources = new ArrayList<>();
        for (Path file : List.of(SettingsFile.SHOWN, SettingsFile.FURTHER)) {
            new YamlPropertySourceLoader()
                    .load(file.toString(), new FileSystemResource(file))
                    .forEach(source -> sources.add(ConfigurationPropertySource.from(source)));
        }
        return sources;
    }

    private static Set<String> names(String prefix, Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "." + DataObjectPropertyName.toDashedForm(component.getName());
            if (component.getType().isRecord()) {
                names.addAll(names(name, component.getType()));
            } else if (!name.endsWith("-key")) {
                // Secrets stand in the environment only.
                names.add(name);
            }
        }
        return names;
    }

    private static String prefix(Class<?> type) {
        return type.getAnnotation(ConfigurationProperties.class).value();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

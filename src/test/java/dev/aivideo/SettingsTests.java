package dev.aivideo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.SettingsFile.Setting;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** {@code config/application.yml} is what the records of settings say, no more and no less. */
class SettingsTests {

    static Stream<Class<?>> records() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("dev.aivideo").stream()
                .<Class<?>>map(found -> load(found.getBeanClassName()));
    }

    @Test
    void theFileHasEverySettingOnceAndNoOther() throws IOException {
        Set<String> wanted = new TreeSet<>();
        records().forEach(type -> wanted.addAll(names(prefix(type), type)));
        List<String> written = SettingsFile.read().stream().map(Setting::name).toList();

        assertThat(wanted).hasSizeGreaterThan(20);
        assertThat(written).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void theFileExplainsEverySettingWhoseNameDoesNot() throws IOException {
        assertThat(SettingsFile.read().stream()
                        .filter(setting -> setting.comment().isEmpty())
                        .map(Setting::name))
                .hasSizeLessThan(SettingsFile.read().size() / 4);
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyValueInTheFileIsTheDefault(Class<?> type) throws IOException {
        Object unset = new Binder(List.of()).bindOrCreate(prefix(type), type);
        Object read = new Binder(file()).bindOrCreate(prefix(type), type);

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

    private static Iterable<ConfigurationPropertySource> file() throws IOException {
        List<PropertySource<?>> sources =
                new YamlPropertySourceLoader().load("settings", new FileSystemResource(SettingsFile.FILE));
        return sources.stream().map(ConfigurationPropertySource::from).collect(Collectors.toList());
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

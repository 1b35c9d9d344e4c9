package dev.aivideo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The settings as their document shows them. */
public final class Documented {
    private Documented() {}

    /** The names of all settings. */
    public static List<String> names() throws IOException {
        return SettingsFile.all().stream().map(SettingsFile.Setting::name).toList();
    }

    /** A table in Markdown: each setting of the file once, with its default and what it means. */
    static String table(Path file) throws IOException {
        return "| setting | default | meaning |\n|---|---|---|\n"
                + SettingsFile.read(file).stream()
                        .map(setting -> "| `%s` | `%s` | %s |\n"
                                .formatted(
                                        setting.name(),
                                        setting.value(),
                                        setting.comment().replace("|", "\\|")))
                        .collect(Collectors.joining());
    }
}

package dev.aivideo;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The settings as the README shows them. */
public final class Documented {
    private Documented() {}

    /** The names of all settings. */
    public static List<String> names() throws IOException {
        return SettingsFile.read().stream().map(SettingsFile.Setting::name).toList();
    }

    /** A table in Markdown: each setting once, with its default and what it means. */
    public static String settings() throws IOException {
        return "| setting | default | meaning |\n|---|---|---|\n"
                + SettingsFile.read().stream()
                        .map(setting -> "| `%s` | `%s` | %s |\n"
                                .formatted(
                                        setting.name(),
                                        setting.value(),
                                        setting.comment().replace("|", "\\|")))
                        .collect(Collectors.joining());
    }
}

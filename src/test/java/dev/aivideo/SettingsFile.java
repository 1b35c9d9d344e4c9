package dev.aivideo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines that set something in {@code config/application.yml}, and in the file of the settings it does not show. */
final class SettingsFile {
    static final Path SHOWN = Path.of("config/application.yml");
    static final Path FURTHER = Path.of("src/main/resources/further-settings.yml");
    private static final Pattern LINE = Pattern.compile("( *)([\\w-]+):(?: +(.*?))?(?: +#\\s*(.*))?");

    private SettingsFile() {}

    /** @param comment beside the value, or in the lines above it */
    record Setting(String name, String value, String comment) {}

    static List<Setting> all() throws IOException {
        return Stream.concat(read(SHOWN).stream(), read(FURTHER).stream()).toList();
    }

    static List<Setting> read(Path file) throws IOException {
        List<Setting> settings = new ArrayList<>();
        Deque<String> path = new ArrayDeque<>();
        StringBuilder above = new StringBuilder();
        for (String read : Files.readAllLines(file)) {
            // A setting without a default stands there as a comment of its own form.
            String line = read.replaceFirst("^( *)#([a-z-]+):( *)", "$1$2: (none)$3");
            Matcher parts = LINE.matcher(line.stripTrailing());
            if (line.strip().startsWith("#")) {
                above.append(above.isEmpty() ? "" : " ")
                        .append(line.strip().substring(1).strip());
            } else if (!parts.matches()) {
                above.setLength(0);
            } else {
                while (path.size() > parts.group(1).length() / 2) {
                    path.removeLast();
                }
                path.addLast(parts.group(2));
                String value = parts.group(3) == null || parts.group(3).startsWith("#") ? "" : parts.group(3);
                if (!value.isEmpty()) {
                    String beside = parts.group(4);
                    settings.add(
                            new Setting(String.join(".", path), value, beside == null ? above.toString() : beside));
                }
                above.setLength(0);
            }
        }
        return settings;
    }
}

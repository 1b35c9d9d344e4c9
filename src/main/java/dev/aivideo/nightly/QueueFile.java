package dev.aivideo.nightly;

import dev.aivideo.project.Aspect;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Captions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Films listed in a file: CSV with a header, or JSON Lines ({@code .jsonl}). Columns and fields are {@code topic},
 * {@code duration}, {@code voice}, {@code aspect}, {@code captions}, {@code priority} and {@code not_before}; all but
 * the topic may be left out.
 *
 * @param films what could be read
 * @param faults what could not, each with its line
 */
public record QueueFile(List<QueueRepository.NewEntry> films, List<Fault> faults) {
    private static final Set<String> KNOWN =
            Set.of("topic", "duration", "voice", "aspect", "captions", "priority", "not_before");
    private static final int LONGEST_TOPIC = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A line that is no film.
     *
     * @param line counted from 1, the header included
     */
    public record Fault(long line, String message) {}

    /**
     * Read a file.
     *
     * @param voiceRefusal what speaks against a voice; empty if nothing does
     * @throws IOException if it cannot be read, or is no CSV file with a column {@code topic}
     */
    public static QueueFile read(Path file, Brief defaults, Function<String, Optional<String>> voiceRefusal)
            throws IOException {
        QueueFile read = new QueueFile(new ArrayList<>(), new ArrayList<>());
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
            read.readJsonLines(file, defaults, voiceRefusal);
        } else {
            read.readCsv(file, defaults, voiceRefusal);
        }
        return read;
    }

    private void readCsv(Path file, Brief defaults, Function<String, Optional<String>> voiceRefusal)
            throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .setCommentMarker('#')
                .get();
        try (CSVParser parser = CSVParser.parse(file, java.nio.charset.StandardCharsets.UTF_8, format)) {
            if (!parser.getHeaderNames().contains("topic")) {
                throw new IOException(file + " has no column 'topic'; its first line must name the columns, as in"
                        + " 'topic,duration,priority', was " + parser.getHeaderNames());
            }
            for (CSVRecord row : parser) {
                long line = parser.getCurrentLineNumber();
                if (row.isConsistent()) {
                    take(line, row.toMap(), defaults, voiceRefusal);
                } else {
                    faults.add(new Fault(
                            line,
                            "has " + row.size() + " values, the header names "
                                    + parser.getHeaderNames().size()));
                }
            }
        } catch (java.io.UncheckedIOException | IllegalArgumentException e) {
            throw new IOException(file + " is no CSV file: " + e.getMessage(), e);
        }
    }

    private void readJsonLines(Path file, Brief defaults, Function<String, Optional<String>> voiceRefusal)
            throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                Map<String, String> fields = JSON.readValue(lines.get(i), new TypeReference<Map<String, String>>() {});
                take(i + 1L, fields, defaults, voiceRefusal);
            } catch (JacksonException e) {
                faults.add(new Fault(i + 1L, "is no JSON object of texts and numbers: " + e.getOriginalMessage()));
            }
        }
    }

    private void take(
            long line, Map<String, String> fields, Brief defaults, Function<String, Optional<String>> voiceRefusal) {
        try {
            fields.keySet().stream()
                    .filter(name -> !KNOWN.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new IllegalArgumentException(
                                "'" + name + "' is not known; there are topic, duration, voice,"
                                        + " aspect, captions, priority and not_before");
                    });
            String voice = value(fields, "voice");
            Optional.ofNullable(voice).flatMap(voiceRefusal).ifPresent(refusal -> {
                throw new IllegalArgumentException(refusal);
            });
            films.add(film(fields, defaults));
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.add(new Fault(line, String.valueOf(e.getMessage())));
        }
    }

    private static QueueRepository.NewEntry film(Map<String, String> fields, Brief defaults) {
        String captions = value(fields, "captions");
        String aspect = value(fields, "aspect");
        String voice = value(fields, "voice");
        String priority = value(fields, "priority");
        Brief brief = new Brief(
                topic(value(fields, "topic")),
                duration(value(fields, "duration"), defaults.duration()),
                voice == null ? defaults.voice() : voice,
                aspect == null ? defaults.aspect() : Aspect.of(aspect),
                captions == null ? defaults.captions() : Captions.valueOf(captions.toUpperCase(Locale.ROOT)),
                null,
                null,
                defaults.offline());
        return new QueueRepository.NewEntry(
                brief,
                priority == null ? QueueEntry.USUAL_PRIORITY : priority(priority),
                notBefore(value(fields, "not_before")));
    }

    private static String topic(@Nullable String topic) {
        if (topic == null) {
            throw new IllegalArgumentException("topic is missing");
        }
        if (topic.length() > LONGEST_TOPIC || topic.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("topic must be 1 to 200 characters without control characters, has "
                    + topic.length() + " characters");
        }
        return topic;
    }

    private static Duration duration(@Nullable String seconds, Duration usual) {
        if (seconds == null) {
            return usual;
        }
        if (!seconds.matches("\\d{1,6}")) {
            throw new IllegalArgumentException("duration must be 10 to 7200 seconds, was '" + seconds + "'");
        }
        return Duration.ofSeconds(Long.parseLong(seconds));
    }

    private static int priority(String text) {
        if (!text.matches("[1-9]")) {
            throw new IllegalArgumentException("priority must be 1 to 9, was '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    /** A date, {@code 2026-11-23}, or a local time, {@code 2026-11-23T22:30}, or an instant with its zone. */
    public static @Nullable Instant notBefore(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text)
                        .atStartOfDay(ZoneId.systemDefault())
                        .toInstant();
            }
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "not_before must be a date or a time such as 2026-11-23T22:30, was '" + text + "'", e);
        }
    }

    private static @Nullable String value(Map<String, String> fields, String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}

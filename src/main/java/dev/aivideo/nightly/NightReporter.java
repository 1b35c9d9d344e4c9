package dev.aivideo.nightly;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.project.Json;
import dev.aivideo.project.Project;
import dev.aivideo.project.Stage;
import dev.aivideo.project.StepTransition;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.Records;
import dev.aivideo.records.webapp.Dates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the night's report: a self-contained HTML page, and the same as JSON. */
@Component
class NightReporter {
    private static final Logger LOG = LoggerFactory.getLogger(NightReporter.class);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter FOR_PEOPLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final NightRepository nights;
    private final Records records;
    private final Workspace workspace;
    private final Path home;
    private final TemplateEngine pages = new TemplateEngine();

    NightReporter(NightRepository nights, Records records, Workspace workspace, @Value("${aivideo.home:.}") Path home) {
        this.home = home;
        this.nights = nights;
        this.records = records;
        this.workspace = workspace;
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setCharacterEncoding("UTF-8");
        pages.setTemplateResolver(resolver);
    }

    /** Write {@code output/reports/<night>.html} and {@code .json}; returns the page. */
    Path write(String nightId) throws IOException {
        NightReport report = report(nights.get(nightId), nights.films(nightId), nights.notes(nightId), Instant.now());
        Path directory = workspace.output().resolve("reports");
        Files.createDirectories(directory);
        put(directory.resolve(report.name() + ".json"), Json.INDENTED.writeValueAsString(report));
        Context context = new Context(
                Locale.ROOT,
                Map.of(
                        "report", report,
                        "begun", FOR_PEOPLE.format(Instant.parse(report.startedAt())),
                        "ended", FOR_PEOPLE.format(Instant.parse(report.endedAt()))));
        return put(directory.resolve(report.name() + ".html"), pages.process("night.html", context));
    }

    NightReport report(Night night, List<NightFilm> planned, List<NightNote> notes, Instant end) {
        List<NightReport.Film> films = planned.stream().map(this::film).toList();
        return new NightReport(
                night.id(),
                NAME.format(night.startedAt()),
                Dates.text(night.startedAt()),
                Dates.text(end),
                Math.max(0, Duration.between(night.startedAt(), end).toMinutes()),
                new NightReport.Summary(
                        count(planned, NightFilm.Outcome.DONE),
                        count(planned, NightFilm.Outcome.FAILED),
                        count(planned, NightFilm.Outcome.LEFT_OVER),
                        count(planned, NightFilm.Outcome.PARKED),
                        count(planned, NightFilm.Outcome.PASSED_OVER),
                        films.stream()
                                .map(NightReport.Film::gotS)
                                .filter(java.util.Objects::nonNull)
                                .mapToDouble(Double::doubleValue)
                                .sum()),
                notes.stream().map(NightNote::text).toList(),
                films);
    }

    private static long count(List<NightFilm> films, NightFilm.Outcome outcome) {
        return films.stream().filter(film -> film.outcome() == outcome).count();
    }

    private NightReport.Film film(NightFilm film) {
        String projectId = film.projectId();
        Project project =
                projectId == null ? null : records.projects().find(projectId).orElse(null);
        boolean isDone = film.outcome() == NightFilm.Outcome.DONE;
        return new NightReport.Film(
                film.topic(),
                projectId,
                film.outcome().text(),
                film.duration().toSeconds(),
                project == null ? null : project.totalDurationS(),
                project == null ? null : project.videoPath(),
                project == null
                        ? ""
                        : ReportThumbnail.dataAddress(
                                workspace.videos(project.id()).resolve("thumbnail.jpg")),
                project == null ? List.of() : readable(() -> sources(project)),
                project == null ? List.of() : readable(() -> steps(project)),
                project == null ? List.of() : readable(() -> records.warnings().ofProject(project.id())),
                film.error(),
                isDone || film.outcome() == NightFilm.Outcome.PASSED_OVER ? null : remedy(project));
    }

    /** If a film's records cannot be read, the report only lacks its details. */
    private static <T> List<T> readable(Supplier<List<T>> rows) {
        try {
            return rows.get();
        } catch (RuntimeException e) {
            LOG.warn("A film's records cannot be read, the report leaves them out", e);
            return List.of();
        }
    }

    private String remedy(@Nullable Project project) {
        String command = project == null ? "nightly" : "restart " + project.id().substring(0, 8);
        return "./run.sh " + command + workspace.asArgument(home);
    }

    private List<NightReport.Source> sources(Project project) {
        Map<Origin, Long> counted = records.shots().ofProject(project.id()).stream()
                .collect(Collectors.groupingBy(
                        shot -> new Origin(shot.source(), shot.rights().licence()), Collectors.counting()));
        return counted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Origin::source).thenComparing(Origin::licence)))
                .map(entry -> new NightReport.Source(
                        entry.getKey().source(), entry.getKey().licence(), entry.getValue()))
                .toList();
    }

    private record Origin(String source, String licence) {}

    private List<NightReport.StepTime> steps(Project project) {
        Map<Stage, Long> times = records.runs().ofProject(project.id()).stream()
                .flatMap(run -> records.runs().transitions(run.id()).stream())
                .collect(Collectors.groupingBy(
                        StepTransition::stage,
                        () -> new EnumMap<>(Stage.class),
                        Collectors.summingLong(NightReporter::lastedMs)));
        double whole =
                Math.max(1, times.values().stream().mapToLong(Long::longValue).sum());
        return times.entrySet().stream()
                .map(time -> new NightReport.StepTime(
                        time.getKey().stepName(), time.getValue() / 1000.0, 100 * time.getValue() / whole))
                .toList();
    }

    private static long lastedMs(StepTransition transition) {
        Duration lasted = transition.lasted();
        return lasted == null ? 0 : lasted.toMillis();
    }

    private static Path put(Path file, String text) throws IOException {
        AtomicFile.of(file).write(text);
        return file;
    }
}

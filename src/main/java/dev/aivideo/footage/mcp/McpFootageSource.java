package dev.aivideo.footage.mcp;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.catalogue.CatalogueJson;
import dev.aivideo.footage.catalogue.PublicRights;
import dev.aivideo.footage.catalogue.QueryRelaxation;
import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.ClipProbe;
import dev.aivideo.footage.download.ClipRequest;
import dev.aivideo.media.Visibility;
import dev.aivideo.net.Service;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.Rights;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Footage from a server of the Model Context Protocol with the tools search_videos and download_video. */
class McpFootageSource implements FootageSource, AutoCloseable {
    private static final int LONGEST_CLIP_S = 900;
    private static final String SEARCH = "search_videos";

    private final McpServer server;
    private final McpProperties properties;
    private final McpConnection connection;
    private final McpDetails details;
    private final ClipProbe probe;
    private final ClipFetcher clips;
    private final Map<Map<String, Object>, List<Candidate>> answers = new ConcurrentHashMap<>();

    /** @param clips fetches clips of which a server only gives the address */
    McpFootageSource(McpServer server, McpProperties properties, ClipProbe probe, ClipFetcher clips) {
        this.server = server;
        this.properties = properties;
        this.connection = new McpConnection(server, properties);
        this.details = new McpDetails(connection, properties.searchTimeout());
        this.probe = probe;
        this.clips = clips;
    }

    @Override
    public String name() {
        return server.name();
    }

    @Override
    public Optional<String> howToEnable() {
        return server.missing().isEmpty()
                ? Optional.empty()
                : Optional.of("set the environment variable " + String.join(", ", server.missing()));
    }

    @Override
    public List<Candidate> search(FootageQuery query) {
        return search(query, step -> {});
    }

    @Override
    public List<Candidate> search(FootageQuery query, Consumer<String> steps) {
        if (howToEnable().isPresent()) {
            return List.of();
        }
        return connection.together(SEARCH, () -> {
            // A slow server is asked less: what it found in time is worth more than what it would find too late.
            long enough =
                    System.nanoTime() + properties.searchTimeout().dividedBy(3).toNanos();
            return QueryRelaxation.search(
                    query, question -> ask(query, question), steps, () -> System.nanoTime() < enough);
        });
    }

    @Override
    public boolean isBusy() {
        return connection.isBusy();
    }

    /** Answers hold for one run: a server may have none of its own that it keeps. */
    @Override
    public void prepare() {
        answers.clear();
        details.forgive();
    }

    private List<Candidate> ask(FootageQuery query, QueryRelaxation.Question question) {
        Map<String, Object> wanted = wanted(query, question);
        List<Candidate> known = answers.get(wanted);
        List<Candidate> found = known == null ? ask(wanted) : known;
        answers.put(wanted, found);
        return found.stream().limit(query.limit()).toList();
    }

    private List<Candidate> ask(Map<String, Object> wanted) {
        return connection.call(SEARCH, known -> wanted, properties.searchTimeout()).items(SEARCH).stream()
                .map(item -> McpItems.candidate(server.name(), item))
                .flatMap(Optional::stream)
                .filter(clip -> !PublicRights.needsReview(clip.rights()))
                .toList();
    }

    private static Map<String, Object> wanted(FootageQuery query, QueryRelaxation.Question question) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("query", question.words());
        arguments.put("max_duration", LONGEST_CLIP_S);
        arguments.put("sort", "score"); // DVIDS lists the newest first unless it is told otherwise
        if (!question.filter().branch().isEmpty()) {
            arguments.put("branch", question.filter().branch());
        }
        if (!question.filter().country().isEmpty()) {
            arguments.put("country", question.filter().country());
        }
        if (query.aspect() == Aspect.WIDE) {
            arguments.put("hd", 1);
        }
        return arguments;
    }

    @Override
    public Optional<Path> thumbnail(Candidate candidate, Path directory) {
        return Optional.ofNullable(candidate.format().thumbnail())
                .flatMap(CatalogueJson::file)
                .map(address -> ClipRequest.of(server.name(), candidate.id(), service(), address))
                .flatMap(picture -> clips.thumbnails().fetch(picture, directory));
    }

    @Override
    public Footage fetch(Candidate candidate, ClipRange part, Path directory) {
        Rights told = completed(candidate, candidate.rights(), details.of(candidate));
        ToolReply reply = connection.download(
                "download_video", known -> wanted(candidate, part, known), properties.downloadTimeout());
        Rights rights = completed(candidate, told, reply.value());
        Optional<URI> elsewhere = ClipAddress.of(server, reply);
        Optional<byte[]> held = reply.bytes();
        if (elsewhere.isPresent()) {
            ClipRequest clip = ClipRequest.of(server.name(), candidate.id(), service(), elsewhere.get());
            return clips.fetch(clip, new ClipRange(ClipAddress.from(part, reply), part.length()), directory)
                    .with(rights);
        }
        Footage footage = held.isPresent()
                ? unpacked(candidate, part, held.get(), directory)
                : taken(candidate, part, reply, directory);
        return footage.with(rights);
    }

    /** The answer is the clip. */
    private Footage unpacked(Candidate candidate, ClipRange part, byte[] clip, Path directory) {
        return kept(candidate, part, directory, target -> {
            Files.write(target, clip);
            Visibility look = probe.look(target, Duration.ZERO, part.length());
            if (!look.reaches(part.length())) {
                throw doesNotDecode(candidate, part, Duration.ZERO);
            }
            return new Seen(Duration.ZERO, look);
        });
    }

    /** @throws FootageException if the rights need a review first */
    private Rights completed(Candidate candidate, Rights known, JsonNode answer) {
        Rights rights = McpRights.completed(known, server.name(), candidate.address(), answer);
        if (PublicRights.needsReview(rights)) {
            throw unusable(candidate, "Its full caption names an owner outside the public service");
        }
        return rights;
    }

    private Footage taken(Candidate candidate, ClipRange part, ToolReply reply, Path directory) {
        DownloadedFile found =
                DownloadedFile.of(server, reply, service().limits().maxBytes());
        Duration in = part.from().minus(found.start());
        Duration from = in.isNegative() ? Duration.ZERO : in;
        Visibility look = probe.look(found.file(), from, part.length());
        if (!look.reaches(part.length())) {
            found.delete();
            throw doesNotDecode(candidate, part, from);
        }
        return kept(candidate, part, directory, target -> {
            Files.copy(found.file(), target, StandardCopyOption.REPLACE_EXISTING);
            return new Seen(from, look);
        });
    }

    private FootageException doesNotDecode(Candidate candidate, ClipRange part, Duration from) {
        return unusable(
                candidate,
                "It cannot be decoded for %d ms from %d ms on"
                        .formatted(part.length().toMillis(), from.toMillis()));
    }

    private FootageException unusable(Candidate candidate, String evidence) {
        return FootageException.ofOneItem(
                "Clip %s of '%s' is not usable.".formatted(candidate.id(), server.name()),
                evidence,
                "No action is needed: the scene uses its next picture.",
                null);
    }

    /** What lies on the server itself may be in a private network, as the server may; all else may not. */
    private Service service() {
        Service service = clips.service(server.name());
        return server.address().isEmpty() ? service : service.at(URI.create(server.address()));
    }

    /** A server that knows {@code start} cuts the part out; one that only knows {@code duration} cuts at its end. */
    private static Map<String, Object> wanted(Candidate candidate, ClipRange part, Set<String> known) {
        Duration wanted = known.contains("start") ? part.length() : part.from().plus(part.length());
        return Map.of(
                "video_id",
                candidate.address(),
                "start",
                part.from().toMillis() / 1000.0,
                "duration",
                Math.ceil(wanted.toMillis() / 100.0) / 10);
    }

    /** Where the wanted part begins in a file, and what is seen of it. */
    private record Seen(Duration in, Visibility look) {}

    /** The server's cache is its own; what the film needs is kept apart from it. */
    private Footage kept(
            Candidate candidate, ClipRange part, Path directory, AtomicFile.Maker<Seen, IOException> clip) {
        Path target = directory.resolve("%s-%s-%d.mp4"
                .formatted(server.name(), candidate.id(), part.from().toMillis()));
        try {
            Files.createDirectories(directory);
            Seen seen = AtomicFile.of(target).make(clip);
            return Footage.of(target, seen.in(), seen.look());
        } catch (IOException e) {
            throw new FootageException(
                    "Clip %s cannot be kept.".formatted(candidate.id()),
                    String.valueOf(e.getMessage()),
                    "Free disk space in " + directory + ".",
                    e);
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}

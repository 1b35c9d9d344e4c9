package dev.aivideo.footage.mcp;

import static dev.aivideo.testing.Fixtures.aFootageQuery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.download.LoopbackClients;
import dev.aivideo.media.ProcessFamily;
import dev.aivideo.media.TestMedia;
import dev.aivideo.media.Visibility;
import dev.aivideo.net.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class McpFootageSourceIT {
    private static final String KEY = "key-0123456789abc";
    private static final FootageQuery QUERY = aFootageQuery()
            .topic("Harbours")
            .terms("night hoist")
            .shotLength(Duration.ofSeconds(4))
            .limit(1)
            .build();
    private static final ClipRange PART = new ClipRange(Duration.ofSeconds(1), Duration.ofSeconds(2));

    @TempDir
    Path folder;

    @TempDir
    Path home;

    private McpFootageSource source;

    @AfterEach
    void close() {
        if (source != null) {
            source.close();
        }
    }

    private McpFootageSource source(String mode) {
        return source(mode, Duration.ofSeconds(20), Duration.ofSeconds(20), 2);
    }

    private McpFootageSource source(String mode, Duration start, Duration search, int restarts) {
        McpServer server = new McpServer(
                "dvids",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        Path.of("target/test-classes").toAbsolutePath().toString(),
                        StandInServer.class.getName(),
                        mode,
                        folder.toString()),
                Map.of("STANDIN_API_KEY", KEY),
                "",
                Map.of(),
                folder,
                home,
                1,
                List.of());
        McpProperties properties =
                new McpProperties(Path.of("mcp-servers.json"), start, search, search, Duration.ofMillis(1), restarts);
        source = new McpFootageSource(
                server, properties, TestMedia.viewer()::look, LoopbackClients.fetcher(folder.resolve("clips")));
        return source;
    }

    private void makeClip() throws IOException {
        Files.createDirectories(folder.resolve("cache"));
        TestMedia.make(folder.resolve("cache/clip.mp4"), "mp4", "testsrc2=s=320x180:r=25:d=4", "-preset", "ultrafast");
    }

    private Candidate candidate() {
        return McpItems.candidate(
                        "dvids", tools.jackson.databind.json.JsonMapper.shared().readTree("{\"id\":\"VIDEO:988001\"}"))
                .orElseThrow();
    }

    private long starts() throws IOException {
        return Files.readAllLines(folder.resolve("pids")).size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"python", "noise", "ping", "slow", "crlf", "text-id", "batch", "requests", "stderr"})
    void readsAPythonListWhateverStandsAroundIt(String mode) {
        Candidate found = source(mode).search(QUERY).get(0);

        assertThat(found.id()).isEqualTo("988001");
        assertThat(found.address()).isEqualTo("VIDEO:988001");
        assertThat(found.title()).isEqualTo("Crew's night hoist");
        assertThat(found.format().duration()).isEqualTo(Duration.ofSeconds(48));
        assertThat(found.format().heightPx()).isEqualTo(720);
        assertThat(found.rights().credit()).isEqualTo("Courtesy of DVIDS");
        assertThat(found.rights().notice()).contains("does not imply");
    }

    @Test
    void readsJsonAndLeavesOutItemsWithoutASafeId() {
        List<Candidate> found = source("json").search(QUERY);

        assertThat(found).extracting(Candidate::id).containsExactly("988002");
        assertThat(found.get(0).format().duration()).isEqualTo(Duration.ofSeconds(94));
        assertThat(found.get(0).description().keywords()).containsExactly("pier", "boat");
    }

    @Test
    void readsStructuredContent() {
        assertThat(source("structured").search(QUERY))
                .extracting(Candidate::title)
                .containsExactly("A pier");
    }

    @Test
    void takesAnEmptyListForNoResult() throws IOException {
        assertThat(source("empty").search(QUERY)).isEmpty();
        assertThat(starts()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "tool-error", "prose", "rpc-error", "text-code", "no-id"})
    void failsInWordsWithoutTheKey(String mode) throws IOException {
        assertThatThrownBy(() -> source(mode).search(QUERY))
                .isInstanceOf(FootageException.class)
                .hasMessageNotContaining(KEY)
                .hasMessageContaining("Remedy");
        assertThatThrownBy(() -> source.search(QUERY)).isInstanceOf(FootageException.class);
        assertThat(starts()).as("it is well and goes on").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"crash", "flood", "flood-lines", "hang", "huge"})
    void endsAServerThatMisbehavesAndStartsItAgainALimitedNumberOfTimes(String mode) throws IOException {
        McpFootageSource broken = source(mode, Duration.ofSeconds(20), Duration.ofMillis(1500), 1);

        for (int search = 0; search < 4; search++) {
            assertThatThrownBy(() -> broken.search(QUERY))
                    .isInstanceOf(FootageException.class)
                    .hasMessageNotContaining(KEY);
        }

        if (!mode.equals("huge")) { // an answer that is only too long is no reason to end the server
            assertThat(starts()).isEqualTo(2);
            for (String pid : Files.readAllLines(folder.resolve("pids"))) {
                assertThat(isAlive(pid)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    @Timeout(60)
    void everyFaultCostsItsCandidatesWithinTheLimit(Fault fault) throws IOException {
        McpFootageSource faulty = source(fault.name(), Duration.ofSeconds(20), Duration.ofMillis(1500), 1);

        for (int search = 0; search < 2; search++) {
            assertThatThrownBy(() -> faulty.search(QUERY))
                    .isInstanceOf(FootageException.class)
                    .hasMessageContaining("Remedy")
                    .hasMessageNotContaining(KEY);
        }
        if (fault != Fault.REFUSED) { // that one ends before it says who it is
            assertThat(starts()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void takesNoMoreOfALongListThanWasAsked() {
        assertThat(source("long").search(QUERY)).hasSize(QUERY.limit());
    }

    @Test
    void endsWhatAHangingServerStartedToo() throws IOException {
        McpFootageSource hanging = source("child", Duration.ofSeconds(20), Duration.ofMillis(800), 0);

        assertThatThrownBy(() -> hanging.search(QUERY)).hasMessageContaining("did not answer");

        assertThat(isAlive(Files.readString(folder.resolve("child")))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"daemon", "daemon-session"})
    @EnabledOnOs(OS.LINUX)
    void endsWhatAServerStartedThatIsNobodysChildAnyMore(String mode) throws IOException {
        source(mode).search(QUERY);
        String child = Files.readString(folder.resolve("child"));
        assertThat(isAlive(child)).isTrue();

        source.close();

        assertThat(isAlive(child)).isFalse();
    }

    private static boolean isAlive(String pid) {
        return ProcessHandle.of(Long.parseLong(pid.strip()))
                .filter(ProcessFamily::isAtWork)
                .isPresent();
    }

    @Test
    void givesUpAServerThatDoesNotGreet() {
        McpFootageSource silent = source("silent", Duration.ofMillis(900), Duration.ofSeconds(5), 0);

        assertThatThrownBy(() -> silent.search(QUERY)).isInstanceOf(FootageException.class);
    }

    @Test
    void saysAtOnceThatThereIsNoSuchProgram() {
        McpServer none = new McpServer(
                "dvids", "/no/such/program", List.of(), Map.of(), "", Map.of(), folder, folder, 1, List.of());
        McpProperties properties = new McpProperties(
                Path.of("f"), Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ZERO, 0);
        source = new McpFootageSource(
                none,
                properties,
                (file, from, length) -> new Visibility(""),
                LoopbackClients.fetcher(folder.resolve("clips")));

        assertThatThrownBy(() -> source.search(QUERY)).hasMessageContaining("/no/such/program");
    }

    @Test
    void servesTheWholeRunOverOneConnectionAndHidesOurEnvironment() throws IOException {
        makeClip();
        McpFootageSource server = source("python");

        server.search(QUERY);
        server.search(QUERY);
        Footage footage = server.fetch(candidate(), PART, folder.resolve("project"));

        assertThat(footage.in()).isEqualTo(Duration.ofSeconds(1));
        assertThat(footage.file()).hasParentRaw(folder.resolve("project"));
        assertThat(Files.readAllLines(folder.resolve("calls")))
                .as("the same question is asked once in a run")
                .filteredOn(call -> call.contains("search_videos"))
                .hasSize(1);
        assertThat(starts()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("calls")))
                .contains("\"video_id\":\"VIDEO:988001\"", "\"duration\":3.0")
                .doesNotContain("start", "max_duration");
        assertThat(Files.readAllLines(folder.resolve("environment")))
                .contains("STANDIN_API_KEY", "PATH")
                .isSubsetOf(McpFootageSourceIT.allowed());
    }

    private static List<String> allowed() {
        return List.of(
                "HOME",
                "LOGNAME",
                "PATH",
                "SHELL",
                "TERM",
                "USER",
                "LANG",
                "JAVA_HOME",
                "TMPDIR",
                "PYTHONUNBUFFERED",
                "PYTHONIOENCODING",
                "AIVIDEO_PROCESS_FAMILY",
                "STANDIN_API_KEY");
    }

    private List<String> calls(String tool) throws IOException {
        return Files.readAllLines(folder.resolve("calls")).stream()
                .filter(call -> call.contains(tool))
                .toList();
    }

    @Test
    void asksForTheCaptionOfAChosenClipThatTheListSaysLittleOf() throws IOException {
        makeClip();
        McpFootageSource server = source("captioned");

        Footage footage = server.fetch(server.search(QUERY).get(0), PART, folder.resolve("project"));

        assertThat(footage.rights()).isNotNull();
        assertThat(footage.rights().credit()).isEqualTo("U.S. Navy video by PO2 Al Example");
        assertThat(footage.rights().notice()).contains("does not imply");
        assertThat(calls("get_video_details")).hasSize(1);
    }

    @Test
    void bringsNoClipWhoseCaptionNamesAnOwner() throws IOException {
        McpFootageSource server = source("owned");
        Candidate found = server.search(QUERY).get(0);

        assertThatThrownBy(() -> server.fetch(found, PART, folder.resolve("project")))
                .hasMessageContaining("names an owner");
        assertThat(calls("download_video")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"details-error", "details-crash"})
    void aCaptionThatCannotBeHadCostsNoClipAndIsSoonNotAskedFor(String mode) throws IOException {
        makeClip();
        McpFootageSource server = source(mode);
        Candidate found = server.search(QUERY).get(0);

        for (int scene = 0; scene < 3; scene++) {
            assertThat(server.fetch(found, PART, folder.resolve("project")).file())
                    .isRegularFile();
        }
        assertThat(calls("get_video_details")).hasSize(2);
    }

    @Test
    void searchesWaitForOneDownloadAtMost() throws Exception {
        makeClip();
        McpFootageSource server = source("slow");
        server.search(QUERY);
        ExecutorService threads = Executors.newCachedThreadPool();
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        List<Future<?>> all = new ArrayList<>();
        for (int download = 0; download < 4; download++) {
            all.add(threads.submit(() -> {
                server.fetch(candidate(), PART, folder.resolve("project"));
                order.add("download");
            }));
        }
        while (!server.isBusy()) {
            Thread.onSpinWait();
        }
        all.add(threads.submit(() -> {
            server.search(
                    aFootageQuery().topic("Harbours").terms("patrol").limit(1).build());
            order.add("search");
        }));
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();

        assertThat(order.indexOf("search")).as(order.toString()).isLessThanOrEqualTo(2);
    }

    @Test
    void takesABarePath() throws IOException {
        makeClip();

        Footage footage = source("bare").fetch(candidate(), PART, folder.resolve("project"));

        assertThat(TestMedia.ffprobe().probe(footage.file()).duration()).isEqualTo(Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file-address", "sentence"})
    void takesTheFileHoweverItIsNamed(String mode) throws IOException {
        makeClip();

        assertThat(source(mode)
                        .fetch(candidate(), PART, folder.resolve("project"))
                        .file())
                .hasParentRaw(folder.resolve("project"));
    }

    @Test
    void refusesAFileThatIsLargerThanAnyClipMayBe() {
        assertThatThrownBy(() -> source("sparse").fetch(candidate(), PART, folder.resolve("project")))
                .isInstanceOf(FootageException.class)
                .hasMessageContaining("1073741824 bytes")
                .hasMessageContaining("aivideo.visuals.download.largest");
        assertThat(folder.resolve("project")).doesNotExist();
    }

    @Test
    void refusesPathsOfWindowsByName() {
        assertThatThrownBy(() -> source("windows").fetch(candidate(), PART, folder.resolve("project")))
                .hasMessageContaining("Windows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "outside", "link", "missing"})
    void refusesFilesThatAreNoClipsOrLieElsewhere(String mode) throws IOException {
        assertThatThrownBy(() -> source(mode).fetch(candidate(), PART, folder.resolve("project")))
                .isInstanceOf(FootageException.class);

        assertThat(folder.resolve("cache/page.mp4")).doesNotExist();
        assertThat(folder.resolve("project")).doesNotExist();
    }

    @Test
    void refusesAFileThatDoesNotDecodeAndHasItFetchedAnew() {
        assertThatThrownBy(() -> source("noise-clip").fetch(candidate(), PART, folder.resolve("project")))
                .hasMessageContaining("cannot be decoded");

        assertThat(folder.resolve("cache/clip.mp4")).doesNotExist();
        assertThat(folder.resolve("project")).doesNotExist();
    }

    @Test
    void refusesAClipThatEndsBeforeTheWantedPart() throws IOException {
        makeClip();
        ClipRange behind = new ClipRange(Duration.ofSeconds(30), Duration.ofSeconds(2));

        assertThatThrownBy(() -> source("python").fetch(candidate(), behind, folder.resolve("project")))
                .hasMessageContaining("cannot be decoded");
    }
}

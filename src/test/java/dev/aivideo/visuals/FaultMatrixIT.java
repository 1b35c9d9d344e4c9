package dev.aivideo.visuals;

import static dev.aivideo.testing.Fixtures.aFootageQuery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.encyclopedia.EncyclopediaException;
import dev.aivideo.encyclopedia.NamedItems;
import dev.aivideo.encyclopedia.wikipedia.NamesOnStandIn;
import dev.aivideo.encyclopedia.wikipedia.Wikipedia;
import dev.aivideo.encyclopedia.wikipedia.WikipediaOnStandIn;
import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.archive.ArchiveOnStandIn;
import dev.aivideo.footage.catalogue.NasaOnStandIn;
import dev.aivideo.footage.catalogue.PexelsOnStandIn;
import dev.aivideo.footage.catalogue.PixabayOnStandIn;
import dev.aivideo.footage.commons.CommonsOnStandIn;
import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.ClipRequest;
import dev.aivideo.footage.download.LoopbackClients;
import dev.aivideo.footage.dvids.DvidsOnStandIn;
import dev.aivideo.net.Fault;
import dev.aivideo.net.StandIn;
import dev.aivideo.net.SteppingTime;
import dev.aivideo.project.NamedThing;
import dev.aivideo.project.Progress;
import dev.aivideo.testing.RecordingProgress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of every service: it costs its limit in time and its candidates, in words, without the key. */
class FaultMatrixIT {
    private static final Duration LIMIT = Duration.ofMillis(300);
    private static final int MOST = 40;
    private static final ClipRange PART = new ClipRange(Duration.ZERO, Duration.ofSeconds(2));
    private static final FootageQuery QUERY = aFootageQuery()
            .topic("Harbors")
            .terms("harbor rescue")
            .narration("They row.")
            .shotLength(Duration.ofSeconds(4))
            .limit(MOST)
            .build();

    @TempDir
    Path folder;

    private final StandIn server = new StandIn();

    @AfterEach
    void close() {
        server.close();
    }

    enum Catalogue {
        NASA("{\"collection\": {\"items\": [%s]}}", "{\"data\": [{\"nasa_id\": \"a\", \"media_type\": \"video\"}]}"),
        PEXELS(
                "{\"videos\": [%s]}",
                "{\"id\": 1, \"duration\": 9, \"video_files\": [{\"file_type\": \"video/mp4\", \"width\": 1920,"
                        + "\"height\": 1080, \"link\": \"https://example.org/a.mp4\"}]}"),
        PIXABAY(
                "{\"hits\": [%s]}",
                "{\"id\": 1, \"tags\": \"sea\", \"videos\": {\"medium\": {\"url\": \"https://example.org/a.mp4\","
                        + "\"width\": 1920, \"height\": 1080}}}"),
        ARCHIVE(
                "{\"responseHeader\": {\"status\": 0}, \"response\": {\"numFound\": 9, \"docs\": [%s]}}",
                "{\"identifier\": \"a\", \"title\": [\"A\"], \"licenseurl\":"
                        + " \"http://creativecommons.org/publicdomain/mark/1.0/\"}"),
        COMMONS(
                "{\"batchcomplete\": true, \"query\": {\"pages\": [%s]}}",
                "{\"pageid\": 1, \"title\": \"File:Harbor.jpg\", \"imageinfo\": [{\"width\": 4000, \"height\": 3000,"
                        + "\"mime\": \"image/jpeg\", \"thumburl\": \"https://upload.wikimedia.org/a.jpg\","
                        + "\"extmetadata\": {\"License\": {\"value\": \"pd\"}}}]}"),
        COMMONS_VIDEO(
                "{\"batchcomplete\": true, \"query\": {\"pages\": [%s]}}",
                "{\"pageid\": 2, \"title\": \"File:Harbor.webm\", \"videoinfo\": [{\"width\": 1920, \"height\": 1080,"
                        + "\"duration\": 9, \"mime\": \"video/webm\", \"url\": \"https://upload.wikimedia.org/a.webm\","
                        + "\"extmetadata\": {\"License\": {\"value\": \"pd\"}}}]}"),
        DVIDS("{\"results\": [%s]}", "{\"id\": \"video:1\", \"type\": \"video\", \"title\": \"Pier\"}");

        private final String list;
        private final String item;

        Catalogue(String list, String item) {
            this.list = list;
            this.item = item;
        }

        String answer(int items) {
            return list.formatted(String.join(",", java.util.Collections.nCopies(items, item)));
        }

        List<?> search(URI address, Path folder) {
            ClipFetcher clips = LoopbackClients.fetcher(folder);
            return switch (this) {
                case NASA ->
                    NasaOnStandIn.address(address, folder, LIMIT, clips).search(QUERY);
                case PEXELS ->
                    PexelsOnStandIn.address(address, folder, LIMIT, clips).search(QUERY);
                case PIXABAY ->
                    PixabayOnStandIn.address(address, folder, LIMIT, clips).search(QUERY);
                case ARCHIVE ->
                    ArchiveOnStandIn.address(address, folder, LIMIT, clips).search(QUERY);
                case COMMONS, COMMONS_VIDEO ->
                    CommonsOnStandIn.address(address, folder, LIMIT, clips).search(QUERY);
                case DVIDS -> DvidsOnStandIn.search(address, folder, LIMIT);
            };
        }
    }

    static Stream<Arguments> cells() {
        return Arrays.stream(Catalogue.values())
                .flatMap(catalogue -> Arrays.stream(Fault.values()).map(fault -> Arguments.of(catalogue, fault)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    void aFaultyCatalogueFailsInOurWords(Catalogue catalogue, Fault fault) {
        URI address = fault.at(server);

        assertThatThrownBy(() -> catalogue.search(address, folder))
                .isInstanceOf(FootageException.class)
                .hasMessageContaining("Remedy")
                .hasMessageNotContaining("a-key-of-tests");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aFaultyWikipediaFailsInOurWords(Fault fault) {
        String address = fault.at(server).toString();
        Wikipedia wikipedia =
                WikipediaOnStandIn.at(address, folder, new SteppingTime(), Progress.NONE, LIMIT.multipliedBy(3));

        assertThatThrownBy(() -> wikipedia.articles(WikipediaOnStandIn.asking("Harbors")))
                .isInstanceOf(EncyclopediaException.class)
                .hasMessageContaining("Remedy")
                .hasMessageContaining("Wikipedia");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aFaultyWikidataCostsTheNamesThatItWouldLinkAndOneWarning(Fault fault) {
        RecordingProgress progress = new RecordingProgress();
        URI address = fault.at(server);
        NamedItems names = NamesOnStandIn.at(address, address, folder, LIMIT.multipliedBy(3), progress);

        assertThat(names.byName("Ada Lovelace")).isEmpty();
        assertThat(names.byName("Charles Babbage")).isEmpty();
        assertThat(progress.warnings())
                .filteredOn(warning -> warning.contains("Some names are not linked"))
                .singleElement()
                .asString()
                .contains("Remedy");
        assertThat(folder).as("nothing is kept").isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aFaultyWikipediaCostsTheNamesAndPicturesOfItsArticles(Fault fault) {
        RecordingProgress progress = new RecordingProgress();
        URI address = fault.at(server);
        NamedItems names = NamesOnStandIn.at(address, address, folder, LIMIT.multipliedBy(3), progress);

        assertThat(names.pictures(List.of("Harbor"), List.of("Pier"))).isEmpty();
        assertThat(names.byTitle(List.of("Harbor"))).isEmpty();
        assertThat(progress.warnings())
                .filteredOn(warning -> warning.contains("Some names are not linked"))
                .hasSize(1);
        assertThat(folder).as("nothing is kept").isEmptyDirectory();
    }

    static Stream<Arguments> questionsBesides() {
        return Stream.of("filetype%3Avideo", "P180", "wbgetclaims", "incategory")
                .flatMap(part -> answered().map(fault -> Arguments.of(part, fault)));
    }

    /** All but the one with nobody to answer. */
    private static Stream<Fault> answered() {
        return Arrays.stream(Fault.values()).filter(fault -> fault != Fault.REFUSED);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("questionsBesides")
    void aFaultyAnswerBesidesOthersOfCommonsCostsOnlyItsOwnCandidates(String part, Fault fault) {
        StandIn.Answer faulty = fault.answer(server);
        StandIn.Answer claims = StandIn.json(
                200, "{\"claims\": {\"P373\": [{\"mainsnak\": {\"datavalue\": {\"value\": \"Harbors\"}}}]}}");
        server.then(exchange -> {
            String asked = exchange.getRequestURI().toString();
            StandIn.Answer sound =
                    asked.contains("wbgetclaims") ? claims : StandIn.json(200, Catalogue.COMMONS.answer(1));
            (asked.contains(part) ? faulty : sound).give(exchange);
        });
        FootageQuery query = aFootageQuery()
                .topic("Harbors")
                .terms("harbor rescue")
                .names(new NamedThing("Harbor", "Harbor", "Q1", "Harbor.jpg"))
                .limit(MOST)
                .build();

        assertThat(CommonsOnStandIn.address(server.base(), folder, LIMIT, LoopbackClients.fetcher(folder))
                        .search(query))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void faultyMetadataOfTheInternetArchiveCostsThatItem(Fault fault) {
        Path kept = folder.resolve("answers");
        ClipFetcher clips = LoopbackClients.fetcher(folder.resolve("cache"));
        server.then(StandIn.json(200, Catalogue.ARCHIVE.answer(1)));
        Candidate item = ArchiveOnStandIn.address(server.base(), kept, LIMIT, clips)
                .search(QUERY)
                .get(0);
        StandIn faulty = new StandIn();
        try (faulty) {
            FootageSource source = ArchiveOnStandIn.address(fault.at(faulty), kept, LIMIT, clips);

            assertThatThrownBy(() -> source.fetch(item, PART, folder.resolve("project")))
                    .isInstanceOf(FootageException.class)
                    .hasMessageContaining("Remedy");
        }
        assertThat(folder.resolve("project")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Catalogue.class)
    void anEmptyListIsNoFault(Catalogue catalogue) {
        server.then(StandIn.json(200, catalogue.answer(0)));

        assertThat(catalogue.search(server.base(), folder)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Catalogue.class)
    void readsWhatTheCatalogueSendsAndNoMoreThanWasAsked(Catalogue catalogue) {
        server.then(StandIn.json(200, catalogue.answer(1)), StandIn.json(200, catalogue.answer(5000)));

        assertThat(catalogue.search(server.base(), folder.resolve("one")).size())
                .isEqualTo(1);
        assertThat(catalogue.search(server.base(), folder.resolve("many")).size())
                .isBetween(1, MOST);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aFaultyClipCostsThatClip(Fault fault) {
        URI address = fault.at(server).resolve("/a.mp4");

        refuses(address);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aFaultyStillCostsThatStill(Fault fault) {
        URI address = fault.at(server).resolve("/a.jpg");
        ClipFetcher clips = LoopbackClients.fetcher(folder.resolve("cache"));
        ClipRequest still = ClipRequest.of("commons", "a", clips.service("Wikimedia Commons"), address);

        assertThatThrownBy(() -> clips.stills().fetch(still, folder.resolve("project")))
                .isInstanceOf(FootageException.class)
                .hasMessageContaining("Remedy");
        assertThat(folder.resolve("project")).isEmptyDirectory();
    }

    static Stream<StandIn.Answer> notClips() {
        byte[] noise = new byte[60_000];
        Arrays.fill(noise, (byte) 0x55);
        byte[] box = "\0\0\0\30ftypisom\0\0\0\0isommp42\0\0\0\10moov".getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                StandIn.file(noise, "\"1\"", Integer.MAX_VALUE),
                StandIn.file(box, "\"1\"", Integer.MAX_VALUE),
                StandIn.bytes(200, "video/mp4", "<html>not found</html>".getBytes()),
                StandIn.bytes(200, "video/mp4", new byte[0]),
                StandIn.truncated("video/mp4", noise, 500));
    }

    @ParameterizedTest
    @MethodSource("notClips")
    void aFileThatDoesNotDecodeIsRefused(StandIn.Answer answer) {
        server.then(answer);

        refuses(server.uri("/a.mp4"));
    }

    @ParameterizedTest
    @EnumSource
    void anEndlessClipIsCutOff(Endless endless) {
        server.then(endless == Endless.FAST ? server.endlessStream("video/mp4") : server.slowDrip("video/mp4"));

        refuses(server.uri("/a.mp4"));
    }

    enum Endless {
        FAST,
        SLOW
    }

    private void refuses(URI address) {
        ClipFetcher clips = LoopbackClients.fetcher(folder.resolve("cache"));
        ClipRequest clip = ClipRequest.of("nasa", "a", clips.service("NASA"), address);

        assertThatThrownBy(() -> clips.fetch(clip, PART, folder.resolve("project")))
                .isInstanceOf(FootageException.class)
                .hasMessageContaining("Remedy");
        assertThat(folder.resolve("project")).isEmptyDirectory();
    }
}

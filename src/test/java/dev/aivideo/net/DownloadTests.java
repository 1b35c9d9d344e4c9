package dev.aivideo.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTests {
    private final StandIn standIn = new StandIn();
    private final SteppingTime time = new SteppingTime();
    private final NetProperties properties = NetProperties.defaults();
    private final Download download =
            new Download(new Http(properties, new AddressGuard(properties), time, time, new Random(7)));
    private final Limits limits = Limits.defaults()
            .withTimes(Duration.ofMillis(500), Duration.ofSeconds(5))
            .withMaxBytes(1_000_000);
    private final Service service = Service.of("Archive", limits).at(standIn.base());
    private final byte[] content = new byte[300_000];

    @TempDir
    Path directory;

    private Path part;

    @BeforeEach
    void fill() {
        new Random(1).nextBytes(content);
        part = directory.resolve("clip.part");
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    private HttpCall call() {
        return HttpCall.get(standIn.uri("/clip.mp4")).accepting("video/");
    }

    @ParameterizedTest
    @CsvSource({"0,-1", "0,99", "1000,1999", "299999,-1", "5,-1"})
    void bringsExactlyTheStretchThatIsWanted(int from, int to) throws IOException {
        standIn.then(StandIn.file(content, "\"v1\"", Integer.MAX_VALUE));

        Download.Received received = download.fetch(service, call(), new Range(from, to), part);

        byte[] wanted = Arrays.copyOfRange(content, from, to < 0 ? content.length : to + 1);
        assertThat(Files.readAllBytes(part)).isEqualTo(wanted);
        assertThat(received.transferred()).isEqualTo(wanted.length);
        assertThat(received.contentType()).isEqualTo("video/mp4");
    }

    @Test
    void goesOnWhereItBroke() throws IOException {
        standIn.then(StandIn.file(content, "\"v1\"", 140_000));

        Download.Received received = download.fetch(service, call(), Range.whole(), part);

        assertThat(Files.readAllBytes(part)).isEqualTo(content);
        assertThat(received.transferred()).as("no byte twice").isEqualTo(content.length);
        assertThat(standIn.asked()).hasSize(3);
        assertThat(directory).isDirectoryNotContaining("glob:**.validator");
    }

    @Test
    void goesOnInTheNextCall() throws IOException {
        standIn.then(StandIn.file(content, "\"v1\"", 100_000));
        Service once = service.within(limits.withAttempts(1));
        assertThatThrownBy(() -> download.fetch(once, call(), Range.whole(), part))
                .isInstanceOf(ServiceBusyException.class);

        Download.Received received = download.fetch(service, call(), Range.whole(), part);

        assertThat(Files.readAllBytes(part)).isEqualTo(content);
        assertThat(received.transferred()).isEqualTo(200_000);
    }

    @Test
    void takesWhatIsThereWhereLessIsWantedThanInTheCallThatBroke() throws IOException {
        standIn.then(StandIn.file(content, "\"v1\"", 1000));
        Service once = service.within(limits.withAttempts(1));
        assertThatThrownBy(() -> download.fetch(once, call(), new Range(5000, 8999), part))
                .isInstanceOf(ServiceBusyException.class);

        Download.Received received = download.fetch(service, call(), new Range(5000, 5199), part);

        assertThat(Files.readAllBytes(part)).isEqualTo(Arrays.copyOfRange(content, 5000, 5200));
        assertThat(received.transferred()).isZero();
        assertThat(received.validator()).isEqualTo("\"v1\"");
    }

    @Test
    void beginsAnewWhenTheFileHasChanged() throws IOException {
        byte[] other = new byte[200_000];
        new Random(2).nextBytes(other);
        standIn.then(StandIn.file(content, "\"v1\"", 100_000), StandIn.file(other, "\"v2\"", Integer.MAX_VALUE));

        download.fetch(service, call(), Range.whole(), part);

        assertThat(Files.readAllBytes(part)).isEqualTo(other);
    }

    /** Whether the server knows If-Range, or sends the rest of the other file as if nothing had happened. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void beginsAStretchAnewWhenTheFileHasChanged(boolean knowsIfRange) throws IOException {
        byte[] other = new byte[300_000];
        new Random(2).nextBytes(other);
        standIn.then(
                StandIn.file(content, "\"v1\"", 60_000),
                StandIn.file(other, "\"v2\"", Integer.MAX_VALUE, knowsIfRange));

        Download.Received received = download.fetch(service, call(), new Range(1000, 200_999), part);

        assertThat(Files.readAllBytes(part)).isEqualTo(Arrays.copyOfRange(other, 1000, 201_000));
        assertThat(received.validator()).isEqualTo("\"v2\"");
    }

    @Test
    void doesNotTrustAPartFileOfUnknownOrigin() throws IOException {
        Files.write(part, new byte[1000]);
        standIn.then(StandIn.file(content, "\"v1\"", Integer.MAX_VALUE));

        download.fetch(service, call(), Range.whole(), part);

        assertThat(Files.readAllBytes(part)).isEqualTo(content);
    }

    @Test
    void takesTheWholeFileWhereTheServerKnowsNoRanges() throws IOException {
        standIn.then(StandIn.bytes(200, "video/mp4", content));

        Download.Received received = download.fetch(service, call(), new Range(0, 99), part);

        assertThat(received.ranged()).isFalse();
        assertThat(Files.readAllBytes(part)).isEqualTo(content);
    }

    @Test
    void refusesAStretchFromTheMiddleWhereTheServerKnowsNoRanges() {
        standIn.then(StandIn.bytes(200, "video/mp4", content));

        assertThatThrownBy(() -> download.fetch(service, call(), new Range(1000, 1999), part))
                .isInstanceOf(ServiceRejectedException.class)
                .hasMessageContaining("does not send parts");
    }

    @Test
    void refusesAPageThatCallsItselfAFilm() {
        standIn.then(StandIn.html(200));

        assertThatThrownBy(() -> download.fetch(service, call(), Range.whole(), part))
                .isInstanceOf(ServiceRejectedException.class);
        assertThat(part).doesNotExist();
    }

    @Test
    void endsAnEndlessFileBySize() {
        standIn.then(standIn.endlessStream("video/mp4"));

        assertThatThrownBy(() -> download.fetch(service, call(), Range.whole(), part))
                .isInstanceOf(ServiceRejectedException.class)
                .hasMessageContaining("more than 1000000 bytes");
        assertThat(part).satisfies(file -> assertThat(Files.size(file)).isLessThanOrEqualTo(1_000_000));
    }

    @Test
    void endsASlowDripByTime() {
        standIn.then(standIn.slowDrip("video/mp4"));
        Service once = service.within(limits.withAttempts(1).withTimes(Duration.ofMillis(300), Duration.ofMillis(400)));

        assertThatThrownBy(() -> download.fetch(once, call(), Range.whole(), part))
                .isInstanceOf(ServiceBusyException.class)
                .hasMessageContaining("not finished within 400 ms");
    }
}

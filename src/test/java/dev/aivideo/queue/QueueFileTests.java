package dev.aivideo.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aivideo.project.Aspect;
import dev.aivideo.project.Brief;
import dev.aivideo.project.FilmLook;
import dev.aivideo.style.Styles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueueFileTests {
    private static final ListRules RULES =
            new ListRules(Brief.standard("any"), QueueFileTests::refusal, QueueFileTests::look);

    @TempDir
    Path folder;

    @Test
    void takesWhatALineSaysAndTheUsualForTheRest() throws IOException {
        QueueFile read = read("list.csv", """
                topic,duration,aspect,priority,not_before
                "Bees, and honey",60,9:16,9,2026-11-23T22:30:00Z
                Bridges,,,,
                """);

        assertThat(read.faults()).isEmpty();
        assertThat(read.films()).hasSize(2);
        assertThat(read.films().get(0).brief().topic()).isEqualTo("Bees, and honey");
        assertThat(read.films().get(0).brief().aspect()).isEqualTo(Aspect.UPRIGHT);
        assertThat(read.films().get(0).notBefore()).isEqualTo(Instant.parse("2026-11-23T22:30:00Z"));
        assertThat(read.films().get(1).brief().duration()).isEqualTo(Duration.ofSeconds(300));
        assertThat(read.films().get(1).priority()).isEqualTo(5);
    }

    @Test
    void namesEachBadLineAndTakesTheOthers() throws IOException {
        QueueFile read = read("list.csv", """
                topic,duration,priority
                Bees,abc,5
                Bridges,60,5
                ,60,5
                Moon,5,5
                Sea,60,11
                Too,many,values,here
                """);

        assertThat(read.films()).extracting(film -> film.brief().topic()).containsExactly("Bridges");
        assertThat(read.faults()).extracting(QueueFile.Fault::line).containsExactly(2L, 4L, 5L, 6L, 7L);
        assertThat(read.faults())
                .extracting(QueueFile.Fault::message)
                .containsExactly(
                        "duration must be 10 to 7200 whole seconds, was 'abc'",
                        "topic is missing",
                        "Duration must be 10 to 7200 seconds, was 5 s",
                        "priority must be 1 to 9, was '11'",
                        "has 4 values but the header has 3 columns; put a value that contains a separator in quotation"
                                + " marks (\")");
    }

    @Test
    void readsJsonLines() throws IOException {
        QueueFile read = read("list.jsonl", """
                {"topic": "Bees", "duration": 60}
                not json

                {"topic": "Moon", "colour": "red"}
                {"topic": "Sea", "voice": "af_nobody"}
                """);

        assertThat(read.films()).extracting(film -> film.brief().topic()).containsExactly("Bees");
        assertThat(read.faults()).extracting(QueueFile.Fault::line).containsExactly(2L, 4L, 5L);
        assertThat(read.faults().get(1).message()).contains("'colour' is not a known field");
        assertThat(read.faults().get(2).message()).contains("no voice 'af_nobody'");
    }

    @Test
    void refusesAFileWithoutAColumnForTopics() {
        assertThatThrownBy(() -> read("list.csv", "title,length\nBees,60\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no column 'topic'");
    }

    static Stream<Arguments> formsOfSpreadsheets() {
        String plain = "topic,duration\nHow tides work,20\n";
        return Stream.of(
                form("UTF-8 with a mark", "\uFEFF" + plain, StandardCharsets.UTF_8),
                form("UTF-16 with a mark", "\uFEFF" + plain, StandardCharsets.UTF_16LE),
                form("UTF-16 the other way round", "\uFEFF" + plain, StandardCharsets.UTF_16BE),
                form("UTF-16 without a mark", plain, StandardCharsets.UTF_16LE),
                form("UTF-16 without a mark, the other way round", plain, StandardCharsets.UTF_16BE),
                form("semicolons", plain.replace(',', ';'), StandardCharsets.UTF_8),
                form("tabs", plain.replace(',', '\t'), StandardCharsets.UTF_8),
                form("bars", plain.replace(',', '|'), StandardCharsets.UTF_8),
                form("a line that says the separator", "sep=;\r\n" + plain.replace(',', ';'), StandardCharsets.UTF_8),
                form("a separator of its own", "sep=^\n" + plain.replace(',', '^'), StandardCharsets.UTF_8),
                form(
                        "a heading in capitals, quoted and padded",
                        "\"Topic \", DURATION\nHow tides work,20\n",
                        StandardCharsets.UTF_8),
                form(
                        "empty columns and rows",
                        "topic,duration,,\n\nHow tides work,20,,\n,,,\n",
                        StandardCharsets.UTF_8),
                form("line ends of Windows", plain.replace("\n", "\r\n"), StandardCharsets.UTF_8),
                form("line ends of old Macs", plain.replace('\n', '\r'), StandardCharsets.UTF_8),
                form("zero bytes at the end", plain + "\0\0\0", StandardCharsets.UTF_8),
                form("a number with places", "topic;duration\nHow tides work;20,0\n", StandardCharsets.UTF_8),
                form(
                        "an array of JSON",
                        "[\n{\"topic\":\"How tides work\",\"duration\":20}\n]",
                        StandardCharsets.UTF_8),
                form(
                        "JSON with a mark and a comma",
                        "\uFEFF{\"Topic\":\"How tides work\",\"duration\":20.0},\n",
                        StandardCharsets.UTF_8));
    }

    private static Arguments form(String name, String text, Charset charset) {
        return Arguments.of(name, text.getBytes(charset));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formsOfSpreadsheets")
    void readsAListAsAnyProgramWritesIt(String name, byte[] bytes) throws IOException {
        QueueFile read = read(bytes);

        assertThat(read.faults()).isEmpty();
        assertThat(read.films()).singleElement().satisfies(film -> {
            assertThat(film.brief().topic()).isEqualTo("How tides work");
            assertThat(film.brief().duration()).isEqualTo(Duration.ofSeconds(20));
        });
    }

    @Test
    void readsWhatIsNoUtf8AsWindowsDoesAndSaysSo() throws IOException {
        QueueFile read =
                read("topic,duration\nCafés of Zürich – a tour,20\n".getBytes(Charset.forName("windows-1252")));

        assertThat(read.films()).extracting(film -> film.brief().topic()).containsExactly("Cafés of Zürich – a tour");
        assertThat(read.notes()).singleElement().asString().contains("read as Windows-1252");
    }

    @Test
    void aDamagedLineAmongOthersInUtf8IsABadLine() throws IOException {
        byte[] text = "topic,duration\nCafés,20\nZ_rich,20\n".getBytes(StandardCharsets.UTF_8);
        text[new String(text, StandardCharsets.ISO_8859_1).indexOf('_')] = (byte) 0xFC;

        QueueFile read = read(text);

        assertThat(read.films()).extracting(film -> film.brief().topic()).containsExactly("Cafés");
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.message()).contains("U+FFFD");
        });
    }

    @Test
    void aLineThatBeginsWithAHashIsAFilmLikeTheOthers() throws IOException {
        QueueFile read =
                read("list.csv", "# our films\ntopic,duration\n#MeToo and what came of it,20\n\"#1 songs\",20\n");

        assertThat(read.films())
                .extracting(film -> film.brief().topic())
                .containsExactly("#MeToo and what came of it", "#1 songs");
        assertThat(read.notes()).singleElement().asString().contains("line 1 is before the header");
    }

    @Test
    void aQuoteThatIsNotClosedCostsItsOwnLine() throws IOException {
        QueueFile read = read("list.csv", """
                topic,duration
                "Bees,20
                "Moon",20
                "Sea" and land,20
                Disks of 5" size,20
                "Tides
                and moons",20
                "Wind,20
                """);

        assertThat(read.films()).extracting(film -> film.brief().topic()).containsExactly("Moon", "Disks of 5\" size");
        assertThat(read.faults()).extracting(QueueFile.Fault::line).containsExactly(2L, 4L, 6L, 8L);
        assertThat(read.faults().get(2).message()).contains("line break in its topic", "continues on line 7");
    }

    @Test
    void countsCharactersAsTheCommandLineDoes() throws IOException {
        QueueFile read =
                read("list.csv", "topic\n" + "\uD83D\uDC1D".repeat(200) + "\n" + "\uD83D\uDC1D".repeat(201) + "\n");

        assertThat(read.films()).hasSize(1);
        assertThat(read.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("has 201 characters, at most 200"));
    }

    @Test
    void namesColumnsThatItDoesNotKnowAndRefusesOneThatIsThereTwice() throws IOException {
        QueueFile read = read("list.csv", "topic,Owner,duration\nBees,Anna,20\n");

        assertThat(read.films()).hasSize(1);
        assertThat(read.notes()).singleElement().asString().contains("unknown columns were ignored: [owner]");
        assertThatThrownBy(() -> read("list.csv", "topic,duration,Topic\nBees,20,Moon\n"))
                .hasMessageContaining("two columns 'topic'");
    }

    @Test
    void emptyCellsAtTheEndOfARowMayBeLeftOut() throws IOException {
        QueueFile read = read("list.csv", "duration,topic,voice,priority\n45,Wells\n60,Tides,,7\n30\n");

        assertThat(topics(read)).containsExactly("Wells", "Tides");
        assertThat(read.faults()).singleElement().isEqualTo(new QueueFile.Fault(4, "topic is missing"));
    }

    @Test
    void anErrorThatASpreadsheetSavedIsNoTopic() throws IOException {
        QueueFile read = read("list.csv", "topic\n#NAME?\n#MeToo\nErr:508\n#N/A\n");

        assertThat(topics(read)).containsExactly("#MeToo");
        assertThat(read.faults())
                .extracting(QueueFile.Fault::line, fault -> fault.message().contains("spreadsheet error value"))
                .containsExactly(tuple(2L, true), tuple(4L, true), tuple(5L, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n \"topic\": \"Wells\",\n \"duration\": 45\n}\n{\n \"topic\": \"Tides\"\n}",
                "{\n \"made\": {\"by\": [1]},\n \"films\": [\n {\"topic\": \"Wells\", \"duration\": 45},\n {\"topic\": \"Tides\"}],"
                        + " \"version\": [2]}",
                "{\"Films\": [{\"topic\": \"Wells\", \"duration\": 45}, {\"topic\": \"Tides\"}]}"
            })
    void readsObjectsThatGoOverSeveralLinesOrHoldTheList(String text) throws IOException {
        QueueFile read = read("list.json", text);

        assertThat(read.faults()).isEmpty();
        assertThat(topics(read)).containsExactly("Wells", "Tides");
        assertThat(read.films().get(0).brief().duration()).hasSeconds(45);
    }

    @Test
    void saysOfJsonThatIsLaidOutWhichLineIsWrong() throws IOException {
        QueueFile spread = read("list.json", "{\n\"topic\": \"Wells\"\n}\n{\n\"topic\": \n");

        assertThat(topics(spread)).containsExactly("Wells");
        assertThat(spread.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.message()).startsWith("is invalid in the JSON, which was not read from line 4 on");
            assertThat(fault.message()).doesNotContain("REDACTED");
        });
    }

    @Test
    void aRecordOfJsonThatIsNoFilmCostsItselfAlone() throws IOException {
        String deep = "[".repeat(20_000) + "]".repeat(20_000);
        QueueFile lines = read(
                "list.jsonl",
                "null\n[]\n\"text\"\n5\n{\"topic\":" + deep + "}\n" + deep
                        + "\n{\"topic\":\"Bees\",\"topic\":\"Moon\"}\n{\"topic\":\"Bees\",\"duration\":null}\n");
        QueueFile array = read(
                "list.json", "[null,\n[],\n{\"topic\":\"Bees\"},\n{\"topic\":" + deep + "},\n{\"topic\":\"Moon\"}\n]");
        QueueFile cut = read("list.json", "[{\"topic\":\"Bees\"},\n{\"topic\":\"Mo");

        assertThat(lines.films()).extracting(film -> film.brief().topic()).containsExactly("Bees");
        assertThat(lines.faults()).extracting(QueueFile.Fault::line).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(lines.faults().get(0).message()).isEqualTo("is not a JSON object of texts and numbers, was null");
        assertThat(array.films()).extracting(film -> film.brief().topic()).containsExactly("Bees", "Moon");
        assertThat(array.faults()).extracting(QueueFile.Fault::line).containsExactly(1L, 2L, 4L);
        assertThat(cut.films()).hasSize(1);
        assertThat(cut.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("is invalid in the JSON array"));
    }

    @Test
    void readsDatesThatCanMeanOneDayOnly() throws IOException {
        QueueFile read = read("list.csv", """
                topic;not_before
                A;28.11.2026
                B;2026-11-28 22:30
                C;11/28/2026
                D;28/11/2026 9:05
                E;2026-11-28T22:30:00+01:00
                F;05/06/2026
                G;46354
                H;30.02.2026
                I;11/28/26
                """);

        ZoneId zone = ZoneId.systemDefault();
        Instant day = LocalDate.of(2026, 11, 28).atStartOfDay(zone).toInstant();
        assertThat(read.films())
                .extracting(QueueRepository.NewEntry::notBefore)
                .containsExactly(
                        day,
                        LocalDate.of(2026, 11, 28).atTime(22, 30).atZone(zone).toInstant(),
                        day,
                        LocalDate.of(2026, 11, 28).atTime(9, 5).atZone(zone).toInstant(),
                        Instant.parse("2026-11-28T21:30:00Z"));
        assertThat(read.faults()).extracting(QueueFile.Fault::line).containsExactly(7L, 8L, 9L, 10L);
        assertThat(read.faults().get(0).message()).contains("2026-06-05 or 2026-05-06");
        assertThat(read.faults().get(1).message()).contains("such as 2026-11-23T22:30, was '46354'");
    }

    @Test
    void readsAShapeThatASpreadsheetTookForATime() throws IOException {
        QueueFile read = read("list.csv", "topic,aspect,captions\nA,16:09,Off\nB,09:16:00,\nC,01:01,loud\n");

        assertThat(read.films()).extracting(film -> film.brief().aspect()).containsExactly(Aspect.WIDE, Aspect.UPRIGHT);
        assertThat(read.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message())
                        .isEqualTo("captions must be off, sidecar, burned, plain, box, karaoke or big, was 'loud'"));
    }

    @Test
    void readsTheMusicOfAFilm() throws IOException {
        QueueFile read = read("list.csv", "topic,music\nA,bed\nB,\nC,slow river.mp3\nD," + "x".repeat(201) + "\n");

        assertThat(read.films())
                .extracting(film -> film.brief().look().music().choice())
                .containsExactly("bed", "none", "slow river.mp3");
        assertThat(read.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message())
                        .startsWith(
                                "music must be none, auto, bed or the name of a file of the folder music, was 'xxx"));
    }

    @Test
    void readsTheStyleOfEachFilm() throws IOException {
        QueueFile read = read("list.csv", "topic,style\nA,lecture\nB,\nC,sparkling\n");

        assertThat(read.films()).extracting(film -> film.brief().look().style()).containsExactly("lecture", "");
        assertThat(read.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message())
                        .startsWith("There is no style 'sparkling'.")
                        .contains("documentary, lecture, short")
                        .doesNotContain("\n"));
    }

    static Stream<Arguments> noLists() {
        return Stream.of(
                Arguments.of("a workbook (.xlsx, .ods)", "PK\u0003\u0004rest"),
                Arguments.of("is a web page", "<!DOCTYPE html>\n<table>"),
                Arguments.of("a PDF document", "%PDF-1.7"),
                Arguments.of("is empty", ""),
                Arguments.of("is empty", " \n\n"),
                Arguments.of("no column 'topic'", "How tides work,20\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noLists")
    void saysWhatAFileIsThatIsNoList(String message, String text) {
        assertThatThrownBy(() -> read("list.csv", text))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesAFolderAndWhatDoesNotExist() {
        assertThatThrownBy(() -> QueueFile.read(folder, RULES)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> QueueFile.read(folder.resolve("none.csv"), RULES))
                .hasMessageContaining("does not exist");
    }

    private QueueFile read(byte[] bytes) throws IOException {
        return QueueFile.read(Files.write(folder.resolve("list.csv"), bytes), RULES);
    }

    private QueueFile read(String name, String text) throws IOException {
        return QueueFile.read(Files.writeString(folder.resolve(name), text), RULES);
    }

    private static List<String> topics(QueueFile read) {
        return read.films().stream().map(film -> film.brief().topic()).toList();
    }

    private static FilmLook look(String style) {
        Path folder = Path.of("config/styles");
        return Styles.withoutClips(folder).look(style);
    }

    private static Optional<String> refusal(String voice) {
        return voice.equals("af_sky") ? Optional.empty() : Optional.of("there is no voice '" + voice + "'");
    }
}

package dev.aivideo.export;

import static dev.aivideo.testing.Fixtures.aNarration;
import static dev.aivideo.testing.Fixtures.aScene;
import static dev.aivideo.testing.Fixtures.aShot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Film;
import dev.aivideo.project.FilmMusic;
import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.FilmTexts;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Project;
import dev.aivideo.project.Rights;
import dev.aivideo.project.Scene;
import dev.aivideo.project.SceneOrigin;
import dev.aivideo.project.Shot;
import dev.aivideo.project.SourceText;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chapters, credits, description and metadata: everything an upload takes as text. */
class UploadTextsTests {

    @Test
    void listsChaptersOfAtLeastTenSecondsFromZeroOn() {
        Chapters chapters = chapters(12, 5, 5.5, 14, 11);

        assertThat(chapters.lines()).containsExactly("0:00 Term 1", "0:12 Term 2", "0:22 Term 4", "0:36 Term 5");
    }

    @Test
    void listsNoneWhereThreeDoNotFit() {
        assertThat(chapters(12, 14).lines()).isEmpty();
        assertThat(chapters(9, 9, 9).lines()).isEmpty();
    }

    @Test
    void neverEndsWithAChapterThatIsTooShort() {
        assertThat(chapters(12, 12, 12, 4).lines()).containsExactly("0:00 Term 1", "0:12 Term 2", "0:24 Term 3");
    }

    @Test
    void keepsTheListOfALongFilmShort() {
        double[] hour = IntStream.range(0, 360).mapToDouble(n -> 12).toArray();

        assertThat(chapters(hour).lines()).hasSize(12).last().asString().startsWith("1:06:00 ");
    }

    @Test
    void titlesAChapterByWhatItSaysAndNeverTwoAlike() {
        List<Scene> scenes = Stream.of(
                        "A bridge carries its road on steel cables that hang between two towers. It is light.",
                        "A bridge carries its road on steel cables, as has been said. The towers rise 227 metres.",
                        "Making honey begins during the flight home.")
                .map(text -> aScene().text(text)
                        .keywords("chain", "deck of a bridge")
                        .build())
                .toList();

        assertThat(Chapters.of(plan(12, 12, 12), scenes, Locale.ENGLISH, "Film").lines())
                .containsExactly(
                        "0:00 How a bridge carries its road",
                        "0:12 Deck of a bridge",
                        "0:24 Making honey begins during the flight home");
    }

    @Test
    void beginsNoChapterWhereNothingCanBeSaid() {
        List<Scene> scenes = Stream.of(
                        "Yes.", "The lock lifts boats.", "So it was.", "Glass is no crystal.", "Bread needs time.")
                .map(text -> aScene().text(text).keywords("chain").build())
                .toList();

        assertThat(Chapters.of(plan(12, 12, 12, 12, 12), scenes, Locale.ENGLISH, "A film")
                        .lines())
                .containsExactly(
                        "0:00 A film",
                        "0:12 The lock lifts boats",
                        "0:36 Glass is no crystal",
                        "0:48 Bread needs time");
    }

    @Test
    void beginsChaptersWhereTheSourcesSectionsDo() {
        List<Scene> scenes = Stream.of("", "", "2.1 Origins", "2.1 Origins", "IV. Trade: by sea", "IV. Trade: by sea")
                .map(heading ->
                        new Scene("id", "p", 1, "Text.", List.of("green leaf"), new SceneOrigin(heading, List.of())))
                .toList();

        assertThat(Chapters.of(plan(8, 8, 8, 8, 8, 8), scenes, Locale.ENGLISH, "Film")
                        .lines())
                .containsExactly("0:00 Green leaf", "0:16 Origins", "0:32 Trade: by sea");
    }

    @Test
    void takesNoHeadingThatSaysNothing() {
        List<Scene> scenes = Stream.of("1. Introduction", "PART II", "CANALS AND LOCKS")
                .map(heading -> new Scene(
                        "id",
                        "p",
                        1,
                        "Ropes of " + heading.length() + " strands hold a ship.",
                        List.of(),
                        new SceneOrigin(heading, List.of())))
                .toList();

        assertThat(Chapters.of(plan(12, 12, 12), scenes, Locale.ENGLISH, "Film").lines())
                .containsExactly(
                        "0:00 Ropes of 15 strands hold a ship",
                        "0:12 Ropes of 7 strands hold a ship",
                        "0:24 Canals and locks");
    }

    @Test
    void escapesWhatFfmpegsMetadataReservesInTitles() {
        Chapters chapters = new Chapters(
                Stream.of(0, 12_000, 24_000)
                        .map(ms -> new Chapters.Chapter(ms, "a=b; #1 \\ c"))
                        .toList(),
                36_000);

        assertThat(chapters.tags("Q=A")).startsWith("""
                        ;FFMETADATA1
                        title=Q\\=A
                        [CHAPTER]
                        TIMEBASE=1/1000
                        START=0
                        END=12000
                        title=a\\=b\\; \\#1 \\\\ c
                        """);
    }

    @Test
    void creditsEveryForeignPictureOnceAndDrawnOnesTogether() {
        Credits credits = Credits.of(
                List.of(),
                List.of(
                        shot("nasa", "7", MediaKind.CLIP, "Moon"), shot("nasa", "7", MediaKind.CLIP, "Moon"),
                        shot("generated", "1", MediaKind.GENERATED, "x"),
                                shot("generated", "2", MediaKind.GENERATED, "y")),
                null);

        assertThat(credits.lines())
                .containsExactly(
                        "\"Moon\" by Ada; Courtesy of A; source: nasa; licence: CC BY 4.0 https://cc.example;"
                                + " https://page.example/7",
                        Credits.OWN);
        assertThat(credits.notices()).containsExactly("No endorsement.");
        assertThat(credits.text("Film")).contains("Notices\nNo endorsement.\n");
    }

    @Test
    void creditsTheMusicWithItsLicence() {
        Rights rights = new Rights("Ben", "", "CC BY 4.0", "https://cc.example", "https://music.example/1", "Say it.");
        FilmMusic file = new FilmMusic("auto", "river.mp3", "River", rights, "ab", "calm");

        Credits credits = Credits.of(List.of(), List.of(), file);

        assertThat(credits.text("Film"))
                .contains("Music in \"Film\"\n\n\"River\" by Ben; licence: CC BY 4.0 https://cc.example;"
                        + " https://music.example/1\n");
        assertThat(credits.notices()).containsExactly("Say it.");
        assertThat(Credits.of(List.of(), List.of(), FilmMusic.bed("bed", "calm"))
                        .music())
                .containsExactly("Music: own work of AI Video Generator");
    }

    @Test
    void repeatsNothingOfACreditThatNamesLicenceAndPage() {
        String credit =
                "\"Dusk\" by Ada, CC BY 4.0 (https://cc.example), via Commons (https://page.example/7), cropped";
        Shot shot = aShot().rights(
                        new Rights("Ada", credit, "CC BY 4.0", "https://cc.example", "https://page.example/7", ""))
                .build();

        assertThat(Credits.of(List.of(), List.of(shot), null).lines()).containsExactly(credit);
    }

    @Test
    void creditsTheTextsThatTheNarrationIsMadeOfAndSaysWhatTheirLicenceAsks() {
        String credit = "Narration adapted from \"Tea\", Wikipedia, revision 7, CC BY-SA 4.0; shortened and changed.";
        SourceText article = text("Tea", new Rights("", credit, "CC BY-SA 4.0", "https://cc.example", "", ""));
        SourceText paper = text("Leaves", new Rights("Ann", "", "CC BY 4.0", "", "https://page.example", ""));
        SourceText own = text("My notes", Rights.NONE);

        Credits credits = Credits.of(List.of(article, paper, own), List.of(), null);

        assertThat(credits.texts())
                .containsExactly(
                        credit, "Narration adapted from \"Leaves\" by Ann; licence: CC BY 4.0; https://page.example");
        assertThat(credits.notices())
                .singleElement()
                .asString()
                .contains("captions", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/");
        assertThat(credits.text("Film")).startsWith("Texts in \"Film\"\n\n" + credit);
        assertThat(Description.of("Title", "Words.", chapters(12, 12, 12), credits))
                .contains("\n\nText\n" + credit + "\n", "under CC BY-SA 4.0");
    }

    @Test
    void statesTheNewestVersionOfSeveralAndWhatPicturesUnderItAsk() {
        SourceText old = text("Old", new Rights("Ann", "", "CC BY-SA 3.0", "", "", ""));
        SourceText article = text("Tea", new Rights("", "", "CC BY-SA 4.0", "", "", ""));
        Shot shot =
                aShot().rights(new Rights("Bo", "", "CC BY-SA 2.0", "", "", "")).build();

        assertThat(Credits.of(List.of(old, article), List.of(shot), null).notices())
                .satisfiesExactly(
                        texts -> assertThat(texts).contains("under CC BY-SA 4.0"),
                        pictures -> assertThat(pictures).contains("Pictures under CC BY-SA", "CC BY-SA 2.0"));
    }

    @Test
    void asksNothingOfTheFilmForTextsUnderOtherLicences() {
        SourceText paper = text("Leaves", new Rights("Ann", "", "CC BY-NC-SA 4.0", "", "", ""));

        assertThat(Credits.of(List.of(paper), List.of(), null).notices()).isEmpty();
    }

    private static SourceText text(String title, Rights rights) {
        return new SourceText(title + ".md", title, "Text.", rights, null);
    }

    @Test
    void describesWithALineForEachPictureWhereThereIsRoom() {
        assertThat(describe(
                        List.of(shot("nasa", "7", MediaKind.CLIP, "Moon"), shot("nasa", "8", MediaKind.CLIP, "<Sun>"))))
                .startsWith("Title\nWords. ")
                .contains("""


                        0:00 Term 1
                        0:12 Term 2
                        0:24 Term 3

                        Pictures
                        "Moon" by Ada; Courtesy of A; source: nasa; licence: CC BY 4.0 https://cc.example; https://page.example/7
                        "Sun" by Ada; Courtesy of A; source: nasa; licence: CC BY 4.0 https://cc.example; https://page.example/8

                        No endorsement.
                        Pictures are illustrative;""")
                .contains("synthetic voice");
    }

    @Test
    void namesEachMakerOnceBySource() {
        String navy = "U.S. Navy video by %s (VIRIN 260209-N-AB123-%d)";
        List<SourceCredits> sources = SourceCredits.of(List.of(
                credited("dvids", "U.S. public domain", navy.formatted("PO2 Ann Example", 1)),
                credited("library", "CC BY 4.0", "Bo, <b>CC BY</b> 4.0"),
                credited("dvids", "U.S. public domain", navy.formatted("PO2 Ann Example", 2)),
                credited("dvids", "U.S. public domain", navy.formatted("PO3 Cy Example", 3))));

        assertThat(sources.stream().flatMap(source -> source.lines().stream()))
                .containsExactly(
                        "dvids: U.S. public domain https://terms.example",
                        "U.S. Navy video by PO2 Ann Example; PO3 Cy Example",
                        "library: CC BY 4.0 https://terms.example",
                        "Bo, CC BY 4.0");
    }

    @Test
    void keepsTheDescriptionWithinFiveThousandBytesAndSaysWhatWasLeftOut() {
        List<Shot> shots = new ArrayList<>();
        IntStream.range(0, 300)
                .forEach(n -> shots.add(
                        credited("dvids", "U.S. public domain", "U.S. Coast Guard video by PO2 Älex Example " + n)));
        shots.add(credited("library", "CC BY 4.0", "Ann, CC BY 4.0"));

        String description = describe(shots);

        assertThat(UploadText.utf8Bytes(description)).isBetween(4900, Description.MOST_BYTES);
        assertThat(description)
                .contains("dvids: U.S. public domain https://terms.example\n", "Älex Example 0; ")
                .contains("library: CC BY 4.0 https://terms.example\nAnn, CC BY 4.0\n")
                .containsPattern("and \\d+ more, each with its maker and licence in credits.txt")
                .contains("No endorsement by dvids.", "No endorsement by library.");
    }

    /** A night's film of half an hour shows about as many. */
    @Test
    void namesMostMakersOfAHundredAndFiftyClips() {
        List<Shot> shots = IntStream.range(0, 150)
                .mapToObj(n -> credited(
                        "dvids",
                        "U.S. public domain",
                        "U.S. Coast Guard video by Petty Officer 2nd Class Alex Example%03d (VIRIN 260209-G-AB123-1%03d)"
                                .formatted(n, n)))
                .toList();

        String description = describe(shots);

        assertThat(IntStream.range(0, 150).filter(n -> description.contains("Example%03d".formatted(n))))
                .hasSizeGreaterThan(80);
    }

    @Test
    void saysEveryNoticeHoweverManyLicencesThereAre() {
        List<Shot> shots = IntStream.range(0, 400)
                .mapToObj(n -> credited("source" + n % 3, "Licence " + n, "Maker " + n))
                .toList();

        String description = describe(shots);

        assertThat(UploadText.utf8Bytes(description)).isLessThanOrEqualTo(Description.MOST_BYTES);
        assertThat(description)
                .contains("by source0.", "by source1.", "by source2.")
                .containsPattern("and \\d+ more");
    }

    private static String describe(List<Shot> shots) {
        return Description.of("Title", "Words. ".repeat(300), chapters(12, 12, 12), Credits.of(List.of(), shots, null));
    }

    private static Shot credited(String source, String licence, String credit) {
        Rights rights =
                new Rights("", credit, licence, "https://terms.example", "", "No endorsement by " + source + ".");
        String id = licence + credit;
        return aShot().id(id).from(source, id).title("x").rights(rights).build();
    }

    @Test
    void writesMetadataInTheShapeOfTheUploadApi() {
        String topic = "how <big> bridges, \"stand\" " + "very ".repeat(30);

        JsonNode video = JsonMapper.shared()
                .readTree(Metadata.json(
                        UploadTexts.of(parts(topic, new FilmTexts("", "", List.of(), "en")), null, 27), List.of()));

        assertThat(video.at("/snippet/title").asString())
                .startsWith("How bridges, \"stand\" very")
                .hasSizeLessThanOrEqualTo(100)
                .endsWith("…");
        assertThat(video.at("/snippet/categoryId").isString()).isTrue();
        assertThat(video.at("/snippet/tags").get(1).asString()).isEqualTo("deck cable");
        assertThat(video.at("/status/privacyStatus").asString()).isEqualTo("private");
        assertThat(video.at("/status/containsSyntheticMedia").asBoolean(true)).isFalse();
    }

    @Test
    void publishesWhatTheWriterSaysAboutTheFilm() {
        FilmTexts texts = new FilmTexts(
                "<b>The bridge that hangs</b> " + "on and ".repeat(20),
                "What holds a deck up, told in a <minute>.",
                List.of("Golden Gate", "statics, simply"),
                "en");

        Sidecars sidecars = Sidecars.of(parts("how bridges stand", texts), null, 27);

        JsonNode snippet = JsonMapper.shared()
                .readTree(Metadata.json(sidecars.upload(), List.of()))
                .path("snippet");
        assertThat(snippet.path("title").asString())
                .startsWith("The bridge that hangs on and")
                .hasSizeLessThanOrEqualTo(100);
        assertThat(snippet.path("description").asString())
                .contains("What holds a deck up, told in a minute.")
                .doesNotContain("Text 1.");
        assertThat(snippet.path("tags").valueStream().map(JsonNode::asString))
                .containsExactly("golden gate", "statics simply", "how bridges stand", "deck cable");
    }

    @Test
    void namesTheLanguageThatTheFilmIsIn() {
        FilmParts german = parts("Brücken", new FilmTexts("", "", List.of(), "de-AT"));

        Sidecars sidecars = Sidecars.of(german, null, 27);

        JsonNode snippet = JsonMapper.shared()
                .readTree(Metadata.json(sidecars.upload(), List.of()))
                .path("snippet");
        assertThat(snippet.path("defaultLanguage").asString()).isEqualTo("de-AT");
        assertThat(snippet.path("defaultAudioLanguage").asString()).isEqualTo("de-AT");
        assertThat(sidecars.files()).containsKeys("captions.de.srt", "captions.de.vtt");
        assertThat(german.soundLanguage()).isEqualTo("deu");
        assertThat(parts("x", new FilmTexts("", "", List.of(), "xx")).soundLanguage())
                .isEqualTo("und");
    }

    @Test
    void publishesTopicAndNarrationWhereTheWriterSaysNothing() {
        FilmParts parts = parts("how bridges stand", new FilmTexts(" ", "<>", List.of(), "en"));

        assertThat(parts.title()).isEqualTo("How bridges stand");
        assertThat(parts.summary()).isEqualTo("Text 1.");
        assertThat(parts.tags()).containsExactly("how bridges stand", "deck cable");
    }

    @Test
    void keepsTagsWithinFiveHundredCharactersWithCommasAndQuotes() {
        List<Scene> scenes = IntStream.rangeClosed(1, 60)
                .mapToObj(n -> scene(n, "search term " + n))
                .toList();

        List<String> tags = Metadata.tags(List.of(), "topic", scenes);

        int length = tags.stream()
                        .mapToInt(tag -> tag.length() + (tag.contains(" ") ? 2 : 0))
                        .sum()
                + tags.size()
                - 1;
        assertThat(length).isBetween(470, 500);
        assertThat(tags).doesNotHaveDuplicates().startsWith("topic", "search term 1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Über "Brücken" & ../Kabel | uber-brucken-kabel
            日本の歴史 | 日本の歴史
            한국의 역사: 개요 | 한국의-역사-개요
            भारत का इतिहास | भारत-का-इतिहास
            تاريخ\u200f مصر | تاريخ-مصر
            Історія Києва, XX ст. | історія-києва-xx-ст
            ../..//.hidden -rf | hidden-rf
            🚀🚀 | film
            Rockets 🚀 rise | rockets-rise
            """)
    void namesTheOperatorsCopyAfterTheTopicInItsLetters(String topic, String words) {
        assertThat(FilmFileName.of(topic, "1b9d6bcd-bbfd-4b2d", StandardCharsets.UTF_8))
                .isEqualTo(Normalizer.normalize(words, Normalizer.Form.NFC) + "-1b9d6bcd.mp4");
    }

    @Test
    void keepsFileNamesShortInBytesAndLettersWhole() {
        for (String letter : List.of("a", "é", "語", "𠀋", "कि")) {
            String name = FilmFileName.of(letter.repeat(200), "1b9d6bcd", StandardCharsets.UTF_8);

            assertThat("part-" + name)
                    .satisfies(part -> assertThat(UploadText.utf8Bytes(part)).isLessThan(143));
            assertThat(name.replace("-1b9d6bcd.mp4", "").replace(letter.equals("é") ? "e" : letter, ""))
                    .isEmpty();
        }
    }

    @Test
    void namesTheOperatorsCopyInPlainLettersWhereTheLocaleHasNoOthers() {
        assertThat(FilmFileName.of("日本 in 1937", "1b9d6bcd", StandardCharsets.US_ASCII))
                .isEqualTo("in-1937-1b9d6bcd.mp4");
    }

    @Test
    void cutsBetweenWordsAndNeverInsideACharacter() {
        assertThat(UploadText.cut("The main cables hang", 16)).isEqualTo("The main cables…");
        assertThat(UploadText.cut("short", 5)).isEqualTo("short");
        assertThat(UploadText.cut("aaa🌉🌉🌉", 5)).isEqualTo("aaa…");
    }

    private static Chapters chapters(double... lengthsS) {
        List<Scene> scenes = IntStream.rangeClosed(1, lengthsS.length)
                .mapToObj(n -> scene(n, "term " + n))
                .toList();
        return Chapters.of(plan(lengthsS), scenes, Locale.ENGLISH, "Film");
    }

    private static FilmParts parts(String topic, FilmTexts texts) {
        Project project =
                new Project("p", topic, Brief.standard(topic), "export", null, null, Instant.EPOCH, Instant.EPOCH);
        List<Scene> scenes = List.of(scene(1, "deck, cable"));
        return new FilmParts(
                new Film(project, texts, List.of(), scenes, narrations(12), List.of(), List.of()), plan(12));
    }

    private static FilmPlan plan(double... lengthsS) {
        return FilmPlan.of(FrameRate.USUAL, narrations(lengthsS));
    }

    private static List<Narration> narrations(double... lengthsS) {
        List<Narration> narrations = new ArrayList<>();
        for (double lengthS : lengthsS) {
            String id = "s" + narrations.size();
            narrations.add(aNarration().of(id).seconds(lengthS).build());
        }
        return narrations;
    }

    private static Scene scene(int number, String... keywords) {
        return aScene().id("s" + number)
                .number(number)
                .text("Text %d.".formatted(number))
                .keywords(keywords)
                .build();
    }

    private static Shot shot(String source, String id, MediaKind kind, String title) {
        Rights rights = new Rights(
                "Ada",
                "Courtesy of A",
                "CC BY 4.0",
                "https://cc.example",
                "https://page.example/" + id,
                "No endorsement.");
        return aShot().id(id)
                .kind(kind)
                .from(source, id)
                .title(title)
                .rights(rights)
                .build();
    }
}

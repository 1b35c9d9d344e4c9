package dev.aivideo.illustration;

import static dev.aivideo.illustration.Spoken.span;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.atlas.WorldGazetteer;
import dev.aivideo.facts.Fact;
import dev.aivideo.facts.FilmFacts;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.illustration.IllustrationRequest.Subject;
import dev.aivideo.illustration.MotifChoice.Reach;
import dev.aivideo.illustration.card.PhraseCards;
import dev.aivideo.illustration.card.TimedCard.Timed;
import dev.aivideo.illustration.motif.Motif;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each picture carries its sentence, in step with the voice. */
class DesignerTests {
    private final Designer designer = designer("a phrase that is not there");

    static Designer designer(String phrase) {
        return new Designer(
                new SchemeChoice(BagOfWords::meaning),
                new MotifChoice(new Likeness(BagOfWords::meaning)),
                new PhraseCards((sentence, topic) -> phrase));
    }

    /** One shot a sentence, each a little longer than the sentence. */
    static IllustrationRequest request(String topic, int scene, Aspect aspect, List<HeardSentence> sentences) {
        List<Slot> slots = new ArrayList<>();
        for (int n = 0; n < sentences.size(); n++) {
            Duration from = n == 0 ? Duration.ZERO : slots.get(n - 1).until();
            slots.add(new Slot(n, from, sentences.get(n).end().plusMillis(500), List.of(sentences.get(n))));
        }
        String narration =
                String.join(" ", sentences.stream().map(HeardSentence::text).toList());
        return new IllustrationRequest(
                new Subject(topic, narration, List.of(), "", new FilmFacts(List.of(sentences))),
                PictureFormat.of(aspect),
                scene,
                slots);
    }

    private Design one(HeardSentence sentence) {
        return designer.designs(request("A subject", 1, Aspect.WIDE, List.of(sentence)))
                .get(0);
    }

    private static List<String> said(Design design) {
        return Objects.requireNonNull(design.card()).pieces().stream()
                .filter(timed -> timed.said() != null)
                .map(timed -> timed.said().text())
                .toList();
    }

    @Test
    void nothingIsSetOnAPictureWhileTheFilmsTitleIsRead() {
        String text = "In 1937 the bridge was opened, and 164 kilometres of wire hung from its towers.";
        HeardSentence sentence = Spoken.at(
                1, text, List.of(new Fact.Quantity(span(text, "164 kilometres"), "164", "kilometres", 164, "", "")));
        IllustrationRequest any = request("A subject", 1, Aspect.WIDE, List.of(sentence));
        Duration heard = sentence.start(span(text, "164 kilometres"));

        assertThat(designer.designs(any).get(0).card()).isNotNull();
        assertThat(designer.designs(from(any, heard.plusSeconds(2))).get(0).card())
                .isNull();
        assertThat(Objects.requireNonNull(designer.designs(from(any, heard.minusMillis(50)))
                                .get(0)
                                .card())
                        .pieces())
                .allMatch(timed -> timed.from().compareTo(heard.minusMillis(50)) >= 0);
    }

    private static IllustrationRequest from(IllustrationRequest request, Duration wordsFrom) {
        return new IllustrationRequest(
                request.subject(), request.frame(), request.sceneNumber(), request.slots(), wordsFrom);
    }

    @Test
    void everyKindOfFactHasItsCardInEveryShape() {
        for (Aspect aspect : Aspect.values()) {
            for (SampleFacts.Sample sample : SampleFacts.all()) {
                if (!sample.sentence().facts().isEmpty()) {
                    Design design = designer.designs(CardGallery.request(sample, aspect))
                            .get(0);
                    assertThat(design.card() != null || design.map() != null)
                            .as(sample.name() + " " + aspect)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void eachPieceAppearsWithItsFirstWordAndNeverBeforeItsPicture() {
        for (SampleFacts.Sample sample : SampleFacts.all()) {
            Design design =
                    designer.designs(CardGallery.request(sample, Aspect.WIDE)).get(0);
            for (Timed timed :
                    design.card() == null ? List.<Timed>of() : design.card().pieces()) {
                assertThat(timed.from()).isGreaterThanOrEqualTo(Duration.ZERO);
                if (timed.said() != null) {
                    assertThat(timed.said().from().minus(timed.from()))
                            .as(sample.name())
                            .isBetween(Duration.ZERO, Duration.ofMillis(250));
                }
            }
        }
    }

    @Test
    void aListBuildsUpItemByItem() {
        Design design = one(Spoken.at(
                0,
                "The sugars are sucrose, glucose and fructose.",
                s -> List.of(new Fact.Enumeration(
                        span(s, "sucrose, glucose and fructose"),
                        List.of(
                                Spoken.words(s, "sucrose"),
                                Spoken.words(s, "glucose"),
                                Spoken.words(s, "fructose"))))));

        assertThat(design.id()).isEqualTo("scene-1-1-list");
        assertThat(said(design)).containsExactly("sucrose", "glucose", "fructose");
        assertThat(design.card().pieces())
                .extracting(Timed::from)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void aListOverTwoPicturesGoesOnInTheSecond() {
        String text =
                "They took water from the well, bread from the oven, oil from the press and wine from the cellar.";
        HeardSentence sentence = Spoken.at(
                0,
                text,
                s -> List.of(new Fact.Enumeration(
                        span(
                                s,
                                "water from the well, bread from the oven, oil from the press and wine from the cellar"),
                        List.of(
                                Spoken.words(s, "water from the well"),
                                Spoken.words(s, "bread from the oven"),
                                Spoken.words(s, "oil from the press"),
                                Spoken.words(s, "wine from the cellar")))));
        Duration cut = sentence.start(span(text, "oil")).minusMillis(100);
        IllustrationRequest whole = request("A subject", 1, Aspect.WIDE, List.of(sentence));
        List<Design> designs = designer.designs(new IllustrationRequest(
                whole.subject(),
                PictureFormat.of(Aspect.WIDE),
                1,
                List.of(
                        new Slot(0, Duration.ZERO, cut, List.of(sentence)),
                        new Slot(1, cut, sentence.end().plusMillis(500), List.of(sentence)))));

        assertThat(said(designs.get(0))).containsExactly("water from the well", "bread from the oven");
        assertThat(said(designs.get(1))).containsExactly("oil from the press", "wine from the cellar");
        assertThat(designs.get(1).card().pieces()).hasSize(4);
        assertThat(designs.get(1).card().pieces().get(0).from()).isEqualTo(cut);
    }

    @Test
    void whatCannotBeReadInItsTimeIsNotShown() {
        String text = "Quick: somethingratherlongthatnobodyreads is the word.";
        HeardSentence sentence = Spoken.at(
                0,
                text,
                s -> List.of(new Fact.Quote(
                        span(s, "somethingratherlongthatnobodyreads"), "somethingratherlongthatnobodyreads", "")));
        IllustrationRequest whole = request("A subject", 1, Aspect.WIDE, List.of(sentence));
        Slot brief = new Slot(0, Duration.ZERO, Duration.ofMillis(2400), List.of(sentence));

        assertThat(designer.designs(new IllustrationRequest(
                                whole.subject(), PictureFormat.of(Aspect.WIDE), 1, List.of(brief)))
                        .get(0)
                        .card())
                .isNull();
    }

    @Test
    void wordsThatAreNotHeardMeanwhileAreNotShown() {
        String text = "About 14,000 people had been killed in the Donbas by the end of that year.";
        HeardSentence sentence = Spoken.at(
                0,
                text,
                s -> List.of(
                        new Fact.Quantity(span(s, "About 14,000 people"), "14,000", "people", 14000, "About", "")));
        IllustrationRequest whole = request("A subject", 1, Aspect.WIDE, List.of(sentence));
        Slot late = new Slot(0, Duration.ofSeconds(3), Duration.ofSeconds(6), List.of(sentence));

        assertThat(designer.designs(new IllustrationRequest(
                                whole.subject(), PictureFormat.of(Aspect.WIDE), 1, List.of(late)))
                        .get(0)
                        .card())
                .isNull();
    }

    @Test
    void aShareOfNobodyKnowsWhatHasNoRing() {
        Design design = one(Spoken.at(
                0, "It was only 30.1%.", s -> List.of(new Fact.Share(span(s, "30.1%"), "30.1%", 0.301, ""))));

        assertThat(design.title()).doesNotContain("30.1");
    }

    @Test
    void anEstimateIsShownAsOne() {
        Design design = one(Spoken.at(
                0,
                "An estimated 40% of the houses are empty.",
                s -> List.of(new Fact.Share(span(s, "40% of the houses"), "40%", 0.4, "of the houses"))));

        assertThat(said(design)).containsExactly("An estimated 40% of the houses");
    }

    @Test
    void lessThanAFifthIsNotAFifth() {
        Design design = one(Spoken.at(
                0,
                "Less than one fifth of the liquid is water.",
                s -> List.of(new Fact.Share(span(s, "one fifth of the liquid"), "one fifth", 0.2, "of the liquid"))));

        assertThat(design.title()).isEqualTo("Less than one fifth of the liquid");
        assertThat(said(design)).containsExactly("Less than one fifth of the liquid");
    }

    @Test
    void aNameStandsAtItsFirstMentionOnly() {
        List<HeardSentence> twice = new ArrayList<>();
        for (int n = 0; n < 2; n++) {
            twice.add(Spoken.at(
                    6 * n,
                    (n == 0 ? "First" : "Then") + " came John Houbolt, a stubborn engineer.",
                    s -> List.of(new Fact.Person(
                            span(s, "John Houbolt, a stubborn engineer"), "John Houbolt", "stubborn engineer"))));
        }
        List<Design> designs = designer.designs(request("A subject", 1, Aspect.WIDE, twice));

        assertThat(designs.get(0).title()).isEqualTo("John Houbolt");
        assertThat(designs.get(1).card()).isNull();
    }

    @Test
    void aPhraseIsSetOnlyWhereItIsWholeInItsSentence() {
        assertThat(phraseOf("invisible weight", "Nobody sees the invisible weight of winter."))
                .isEqualTo("Invisible weight");
        assertThat(phraseOf("Anybody plans", "Anybody plans to leave.")).isEqualTo("none");
        assertThat(phraseOf("water evaporate", "Much of that water evaporate from the sea."))
                .isEqualTo("none");
        assertThat(phraseOf("11 lifted", "Apollo 11 lifted off.")).isEqualTo("none");
        assertThat(phraseOf("🚀 🚀", "See the 🚀 🚀.")).isEqualTo("none");
    }

    private static String phraseOf(String phrase, String sentence) {
        Design design = designer(phrase)
                .designs(request("A subject", 1, Aspect.WIDE, List.of(Spoken.at(0, sentence, List.of()))))
                .get(0);
        return design.card() == null ? "none" : design.title();
    }

    @Test
    void aThingIsShownWhereTheSentenceNamesItAndHeldWhereNothingIsNamed() {
        List<Design> designs = designer.designs(request(
                "Honey bees collect nectar and pollen",
                1,
                Aspect.WIDE,
                List.of(
                        Spoken.at(0, "The bees fly out over flowers to collect nectar and pollen.", List.of()),
                        Spoken.at(5, "It takes them all of the day.", List.of()),
                        Spoken.at(9, "Why would anyone?", List.of()))));

        assertThat(designs.get(0).motif().motif()).isIn(Motif.BEES, Motif.BLOSSOMS);
        assertThat(designs.get(0).motif().reach()).isEqualTo(Reach.SENTENCE);
        assertThat(designs.get(1).motif().reach()).isEqualTo(Reach.HELD);
        assertThat(designs.get(1).motif().zoom())
                .isNotEqualTo(designs.get(0).motif().zoom());
    }

    @Test
    void likenessToTheTopicAloneShowsNothing() {
        Design design = designer.designs(request(
                        "A suspension bridge over the water",
                        1,
                        Aspect.WIDE,
                        List.of(Spoken.at(0, "Painters work all year.", List.of()))))
                .get(0);

        assertThat(design.motif().reach()).isEqualTo(Reach.NOTHING);
        assertThat(design.motif().motif().isPlain()).isTrue();
    }

    @Test
    void aSceneIsDecidedByItself() {
        IllustrationRequest request = request(
                "A suspension bridge",
                3,
                Aspect.WIDE,
                List.of(Spoken.at(0, "The main cables of a suspension bridge hold its deck.", List.of())));

        assertThat(designer("").designs(request)).isEqualTo(designer.designs(request));
    }

    private static HeardSentence at(double startS, String text, String... places) {
        return Spoken.at(
                startS,
                text,
                s -> Arrays.stream(places)
                        .<Fact>map(name -> new Fact.Location(
                                span(s, name),
                                name,
                                WorldGazetteer.shared().named(name).get(0)))
                        .toList());
    }

    @Test
    void aCountryIsMappedWhereTheFilmFirstNamesItAndAnotherPlaceInEachScene() {
        List<Design> designs = designer.designs(request(
                "A subject",
                1,
                Aspect.WIDE,
                List.of(
                        at(0, "It began in Ukraine that year.", "Ukraine"),
                        at(4, "Nobody in Ukraine had thought so.", "Ukraine"),
                        at(8, "The road to Odesa was open.", "Odesa"),
                        at(12, "In Odesa they waited for it.", "Odesa"))));

        assertThat(designs).extracting(design -> design.map() != null).containsExactly(true, false, true, false);
        assertThat(designs.get(2).title()).isEqualTo("Map: Odesa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe", "European Union"})
    void aContinentOrAUnionOfStatesAloneIsNotMapped(String name) {
        List<Design> designs = designer.designs(
                request("A subject", 1, Aspect.WIDE, List.of(at(0, "It was the largest in the " + name + ".", name))));

        assertThat(designs.get(0).map()).isNull();
    }

    @Test
    void aMapHasItsDateInACorner() {
        SampleFacts.Sample sample = SampleFacts.all().stream()
                .filter(one -> one.name().equals("map"))
                .findFirst()
                .orElseThrow();
        IllustrationRequest request = CardGallery.request(sample, Aspect.WIDE);
        Design design = designer.designs(request).get(0);
        PictureSheets sheets = PictureSheets.of(design, request, request.slots().get(0));

        assertThat(sheets.laid())
                .extracting(laid -> Objects.requireNonNull(laid.words()).text())
                .containsExactly("Kyiv", "Kharkiv", "Odesa", "24 February 2022");
        assertThat(sheets.laid()).extracting(PictureSheets.Laid::isAttached).containsExactly(true, true, true, false);
    }

    @Test
    void aMapHasTheNameOfWhoIsNewToTheFilm() {
        String text = "In Vienna, Karl von Frisch, an Austrian scientist, deciphered the dance.";
        HeardSentence sentence = Spoken.at(0, text, s -> List.of(town(s, "Vienna"), frisch(s)));
        IllustrationRequest request = request("A subject", 1, Aspect.WIDE, List.of(sentence));
        Design design = designer.designs(request).get(0);

        assertThat(design.title()).isEqualTo("Map: Vienna");
        assertThat(sheets(design, request)).containsExactly("Vienna", "Karl von Frisch, an Austrian scientist");
    }

    @Test
    void aMapHasTheOneFigureOfItsSentenceAndItsDate() {
        String text = "In May 1915 about 14,000 people left the town of Przemysl on foot.";
        HeardSentence sentence = Spoken.at(
                0,
                text,
                s -> List.of(
                        new Fact.Moment(span(s, "May 1915"), "May 1915", 1915),
                        new Fact.Quantity(span(s, "about 14,000 people"), "14,000", "people", 14000, "about", ""),
                        town(s, "Przemysl")));
        IllustrationRequest request = request("A subject", 1, Aspect.WIDE, List.of(sentence));
        Design design = designer.designs(request).get(0);

        assertThat(design.map()).isNotNull();
        assertThat(sheets(design, request)).containsExactly("Przemysl", "about 14,000 people", "May 1915");
    }

    @Test
    void aCardHasTheDateOfItsSentenceInACorner() {
        HeardSentence sentence = Spoken.at(
                0,
                "In May 1915 about 14,000 people left on foot.",
                s -> List.of(
                        new Fact.Moment(span(s, "May 1915"), "May 1915", 1915),
                        new Fact.Quantity(span(s, "about 14,000 people"), "14,000", "people", 14000, "about", "")));
        IllustrationRequest request = request("A subject", 1, Aspect.WIDE, List.of(sentence));

        assertThat(sheets(designer.designs(request).get(0), request))
                .containsExactly("about 14,000 people", "May 1915");
    }

    private static List<String> sheets(Design design, IllustrationRequest request) {
        return PictureSheets.of(design, request, request.slots().get(0)).laid().stream()
                .map(PictureSheets.Laid::words)
                .filter(Objects::nonNull)
                .map(Illustration.Heard::text)
                .toList();
    }

    private static Fact.Location town(String sentence, String name) {
        return new Fact.Location(
                span(sentence, name), name, WorldGazetteer.shared().named(name).get(0));
    }

    private static Fact.Person frisch(String sentence) {
        return new Fact.Person(
                span(sentence, "Karl von Frisch, an Austrian scientist"), "Karl von Frisch", "Austrian scientist");
    }

    @Test
    void aFactOverTwoPicturesIsOnTheOneInWhichMostOfItIsHeard() {
        String text = "It was said that about 14,000 cubic metres of concrete had been poured there.";
        HeardSentence sentence = Spoken.at(
                0,
                text,
                s -> List.of(new Fact.Quantity(
                        span(s, "about 14,000 cubic metres of concrete"),
                        "14,000",
                        "cubic metres of concrete",
                        14000,
                        "about",
                        "")));
        Duration cut = sentence.start(span(text, "concrete"));
        List<HeardSentence> both = List.of(sentence);
        List<Design> designs = designer.designs(new IllustrationRequest(
                request("A subject", 1, Aspect.WIDE, both).subject(),
                PictureFormat.of(Aspect.WIDE),
                1,
                List.of(
                        new Slot(0, Duration.ZERO, cut, both),
                        new Slot(1, cut, sentence.end().plusMillis(500), both))));

        assertThat(designs).extracting(design -> design.card() != null).containsExactly(true, false);
    }

    @Test
    void aContinentAloneIsNoMap() {
        HeardSentence sentence = at(0, "It was the largest attack in Europe since then.", "Europe");

        assertThat(one(sentence).map()).isNull();
    }
}

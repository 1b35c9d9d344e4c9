package dev.aivideo.illustration;

import static dev.aivideo.illustration.Spoken.span;
import static dev.aivideo.illustration.Spoken.words;

import dev.aivideo.atlas.WorldGazetteer;
import dev.aivideo.facts.Fact;
import dev.aivideo.facts.HeardSentence;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sentences of real films with what they state, one for each kind of card. */
final class SampleFacts {
    private SampleFacts() {}

    record Sample(String name, String topic, HeardSentence sentence) {}

    static List<Sample> all() {
        return List.of(
                sample(
                        "number",
                        "Russian invasion of Ukraine",
                        "About 14,000 people had been killed in the Donbas by the end of 2021.",
                        s -> List.of(new Fact.Quantity(
                                span(s, "About 14,000 people"), "14,000", "people", 14000, "About", ""))),
                sample(
                        "number-long",
                        "The Apollo missions and the Moon landing",
                        "The whole programme cost about 25 billion dollars at the prices of the time.",
                        s -> List.of(new Fact.Quantity(
                                span(s, "about 25 billion dollars"), "25 billion", "dollars", 25e9, "about", ""))),
                sample(
                        "number-compared",
                        "The water cycle",
                        "Every day, 1,200 cubic kilometres of water evaporate, as much as half of Lake Victoria.",
                        s -> List.of(new Fact.Quantity(
                                span(s, "1,200 cubic kilometres"),
                                "1,200",
                                "cubic kilometres",
                                1200,
                                "",
                                "as much as half of Lake Victoria"))),
                sample(
                        "figures",
                        "The canal",
                        "It was 164 kilometres long and 8 metres deep, without locks.",
                        s -> List.of(
                                new Fact.Quantity(span(s, "164 kilometres"), "164", "kilometres", 164, "", ""),
                                new Fact.Quantity(span(s, "8 metres"), "8", "metres", 8, "", ""))),
                sample(
                        "share",
                        "The water cycle",
                        "About 71% of the Earth's surface is covered with water.",
                        s -> List.of(new Fact.Share(
                                span(s, "71% of the Earth's surface"), "71%", 0.71, "of the Earth's surface"))),
                sample(
                        "share-words",
                        "The water cycle",
                        "More than two thirds of all fresh water is locked in ice.",
                        s -> List.of(new Fact.Share(
                                span(s, "two thirds of all fresh water"),
                                "two thirds",
                                2 / 3.0,
                                "of all fresh water"))),
                sample(
                        "votes",
                        "Russian invasion of Ukraine",
                        "The General Assembly demanded it by 141 votes to 5 that same week.",
                        s -> List.of(new Fact.Votes(
                                span(s, "141 votes to 5"),
                                List.of(
                                        new Fact.Part(span(s, "141 votes"), "votes for", "141", 141),
                                        new Fact.Part(span(s, "5"), "against", "5", 5))))),
                sample(
                        "series",
                        "The water cycle",
                        "Glaciers and ice caps hold 68.7%, groundwater 30.1%, and lakes and rivers 0.3% of it.",
                        s -> List.of(new Fact.Series(
                                span(s, s.substring(0, s.length() - 1)),
                                List.of(
                                        new Fact.Part(
                                                span(s, "Glaciers and ice caps hold 68.7%"),
                                                "Glaciers and ice caps",
                                                "68.7%",
                                                68.7),
                                        new Fact.Part(span(s, "groundwater 30.1%"), "groundwater", "30.1%", 30.1),
                                        new Fact.Part(
                                                span(s, "lakes and rivers 0.3%"), "lakes and rivers", "0.3%", 0.3))))),
                sample(
                        "speeds",
                        "The water cycle",
                        "A raindrop falls at about 30 km/h; a hailstone can reach 160 km/h on its way.",
                        s -> List.of(new Fact.Series(
                                span(s, s.substring(0, s.length() - 1)),
                                List.of(
                                        new Fact.Part(
                                                span(s, "A raindrop falls at about 30 km/h"),
                                                "A raindrop",
                                                "30 km/h",
                                                30),
                                        new Fact.Part(
                                                span(s, "a hailstone can reach 160 km/h"),
                                                "a hailstone",
                                                "160 km/h",
                                                160))))),
                sample(
                        "change",
                        "Life in towns",
                        "The population grew from 2.5 million in 1950 to 8.1 million in 2020, and it still grows.",
                        s -> List.of(new Fact.Change(
                                span(s, "from 2.5 million in 1950 to 8.1 million in 2020"),
                                new Fact.Part(span(s, "2.5 million in 1950"), "in 1950", "2.5 million", 2.5e6),
                                new Fact.Part(span(s, "8.1 million in 2020"), "in 2020", "8.1 million", 8.1e6)))),
                sample(
                        "timeline",
                        "The Apollo missions and the Moon landing",
                        "On 20 July 1969, two human beings landed on the Moon for the first time.",
                        s -> List.of(new Fact.Moment(span(s, "20 July 1969"), "20 July 1969", 1969))),
                sample(
                        "timeline-period",
                        "The Apollo missions and the Moon landing",
                        "Thirteen Saturn V rockets were launched between 1967 and 1973.",
                        s -> List.of(new Fact.Period(
                                span(s, "between 1967 and 1973"),
                                new Fact.Moment(span(s, "1967"), "1967", 1967),
                                new Fact.Moment(span(s, "1973"), "1973", 1973)))),
                sample(
                        "quote",
                        "The Apollo missions and the Moon landing",
                        "\"That's one small step for man, one giant leap for mankind,\" he said as he stepped onto the dust.",
                        s -> List.of(new Fact.Quote(
                                span(s, "That's one small step for man, one giant leap for mankind"),
                                "That's one small step for man, one giant leap for mankind",
                                ""))),
                sample(
                        "quote-speaker",
                        "The canal",
                        "\"It is just settled; you have it, Madam,\" wrote the prime minister, Benjamin Disraeli, to Queen Victoria.",
                        s -> List.of(new Fact.Quote(
                                span(s, "It is just settled; you have it, Madam"),
                                "It is just settled; you have it, Madam",
                                "Benjamin Disraeli"))),
                sample(
                        "list",
                        "How bees make honey",
                        "Nectar is a watery solution of sugars, mainly sucrose, glucose and fructose.",
                        s -> List.of(new Fact.Enumeration(
                                span(s, "sucrose, glucose and fructose"),
                                List.of(words(s, "sucrose"), words(s, "glucose"), words(s, "fructose"))))),
                sample(
                        "list-long",
                        "The water cycle",
                        "The goals are to name the four stages of the water cycle, to explain why water evaporates, and to read a rainfall chart.",
                        s -> List.of(new Fact.Enumeration(
                                span(
                                        s,
                                        "name the four stages of the water cycle, to explain why water evaporates, and to read a rainfall chart"),
                                List.of(
                                        words(s, "name the four stages of the water cycle"),
                                        words(s, "explain why water evaporates"),
                                        words(s, "read a rainfall chart"))))),
                sample(
                        "steps",
                        "How bees make honey",
                        "Workers clean the cells, feed the larvae, build the comb, receive nectar and guard the hive.",
                        s -> List.of(new Fact.Steps(
                                span(
                                        s,
                                        "clean the cells, feed the larvae, build the comb, receive nectar and guard the hive"),
                                List.of(
                                        words(s, "clean the cells"),
                                        words(s, "feed the larvae"),
                                        words(s, "build the comb"),
                                        words(s, "receive nectar"),
                                        words(s, "guard the hive"))))),
                sample(
                        "definition",
                        "The canal",
                        "A lock is a chamber that lifts a ship from one level to another; here the two seas stand almost level.",
                        s -> List.of(new Fact.Definition(
                                span(s, "lock is a chamber that lifts a ship from one level to another"),
                                "lock",
                                "a chamber that lifts a ship from one level to another"))),
                sample(
                        "pair",
                        "Vaccines",
                        "An old vaccine brings the virus itself, while messenger RNA brings only a recipe for one of its proteins.",
                        s -> List.of(new Fact.Comparison(
                                span(s, s.substring(0, s.length() - 1)),
                                words(s, "An old vaccine brings the virus itself"),
                                words(s, "messenger RNA brings only a recipe for one of its proteins")))),
                sample(
                        "person",
                        "How bees make honey",
                        "The waggle dance of the bees was deciphered by Karl von Frisch, an Austrian scientist who shared a Nobel Prize.",
                        s -> List.of(new Fact.Person(
                                span(s, "Karl von Frisch, an Austrian scientist"),
                                "Karl von Frisch",
                                "Austrian scientist"))),
                sample(
                        "map",
                        "Russian invasion of Ukraine",
                        "On 24 February 2022, explosions were heard in Kyiv, Kharkiv and Odesa before dawn.",
                        s -> List.of(
                                new Fact.Moment(span(s, "24 February 2022"), "24 February 2022", 2022),
                                place(s, "Kyiv"),
                                place(s, "Kharkiv"),
                                place(s, "Odesa"))),
                sample(
                        "map-route",
                        "The canal",
                        "A ship from London to Bombay had to make a voyage of 19,800 kilometres until then.",
                        s -> List.of(
                                new Fact.Route(
                                        span(s, "from London to Bombay"), place(s, "London"), place(s, "Bombay")),
                                place(s, "London"),
                                place(s, "Bombay"),
                                new Fact.Quantity(
                                        span(s, "19,800 kilometres"), "19,800", "kilometres", 19800, "", ""))),
                sample("phrase", "Loneliness", "Nobody can see the invisible weight of a long winter.", s -> List.of()),
                sample(
                        "motif",
                        "How bees make honey",
                        "Bees usually keep to one kind of flower during a trip.",
                        s -> List.of()));
    }

    private static Fact.Location place(String sentence, String name) {
        return new Fact.Location(
                span(sentence, name), name, WorldGazetteer.shared().named(name).get(0));
    }

    /** Dates of a film, for its time line. */
    static List<HeardSentence> dates() {
        return Stream.of(
                        "4 October 1957", "12 April 1961", "25 May 1961", "20 July 1969", "April 1970", "December 1972")
                .map(date -> Spoken.at(
                        0,
                        date + " was a day.",
                        s -> List.of(new Fact.Moment(
                                span(s, date), date, Integer.parseInt(date.substring(date.length() - 4))))))
                .toList();
    }

    private static Sample sample(String name, String topic, String text, Function<String, List<Fact>> facts) {
        return new Sample(name, topic, Spoken.at(0.4, text, facts));
    }
}

package dev.aivideo.footage.library;

import dev.aivideo.footage.FootageQuery;
import dev.aivideo.project.Json;
import dev.aivideo.testing.Fixtures;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Descriptions of clips as people write them, from lists of words; the same seed gives the same ones. */
final class DescribedClips {
    private static final List<String> SUBJECTS = List.of(
            "container ship",
            "fishing boat",
            "steam locomotive",
            "suspension bridge",
            "wind turbine",
            "combine harvester",
            "herd of elephants",
            "flock of geese",
            "honey bees",
            "coral reef",
            "glacier",
            "volcano",
            "street market",
            "violin maker",
            "glass blower",
            "surgeon",
            "school class",
            "marching band",
            "fire brigade",
            "lighthouse",
            "oil rig",
            "radio telescope",
            "rocket launch",
            "electron microscope",
            "printing press",
            "tram",
            "cable car",
            "cathedral",
            "mosque",
            "castle ruin",
            "vineyard",
            "rice terrace",
            "desert caravan",
            "polar station",
            "stock exchange",
            "parliament",
            "steel mill",
            "coal mine",
            "solar farm",
            "waterfall");
    private static final List<String> ACTIONS = List.of(
            "leaving in thick fog",
            "seen from a drone",
            "at work while people watch",
            "passing slowly from left to right",
            "in heavy rain",
            "in the first snow of the year",
            "filmed through a long lens",
            "being repaired by two workers",
            "waiting for the signal",
            "surrounded by children",
            "turning against the wind",
            "under a clear night sky",
            "on the opening day",
            "after the flood",
            "with mountains behind",
            "close to the camera");
    private static final List<String> PLACES = List.of(
            "Rotterdam",
            "Lisbon",
            "Nairobi",
            "Kyoto",
            "Valparaíso",
            "Reykjavik",
            "Mumbai",
            "Cape Town",
            "Vancouver",
            "Gdańsk",
            "Istanbul",
            "Hanoi",
            "Marrakesh",
            "Oslo",
            "Melbourne",
            "New Orleans");
    private static final List<String> LIGHTS =
            List.of("dawn", "noon", "dusk", "night", "golden hour", "an overcast morning", "a hazy afternoon");
    private static final List<String> SHOTS =
            List.of("Aerial view", "Wide shot", "Close-up", "Tracking shot", "Time-lapse", "Slow pan", "Archive film");
    private static final List<String> MOODS = List.of(
            "quiet", "busy", "colourful", "historic", "modern", "rusty", "crowded", "lonely", "festive", "stormy");

    private final Random random;

    DescribedClips(long seed) {
        random = new Random(seed);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** A side-car file's text. */
    String sideCar() {
        String subject = one(SUBJECTS);
        String place = one(PLACES);
        String light = one(LIGHTS);
        String action = one(ACTIONS);
        return Json.write(Map.of(
                "title",
                "%s of a %s %s".formatted(one(SHOTS), one(MOODS), subject),
                "description",
                "A %s near %s %s at %s. The scene is %s and %s; take %d of reel %d shows a %s in the background."
                        .formatted(
                                subject,
                                place,
                                action,
                                light,
                                one(MOODS),
                                one(MOODS),
                                1 + random.nextInt(9),
                                1 + random.nextInt(999),
                                one(SUBJECTS)),
                "keywords",
                List.of(subject, light, one(MOODS), one(SUBJECTS)),
                "place",
                place,
                "date",
                String.format(Locale.ROOT, "%d-%02d-01", 1960 + random.nextInt(60), 1 + random.nextInt(12)),
                "licence",
                "CC BY 4.0",
                "author",
                "A. Keeper"));
    }

    FootageQuery query() {
        String subject = one(SUBJECTS);
        String place = one(PLACES);
        String narration =
                "For the people of %s, every %s was a sign that the old days were over. A %s %s told them so at %s."
                        .formatted(place, subject, subject, one(ACTIONS), one(LIGHTS));
        return Fixtures.aFootageQuery()
                .topic("how " + place + " changed")
                .terms(subject, one(MOODS) + " " + subject, place)
                .narration(narration)
                .build();
    }
}

package dev.aivideo.script.grounding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Units of measure: which are of one kind, and how many of its basic unit each is. */
final class Units {
    private static final Map<String, Unit> BY_NAME = new HashMap<>();

    static {
        add("length", true, 1, "m metre metres meter meters mètre mètres metro metros metri");
        add(
                "length",
                true,
                1000,
                "km kilometre kilometres kilometer kilometers kilomètres kilómetros chilometri quilômetros");
        add(
                "length",
                true,
                0.01,
                "cm centimetre centimetres centimeter centimeters zentimeter centimètres centímetros");
        add("length", true, 0.001, "mm millimetre millimetres millimeter millimeters");
        add("length", false, 1609.344, "mile miles mi");
        add("length", false, 0.3048, "foot feet ft");
        add("length", false, 0.0254, "inch inches");
        add("length", false, 0.9144, "yard yards yd");
        add("mass", true, 1, "kg kilogram kilograms kilogramme kilogrammes kilo kilos kilogramm");
        add("mass", true, 0.001, "g gram grams gramme grammes gramm");
        add("mass", true, 1000, "tonne tonnes t tonnen tonnellate toneladas");
        add("mass", true, 1000, "ton tons"); // as loosely as it is said
        add("mass", false, 0.45359237, "lb lbs");
        add("area", true, 10_000, "hectare hectares ha hektar");
        add("area", false, 4046.856, "acre acres");
        add("volume", true, 1, "litre litres liter liters");
        add("volume", false, 3.785411784, "gallon gallons");
        add("speed", true, 1, "kmh kph");
        add("speed", false, 1.609344, "mph");
        add("time", true, 1, "second seconds sekunden");
        add("time", true, 60, "minute minutes minuten");
        add("time", true, 3600, "hour hours stunden");
        add("time", true, 86_400, "day days tage");
        add("time", true, 7 * 86_400, "week weeks wochen");
        add("years", true, 1 / 12.0, "month months monate");
        add("years", true, 1, "year years jahre jahren ans años anni anos");
        add("years", true, 10, "decade decades");
        add("years", true, 100, "century centuries");
        add("dollars", true, 1, "dollar dollars $ us$");
        add("pounds", true, 1, "pound pounds £");
        add("euros", true, 1, "euro euros €");
    }

    private Units() {}

    /**
     * A unit.
     *
     * @param size in the basic unit of its kind
     * @param decimal whether it is in whole proportion to the others of its kind that are
     */
    record Unit(String kind, double size, boolean decimal) {}

    private static void add(String kind, boolean decimal, double size, String names) {
        for (String name : names.split(" ")) {
            BY_NAME.put(name, new Unit(kind, size, decimal));
        }
    }

    static boolean isUnit(String word) {
        return BY_NAME.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The unit of this name, which has to be one. */
    static Unit of(String word) {
        Unit unit = BY_NAME.get(word.toLowerCase(Locale.ROOT));
        if (unit == null) {
            throw new IllegalArgumentException("No unit: " + word);
        }
        return unit;
    }

    static boolean isOfKind(String word, String kind) {
        return isUnit(word) && of(word).kind().equals(kind);
    }
}

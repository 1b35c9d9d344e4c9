package dev.aivideo.facts;

import java.util.regex.Pattern;

/** The names and signs of units of measure. */
final class Measures {
    private static final String LENGTHS =
            "(?:(?:square|cubic|nautical) )?(?:(?:kilo|centi|milli|micro|nano)?met(?:re|er)s?"
                    + "|miles?|yards?|feet|foot|inch(?:es)?|light[- ]years?|astronomical units?|fathoms?)";
    private static final String OTHERS =
            "(?:metric |long |short )?(?:tonnes?|tons?)|(?:kilo|milli|micro)?gram(?:me)?s?|kilos?|(?:milli|centi|hecto)?lit(?:re|er)s?"
                    + "|(?:kilo|mega|giga|tera)?(?:watts?|watt[- ]hours?|bytes?|bits|hertz|joules?|volts?|pascals?)|volts?|amperes?"
                    + "|acres?|hectares?|gallons?|pints?|pounds?|ounces?|stones|barrels?|knots|horsepower|(?:kilo)?calories|kelvins?"
                    + "|degrees?(?: (?:Celsius|Fahrenheit|centigrade|C|F)\\b)?|bars|atmospheres|decibels|carats?";
    private static final String TIMES =
            "years?|months?|weeks?|days?|hours?|minutes?|seconds?|(?:milli|nano|micro)seconds?|decades?|centuries|millennia|generations?";
    private static final String MONEY =
            "(?:(?:US|American|Canadian|Australian) )?(?:dollars?|cents?)|euros?|(?:pounds sterling|pence|francs?"
                    + "|marks?|roubles?|rubles?|yen|yuan|rupees?|pesos?|ducats?|florins?|guilders?|shillings?|crowns?|hryvnias?)";
    private static final String SIGNS =
            "(?:g/cm[3³]|kg/m[3³]|g/l|km²|km2|m²|m2|m³|km³|km/h|kph|mph|m/s|km|cm|mm|kg|mg|km|kWh|MWh|GWh|TWh|kW|MW|GW|TW|GB|TB|MB|GHz|MHz|kHz|Hz|ha|ft|lb|lbs|°C|°F|°|K|t|m|g)";
    private static final String PER =
            "(?: (?:per|an?|each|every) (?:square |cubic )?(?:second|minute|hour|day|night|week|month|year|head|person|kilometre|kilometer|mile|litre|liter|metre|meter|hectare|capita|gallon|tonne|kilogram|inch|cent of)\\b(?: per second| squared)?)?";

    /** With the space before it, as are units. */
    static final Pattern RATE = Pattern.compile(PER);

    /** With the space before it. */
    static final Pattern UNIT = Pattern.compile("(?: (?:" + LENGTHS + "|" + OTHERS + "|" + TIMES + "|" + MONEY
            + ")\\b| ?" + SIGNS + "(?![\\p{L}\\p{N}/]))" + PER);

    private Measures() {}
}

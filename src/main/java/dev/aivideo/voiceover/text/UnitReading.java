package dev.aivideo.voiceover.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Units behind a number: {@code 5 km}, {@code 5km}, {@code 20°C}, {@code 5-km}. */
final class UnitReading implements Reading {
    /** One: many. */
    private static final Map<String, String[]> UNITS = table("""
            km kilometer kilometers
            m meter meters
            cm centimeter centimeters
            mm millimeter millimeters
            nm nanometer nanometers
            µm micrometer micrometers
            mi mile miles
            ft foot feet
            in inch inches
            yd yard yards
            kg kilogram kilograms
            g gram grams
            mg milligram milligrams
            t ton tons
            lb pound pounds
            lbs pound pounds
            oz ounce ounces
            l liter liters
            L liter liters
            ml milliliter milliliters
            mL milliliter milliliters
            ha hectare hectares
            s second seconds
            sec second seconds
            ms millisecond milliseconds
            min minute minutes
            mins minute minutes
            secs second seconds
            µs microsecond microseconds
            ns nanosecond nanoseconds
            µg microgram micrograms
            dl deciliter deciliters
            cl centiliter centiliters
            Wh watt-hour watt-hours
            GWh gigawatt-hour gigawatt-hours
            TWh terawatt-hour terawatt-hours
            mA milliampere milliamperes
            mAh milliampere-hour milliampere-hours
            mV millivolt millivolts
            kA kiloampere kiloamperes
            hPa hectopascal hectopascals
            mbar millibar millibars
            bar bar bars
            psi pound_per_square_inch pounds_per_square_inch
            ppm part_per_million parts_per_million
            kbps kilobit_per_second kilobits_per_second
            Mbps megabit_per_second megabits_per_second
            Gbps gigabit_per_second gigabits_per_second
            PB petabyte petabytes
            sqm square_meter square_meters
            cm² square_centimeter square_centimeters
            cm2 square_centimeter square_centimeters
            mm² square_millimeter square_millimeters
            ft² square_foot square_feet
            mi² square_mile square_miles
            s² second_squared second_squared
            cm3 cubic_centimeter cubic_centimeters
            km3 cubic_kilometer cubic_kilometers
            ly light-year light-years
            AU astronomical_unit astronomical_units
            pc parsec parsecs
            eV electronvolt electronvolts
            keV kiloelectronvolt kiloelectronvolts
            MeV megaelectronvolt megaelectronvolts
            GeV gigaelectronvolt gigaelectronvolts
            THz terahertz terahertz
            Ω ohm ohms
            kΩ kilohm kilohms
            cal calorie calories
            mol mole moles
            lx lux lux
            lm lumen lumens
            kt kiloton kilotons
            Mt megaton megatons
            gal gallon gallons
            pt pint pints
            qt quart quarts
            tbsp tablespoon tablespoons
            tsp teaspoon teaspoons
            km/hr kilometer_per_hour kilometers_per_hour
            ft/s foot_per_second feet_per_second
            h hour hours
            hr hour hours
            hrs hour hours
            km/h kilometer_per_hour kilometers_per_hour
            kmh kilometer_per_hour kilometers_per_hour
            km/s kilometer_per_second kilometers_per_second
            m/s meter_per_second meters_per_second
            mph mile_per_hour miles_per_hour
            kph kilometer_per_hour kilometers_per_hour
            km² square_kilometer square_kilometers
            km2 square_kilometer square_kilometers
            m² square_meter square_meters
            m2 square_meter square_meters
            m³ cubic_meter cubic_meters
            m3 cubic_meter cubic_meters
            km³ cubic_kilometer cubic_kilometers
            cm³ cubic_centimeter cubic_centimeters
            °C degree_Celsius degrees_Celsius
            °F degree_Fahrenheit degrees_Fahrenheit
            ° degree degrees
            K kelvin kelvin
            W watt watts
            kW kilowatt kilowatts
            MW megawatt megawatts
            GW gigawatt gigawatts
            kWh kilowatt-hour kilowatt-hours
            MWh megawatt-hour megawatt-hours
            V volt volts
            kV kilovolt kilovolts
            A ampere amperes
            Hz hertz hertz
            kHz kilohertz kilohertz
            MHz megahertz megahertz
            GHz gigahertz gigahertz
            dB decibel decibels
            Pa pascal pascals
            kPa kilopascal kilopascals
            MPa megapascal megapascals
            N newton newtons
            kN kilonewton kilonewtons
            J joule joules
            kJ kilojoule kilojoules
            kcal kilocalorie kilocalories
            hp horsepower horsepower
            kB kilobyte kilobytes
            KB kilobyte kilobytes
            MB megabyte megabytes
            GB gigabyte gigabytes
            TB terabyte terabytes
            px pixel pixels
            fps frame_per_second frames_per_second
            rpm revolution_per_minute revolutions_per_minute
            % percent percent
            USD US_dollar US_dollars
            EUR euro euros
            GBP pound pounds
            CHF Swiss_franc Swiss_francs
            JPY yen yen
            CNY yuan yuan
            INR rupee rupees
            AUD Australian_dollar Australian_dollars
            CAD Canadian_dollar Canadian_dollars
            SEK Swedish_krona Swedish_kronor
            NOK Norwegian_krone Norwegian_kroner
            DKK Danish_krone Danish_kroner
            RUB ruble rubles
            UAH hryvnia hryvnias
            ¢ cent cents
            € euro euros
            $ dollar dollars
            £ pound pounds
            ¥ yen yen
            p penny pence
            mn million million
            bn billion billion
            """);

    private static final String UNIT = "[\\p{L}°%¢€$£¥][\\p{L}\\d/²³%°]*";
    private static final Pattern ATTACHED =
            Pattern.compile("([~≈<>±−-]?)(" + NumberReading.NUMBER + ")(-?)(" + UNIT + ")");
    private static final Pattern RANGE_ATTACHED =
            Pattern.compile("(" + NumberReading.NUMBER + ")[–-](" + NumberReading.NUMBER + ")-?(" + UNIT + ")");
    /** The same unit at both ends, {@code 10%–20%}, or by both numbers, {@code 10cm×20cm}. */
    private static final Pattern TWICE = Pattern.compile(
            "(" + NumberReading.NUMBER + ")(" + UNIT + ")([–x×-])(" + NumberReading.NUMBER + ")(" + UNIT + ")");
    /** {@code 100-km-long}, {@code 5-m-high}. */
    private static final Pattern MEASURED =
            Pattern.compile("(" + NumberReading.NUMBER + ")-?(" + UNIT + ")-(\\p{L}[\\p{L}-]*)");

    private static final Pattern PER = Pattern.compile("(\\p{Ll}{3,})/(" + UNIT + ")");
    /** Shorthand for years, and things that are not units. */
    private static final Pattern SHORTHAND = Pattern.compile("\\d+[sx]");
    /** Words that make {@code 77K} a temperature; otherwise it is a name, as {@code 4K}. */
    private static final Set<String> COLD = Set.of(
            "temperature",
            "temperatures",
            "temp",
            "cool",
            "cooled",
            "cools",
            "below",
            "boils",
            "boil",
            "melts",
            "freezes",
            "superconducting",
            "superconducts",
            "superconductor",
            "helium",
            "nitrogen",
            "cold",
            "heated");
    /** Many of these are counted in millions. */
    private static final Set<String> PEOPLE = Set.of(
            "people", "users", "viewers", "customers", "subscribers", "copies", "visitors", "views", "followers");

    private static final Map<String, String> MILLIONS = Map.of(
            "k",
            "thousand",
            "m",
            "million",
            "bn",
            "billion",
            "M",
            "million",
            "K",
            "thousand",
            "B",
            "billion",
            "b",
            "billion");

    private static Map<String, String[]> table(String text) {
        return Stream.of(text.split("\n"))
                .map(line -> line.split(" "))
                .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts ->
                        new String[] {parts[1].replace('_', ' '), parts[2].replace('_', ' ')}));
    }

    static boolean isUnit(String word) {
        return word.length() > 1 && !word.equals("in") && isKnown(word);
    }

    static boolean isKnown(String unit) {
        int per = unit.indexOf('/');
        return UNITS.containsKey(unit)
                || per > 0 && UNITS.containsKey(unit.substring(0, per)) && UNITS.containsKey(unit.substring(per + 1));
    }

    @Override
    public @Nullable String read(At at) {
        String core = at.core();
        if (at.followsNumber() && isKnown(core) && isMeant(at)) {
            return name(core, at.followsOne() ? 0 : 1);
        }
        Matcher match = PER.matcher(core);
        if (match.matches() && UNITS.containsKey(match.group(2))) {
            return match.group(1) + " per " + name(match.group(2), 0);
        }
        match = RANGE_ATTACHED.matcher(core);
        if (match.matches() && isKnown(match.group(3))) {
            return range(match.group(1), " to ", match.group(2), match.group(3));
        }
        match = TWICE.matcher(core);
        if (match.matches() && match.group(2).equals(match.group(5)) && isKnown(match.group(2))) {
            boolean size = match.group(3).matches("[x×]");
            return range(match.group(1), size ? " by " : " to ", match.group(4), match.group(2));
        }
        match = MEASURED.matcher(core);
        if (match.matches() && isKnown(match.group(2)) && !match.group(2).equals("s")) {
            return Numbers.decimal(match.group(1)) + " " + name(match.group(2), 0) + " "
                    + match.group(3).replace('-', ' ');
        }
        match = ATTACHED.matcher(core);
        return match.matches() && !SHORTHAND.matcher(core).matches() ? attached(at, match) : null;
    }

    /** A letter behind a number is a word as often: "5 in all", "1 A", "the 3 p". */
    private static boolean isMeant(At at) {
        return switch (at.core()) {
            case "in" -> at.token().isDotted() || at.neighbour(-2).core().equals("ft");
            case "p" -> false;
            case "A" -> at.token().endsPhrase() || !at.neighbour(1).isCapitalised();
            default -> true;
        };
    }

    private static @Nullable String attached(At at, Matcher match) {
        String unit = match.group(4);
        String scale = MILLIONS.get(unit);
        String sign = NumberReading.sign(match.group(1));
        if (scale != null && PEOPLE.contains(at.nextWord())) {
            return sign + Numbers.decimal(match.group(2)) + " " + scale;
        }
        boolean named = unit.equals("K") && !at.isNear(COLD, 6) || unit.equals("A") && at.followsName();
        if (named || !isKnown(unit)) {
            return null;
        }
        // "a 5-km walk" has the unit in the singular.
        boolean singular = !match.group(3).isEmpty() || match.group(2).equals("1");
        return sign + Numbers.decimal(match.group(2)) + " " + name(unit, singular ? 0 : 1);
    }

    /** Many of a unit: {@code CHF} is Swiss francs. */
    static String many(String unit) {
        return name(unit, 1);
    }

    private static String range(String from, String between, String to, String unit) {
        return Numbers.decimal(from) + between + Numbers.decimal(to) + " " + name(unit, 1);
    }

    private static String name(String unit, int form) {
        String[] names = UNITS.get(unit);
        int per = unit.indexOf('/');
        if (names == null && per > 0) {
            return name(unit.substring(0, per), form) + " per " + name(unit.substring(per + 1), 0);
        }
        if (names == null) {
            throw new IllegalArgumentException("No unit '" + unit + "'");
        }
        return names[form];
    }
}

package dev.aivideo.voiceover.text;

import java.util.Map;
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
            in. inch inches
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
            mn million million
            bn billion billion
            """);

    private static final Pattern ATTACHED =
            Pattern.compile("([−-]?)(" + NumberReading.NUMBER + ")(-?)([\\p{L}°%][\\p{L}\\d/²³%]*)");
    private static final Pattern RANGE_ATTACHED =
            Pattern.compile("(" + NumberReading.NUMBER + ")[–-](" + NumberReading.NUMBER + ")([\\p{L}°][\\p{L}/²³]*)");
    /** Shorthand for years, and things that are not units. */
    private static final Pattern SHORTHAND = Pattern.compile("\\d+[sx]");

    private static Map<String, String[]> table(String text) {
        return Stream.of(text.split("\n"))
                .map(line -> line.split(" "))
                .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts ->
                        new String[] {parts[1].replace('_', ' '), parts[2].replace('_', ' ')}));
    }

    static boolean isUnit(String word) {
        return UNITS.containsKey(word) && word.length() > 1;
    }

    @Override
    public @Nullable String read(At at) {
        String core = at.core();
        String[] names = at.followsNumber() ? UNITS.get(core) : null;
        if (names != null) {
            return names[at.followsOne() ? 0 : 1];
        }
        Matcher range = RANGE_ATTACHED.matcher(core);
        if (range.matches() && UNITS.containsKey(range.group(3))) {
            return "%s to %s %s"
                    .formatted(
                            Numbers.decimal(range.group(1)), Numbers.decimal(range.group(2)), name(range.group(3), 1));
        }
        Matcher attached = ATTACHED.matcher(core);
        if (!attached.matches() || SHORTHAND.matcher(core).matches()) {
            return null;
        }
        return attached(attached);
    }

    private static @Nullable String attached(Matcher match) {
        if (!UNITS.containsKey(match.group(4))) {
            return null;
        }
        // "a 5-km walk" has the unit in the singular.
        boolean singular = !match.group(3).isEmpty() || match.group(2).equals("1");
        String sign = match.group(1).isEmpty() ? "" : "minus ";
        return sign + Numbers.decimal(match.group(2)) + " " + name(match.group(4), singular ? 0 : 1);
    }

    private static String name(String unit, int form) {
        String[] names = UNITS.get(unit);
        if (names == null) {
            throw new IllegalArgumentException("No unit '" + unit + "'");
        }
        return names[form];
    }
}

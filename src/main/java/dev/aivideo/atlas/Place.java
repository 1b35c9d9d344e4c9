package dev.aivideo.atlas;

/**
 * A place of the earth.
 *
 * @param name in English
 * @param country ISO 3166-1 code of two letters; empty for what belongs to none or to several
 * @param latitude degrees north of the equator, of a point within it
 * @param longitude degrees east of Greenwich, -180 to 180
 * @param population 0 if unknown
 */
public record Place(String name, Kind kind, String country, double latitude, double longitude, long population) {

    /** What a place is; it decides how a map shows it. */
    public enum Kind {
        CONTINENT,
        /** Or a territory with a code of its own. */
        COUNTRY,
        /** Of a country or of several, or a country of the past. */
        REGION,
        /** Or a site of one point. */
        CITY,
        ISLAND,
        /** One peak or volcano. */
        MOUNTAIN,
        /** Of mountains. */
        RANGE,
        /** Or a canal. */
        RIVER,
        LAKE,
        /** An ocean, a gulf, a bay, or a strait. */
        SEA,
        /** A circle of latitude. */
        CIRCLE
    }

    /** Whether a dot marks it; others are an area or a line. */
    public boolean isPoint() {
        return kind == Kind.CITY || kind == Kind.MOUNTAIN;
    }
}

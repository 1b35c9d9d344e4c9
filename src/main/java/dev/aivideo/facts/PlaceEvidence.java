package dev.aivideo.facts;

import dev.aivideo.atlas.Place;
import java.util.regex.Pattern;

/** Whether a name in a sentence means a place, and not a person, a word or a government. */
final class PlaceEvidence {
    private static final Pattern WITHIN =
            Pattern.compile("(?i)(?:in|near|at|outside|around|across|inside|within|throughout|beyond|off)");
    private static final Pattern TOWARDS = Pattern.compile(
            "(?i)(?:from|to|into|towards?|through|via|over|of|between|on|upon|along|above|below|reached|reaches|left|leaves|entered|fled|crossed|captured|invaded|occupied|besieged|took|bombed|and|or|,|like|than)");
    private static final Pattern SPEAKS = Pattern.compile(
            "(?i)(?:sa(?:id|ys)|demand(?:s|ed)|refuse[sd]|declare[sd]|announce[sd]|agree[sd]|insist(?:s|ed)|warn(?:s|ed)|reject(?:s|ed)|den(?:y|ies|ied)|accuse[sd]|want(?:s|ed)|hope[sd]|decided?|wrote|argue[sd]|replied|thought|knew|believe[sd]|told|asked|put|played|won|died|sang|danced|smiled|laughed|nodded|wept|married|lived|worked|discovered|invented|himself|herself|who)");
    private static final Pattern OF_TOWNS = Pattern.compile(
            "city|town|port|capital|village|suburb|resort|downtown|central|ancient|modern|old|medieval|occupied|northern|southern|eastern|western");
    private static final Pattern ROLE =
            Pattern.compile(", (?:an?|the|its|his|her|their) (?:[\\p{L}-]+ ){0,3}" + PersonFinder.ROLE_NOUN + "\\b");
    private static final Pattern LIES =
            Pattern.compile("(?: is| was| became) (?:home|the capital|the largest)|(?: lies| lay)\\b");
    /** "the Kursk region" */
    private static final Pattern REGION = Pattern.compile("region|oblast|district|province|area|suburbs");

    private static final Pattern FOUGHT = Pattern.compile(
            "(?i)\\b(?:battles?|fight|fighting|fought|struggle|siege|sieges|assault|attack) (?:for|of|on) $");
    private static final int KNOWN = 50_000;
    private static final int LARGE = 500_000;

    private final Reading reading;
    private final CapitalRun run;
    private final PlaceContext context;
    private final String before;
    private final String after;

    PlaceEvidence(Reading reading, CapitalRun run, PlaceContext context) {
        this.reading = reading;
        this.run = run;
        this.context = context;
        int first = reading.at(run.span().start());
        boolean article = reading.lower(first - 1).equals("the");
        this.before = reading.lower(article ? first - 2 : first - 1);
        this.after = reading.lower(reading.at(run.span().end()));
    }

    /** @param isInNamedRegion whether the region that holds it stands behind it */
    boolean isMeant(Place place, boolean isInNamedRegion) {
        if (run.text().length() < 3 || isAdjective()) {
            return isInNamedRegion || run.text().matches("U\\.?[KS]\\.?");
        } else if (hasRole() || run.text().startsWith("The ") && !place.name().startsWith("The ")) {
            return false;
        } else if (PlaceContext.isAmbiguous(run.text()) && !(place.kind() == Place.Kind.RIVER && hasArticle())) {
            return isInNamedRegion || isKnown(place) && isIn() && !hasArticle() && !isPerson();
        }
        boolean single = run.words() == 1;
        return switch (place.kind()) {
            case CONTINENT, COUNTRY, SEA, RANGE, CIRCLE -> true;
            case REGION -> !single || isIn() || hasArticle() || !isPerson();
            case RIVER -> !single || hasArticle();
            case MOUNTAIN -> !single || !isPerson();
            case LAKE, ISLAND -> !single || isIn() || isTowards() && !isPerson();
            case CITY -> isTown(place, isInNamedRegion);
        };
    }

    private boolean isKnown(Place place) {
        return context.tellsOf(place.country()) || place.kind() == Place.Kind.COUNTRY || place.population() >= LARGE;
    }

    /** "Nezahualcoyotl, the exiled prince" */
    private boolean hasRole() {
        return ROLE.matcher(reading.behind(run.span().end())).lookingAt();
    }

    private boolean isPerson() {
        return context.isPerson(run.text());
    }

    private boolean isTown(Place place, boolean isInNamedRegion) {
        boolean person = isPerson() && place.population() < 2 * LARGE;
        boolean isRegion = hasArticle() && REGION.matcher(after).matches();
        boolean isSite = place.population() == 0 && run.words() > 1;
        boolean own = isRegion || !isOfThing() && (isSite || !hasArticle());
        if (isInNamedRegion || !own) {
            return own;
        } else if (isIn()
                || isRegion
                || FOUGHT.matcher(reading.before(run.span().start())).find()) {
            return !person || before.matches("in|near");
        }
        boolean known = isSite
                || place.population() >= (PlaceContext.isInNewWorld(place) ? 2 * KNOWN : KNOWN)
                || context.tellsOf(place.country());
        return known && !person && !SPEAKS.matcher(after).matches() && (isTowards() || isSubject(place));
    }

    /** "the cruiser Moskva" */
    private boolean isOfThing() {
        return reading.tag(reading.at(run.span().start()) - 1).matches("NNS?|JJ")
                && !isDated()
                && !OF_TOWNS.matcher(before).matches();
    }

    /** "By the late nineteenth century Glasgow built" */
    private boolean isDated() {
        int word = reading.at(run.span().start()) - 1;
        return word >= 0 && !reading.isFree(reading.span(word, word + 1));
    }

    private boolean isSubject(Place place) {
        String next = reading.tag(reading.at(run.span().end()));
        boolean opens = LIES.matcher(reading.behind(run.span().end())).lookingAt()
                || context.tellsMuchOf(place.country()) && next.matches("VB[ZD]|MD|,|POS");
        return place.population() >= LARGE && (!run.opens() || opens);
    }

    private boolean isIn() {
        return WITHIN.matcher(before).matches();
    }

    private boolean isTowards() {
        return TOWARDS.matcher(before).matches();
    }

    private boolean hasArticle() {
        return reading.before(run.span().start()).matches("(?is).*\\bthe $");
    }

    /** "a Georgia peach" and what a hyphen joins. */
    private boolean isAdjective() {
        return reading.behind(run.span().end()).startsWith("-")
                || reading.before(run.span().start())
                        .matches("(?is).*\\b(?:an?|this|that|every|his|her|my|our|your) $");
    }
}

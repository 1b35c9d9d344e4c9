package dev.aivideo.encyclopedia;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the encyclopedia has to know of a thing for a short name to mean it. */
enum Proof {
    /** The name is enough. */
    NONE,
    PERSON,
    /** Somebody of a time in which a given name was a name, and others were told from its bearer by where they came from. */
    BEFORE_SURNAMES,
    SAINT;

    private static final Pattern SAINTS = Pattern.compile(
            "(?i).*\\b(?:saints?|apostles?|martyrs?|evangelist|disciple|prophet|bishop|archbishop|abbot|abbess|hermit"
                    + "|missionary|church father|patron)\\b.*");
    /** Up to then, most people in Europe came to have surnames that their children kept. */
    private static final int SURNAMES_SINCE = 1500;

    boolean isGivenBy(@Nullable NamedItem item) {
        if (this == NONE) {
            return true;
        }
        if (item == null) {
            return false;
        }
        return switch (this) {
            case SAINT -> SAINTS.matcher(item.description()).matches();
            case BEFORE_SURNAMES -> item.isPerson() && item.firstYear() < SURNAMES_SINCE;
            default -> item.isPerson();
        };
    }
}

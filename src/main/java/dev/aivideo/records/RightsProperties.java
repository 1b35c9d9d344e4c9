package dev.aivideo.records;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which works of others a film may be made of.
 *
 * @param shareAlike whether pictures are used whose licence asks that the film be under it too, as CC BY-SA does
 */
@ConfigurationProperties("aivideo.rights")
public record RightsProperties(@DefaultValue("refuse") Permission shareAlike) {

    /** What the operator says of a kind of licences. */
    public enum Permission {
        ALLOW,
        REFUSE
    }

    /** Whether share-alike licences are allowed. */
    public boolean allowsShareAlike() {
        return shareAlike == Permission.ALLOW;
    }
}

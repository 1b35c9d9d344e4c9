package dev.aivideo.records;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which works of others a film may be made of.
 *
 * @param shareAlike whether works are used whose licence asks that what is made of them be under it too, as CC BY-SA
 *     does; if it is not set, texts are, and pictures are not
 */
@ConfigurationProperties("aivideo.rights")
public record RightsProperties(@Nullable Permission shareAlike) {

    /** What the operator says of a kind of licences. */
    public enum Permission {
        ALLOW,
        REFUSE
    }

    /** Whether narrations are made of such texts, as those of Wikipedia are: script, sound and captions are then under it. */
    public boolean allowsShareAlikeTexts() {
        return shareAlike != Permission.REFUSE;
    }

    /** Whether such pictures are shown. */
    public boolean allowsShareAlikePictures() {
        return shareAlike == Permission.ALLOW;
    }
}

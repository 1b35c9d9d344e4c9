package dev.aivideo.footage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Rights;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicRightsTests {

    private static Rights nasa(String said, String... creators) {
        return PublicRights.nasa(List.of(creators), "KSC", "a b", said);
    }

    @Test
    void whatNasaMadeAloneIsInThePublicDomain() {
        Rights rights = nasa("Flight over the ice sheet", "NASA", "NASA/Ann Example");

        assertThat(rights.licence()).isEqualTo(PublicRights.PUBLIC_DOMAIN);
        assertThat(rights.credit()).isEqualTo("Credit: NASA/KSC/Ann Example");
        assertThat(rights.page()).isEqualTo("https://images.nasa.gov/details/a%20b");
        assertThat(nasa("Ice", "", "").credit()).isEqualTo("Credit: NASA/KSC");
        assertThat(nasa("Ice", "", "").author()).isEqualTo("NASA");
    }

    @Test
    void namesBothCreatorsAndLooksAtBoth() {
        Rights rights = nasa("Ice", "NASA", "Acme Studios");

        assertThat(PublicRights.needsReview(rights)).isTrue();
        assertThat(rights.author()).isEqualTo("NASA, Acme Studios");
        assertThat(rights.credit()).isEqualTo("Credit: NASA/KSC/Acme Studios");
        assertThat(PublicRights.needsReview(nasa("Ice", "NASA/ESA", "NASA"))).isTrue();
    }

    @Test
    void looksAtAllThatIsSaid() {
        assertThat(PublicRights.needsReview(nasa("Launch, SpaceX"))).isTrue();
        assertThat(PublicRights.needsReview(nasa("Launch Courtesy of ESA"))).isTrue();
        assertThat(PublicRights.needsReview(nasa("Launch courtesy of NASA"))).isFalse();
    }
}

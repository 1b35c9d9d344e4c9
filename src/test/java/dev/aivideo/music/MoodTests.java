package dev.aivideo.music;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MoodTests {
    @Test
    void aTextHasTheMoodThatItsWordsClearlyHave() {
        assertThat(Mood.ofText("The invasion began at dawn. Troops attacked the city, and missiles killed many."))
                .isEqualTo(Mood.GRAVE);
        assertThat(Mood.ofText("A telescope in orbit sees the oldest galaxies of the universe."))
                .isEqualTo(Mood.WONDER);
        assertThat(Mood.ofText("Bees visit a flower and make honey in spring.")).isEqualTo(Mood.BRIGHT);
    }

    @Test
    void oneWordAloneMakesNoMood() {
        assertThat(Mood.ofText("The cables carry the road, and the dead weight of the deck hangs from them."))
                .isEqualTo(Mood.CALM);
    }

    @Test
    void namesOfMoodsAreThoseThatPeopleUse() {
        assertThat(Mood.named("uplifting")).contains(Mood.BRIGHT);
        assertThat(Mood.named("dark, tense")).contains(Mood.GRAVE);
        assertThat(Mood.named("polka")).isEmpty();
    }
}

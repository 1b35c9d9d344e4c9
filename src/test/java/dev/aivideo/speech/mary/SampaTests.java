package dev.aivideo.speech.mary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampaTests {
    @ParameterizedTest
    @CsvSource({
        "kˈiv, k i1 v",
        "zˌɑpəɹˈiʒʒə, z A p @ r i1 Z Z @",
        "ˈOvəɹ, @U1 v r=",
        "bˈɜɹɡən, b r=1 g @ n",
        "ʧˈIkɐ, tS AI1 k @"
    })
    void writesAKokoroSoundInPhones(String sound, String phones) {
        assertThat(Sampa.phones(sound)).isEqualTo(phones);
    }
}

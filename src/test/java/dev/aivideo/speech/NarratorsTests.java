package dev.aivideo.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.project.Progress;
import dev.aivideo.speech.lexicon.Lexicon;
import dev.aivideo.testing.RecordingProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NarratorsTests {
    private final List<String> warnings = new ArrayList<>();
    private final Engine server = new Engine("server", "af_sky", "de_thorsten");
    private final Engine kokoro = new Engine("kokoro", "af_sky", "bm_george");
    private final Engine mary = new Engine("mary", "cmu-slt-hsmm");
    private final Narrators narrators = narrators("auto");

    private Narrators narrators(String engine) {
        Progress progress = new RecordingProgress(warnings);
        return new Narrators(List.of(server, mary, kokoro), engine, progress);
    }

    @Test
    void theFirstEngineWithTheVoiceSpeaks() {
        assertThat(narrators.choose("af_sky", false).fingerprint()).isEqualTo("server");
        assertThat(narrators.choose("bm_george", false).fingerprint()).isEqualTo("kokoro");
        assertThat(warnings).isEmpty();
    }

    @Test
    void theNextEngineWithTheSameVoiceIsUsed() {
        server.missing = true;

        Narrators.Chosen chosen = narrators.choose("af_sky", false);

        assertThat(chosen.fingerprint()).isEqualTo("kokoro");
        assertThat(chosen.voice()).isEqualTo("af_sky");
        assertThat(warnings).singleElement().asString().contains("server is not available", "kokoro is used instead");
    }

    @Test
    void maryTtsIsUsedWhereNoOtherEngineHasTheVoice() {
        server.missing = true;
        kokoro.missing = true;

        Narrators.Chosen chosen = narrators.choose("af_sky", false);

        assertThat(chosen.fingerprint()).isEqualTo("mary");
        assertThat(chosen.voice()).isEqualTo("cmu-slt-hsmm");
        assertThat(warnings).hasSize(2).allMatch(warning -> warning.contains("lower quality"));
    }

    @Test
    void anOfflineRunSendsNothingToAnEngineOnAnotherMachine() {
        server.outside = true;

        assertThat(narrators.choose("af_sky", true).fingerprint()).isEqualTo("kokoro");
        assertThat(narrators.refusal("de_thorsten", true))
                .hasValueSatisfying(why -> assertThat(why).contains("is outside", "bm_george"));
        assertThatThrownBy(() -> narrators("server").choose("af_sky", true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is outside");
        assertThat(server.asked).isZero();
        assertThat(narrators.choose("de_thorsten", false).fingerprint()).isEqualTo("server");
    }

    @Test
    void anotherEngineIsUsedWhereTheFirstFailsAtTheBeginning() {
        server.dying = true;

        String spoke = narrators.begin("af_sky", false, this::speak);

        assertThat(spoke).isEqualTo("kokoro");
        assertThat(warnings).singleElement().asString().contains("server failed", "kokoro is used instead", "It died");
    }

    @Test
    void failsWithTheEnginesErrorWhereNoOtherHasTheVoice() {
        server.dying = true;

        assertThatThrownBy(() -> narrators.begin("de_thorsten", false, this::speak))
                .isInstanceOf(NarrationException.class)
                .hasMessageContaining("It died");
        kokoro.dying = true;
        assertThatThrownBy(() -> narrators.begin("bm_george", false, this::speak))
                .isInstanceOf(NarrationException.class);
        assertThat(warnings).isEmpty();
    }

    private String speak(Narrators.Chosen chosen) {
        chosen.narrator().speak("Tides never rest.", chosen.voice(), 1);
        return chosen.narrator().engine();
    }

    @Test
    void normalisesEnglishTextOnly() {
        String german = "Im Jahr 1989 standen drei Brücken.";

        assertThat(chosen("en-GB").spoken("It is 3 m.", "de", Lexicon.NONE).spoken())
                .isEqualTo("It is three meters.");
        assertThat(chosen("ja").spoken("橋は3本です。", "en", Lexicon.NONE).spoken()).isEqualTo("橋は3本です。");
        assertThat(chosen(Voice.UNKNOWN).spoken(german, "de-AT", Lexicon.NONE).spoken())
                .isEqualTo(german);
        assertThat(chosen(Voice.UNKNOWN)
                        .spoken("It is 3 m.", "en", Lexicon.NONE)
                        .spoken())
                .isEqualTo("It is three meters.");
    }

    private Narrators.Chosen chosen(String language) {
        return new Narrators.Chosen(new Speaker(server), "any", language, "server");
    }

    @Test
    void listsAVoiceThatTwoEnginesHaveOnce() {
        assertThat(narrators.voices())
                .extracting(Voice::id)
                .containsExactly("af_sky", "de_thorsten", "bm_george", "cmu-slt-hsmm");
    }

    /** An engine with these voices. */
    private static final class Engine implements NarratorSource {
        private final String name;
        private final List<Voice> voices;
        private boolean missing;
        private boolean dying;
        private boolean dead;
        private boolean outside;
        private int asked;

        Engine(String name, String... voices) {
            this.name = name;
            this.voices = List.of(voices).stream()
                    .map(id -> new Voice(id, "en-US", name))
                    .toList();
        }

        @Override
        public String engine() {
            return name;
        }

        @Override
        public List<Voice> voices() {
            asked++;
            return dead ? List.of() : voices;
        }

        @Override
        public boolean isAlwaysAvailable() {
            return name.equals("mary");
        }

        @Override
        public String fingerprint() {
            return name;
        }

        @Override
        public Optional<String> notAsked(boolean offline) {
            return offline && outside ? Optional.of("The engine is outside.") : Optional.empty();
        }

        @Override
        public Narrator open(String voice, boolean offline) {
            if (missing) {
                throw new NarratorUnavailableException("It is not there.", "", new IllegalStateException());
            }
            return new Speaker(this);
        }
    }

    private record Speaker(Engine source) implements Narrator {
        @Override
        public String engine() {
            return source.name;
        }

        @Override
        public Duration measure(String sentence, String voice, double speed) {
            return speak(sentence, voice, speed).length();
        }

        @Override
        public Speech speak(String sentence, String voice, double speed) {
            if (source.dying) {
                source.dead = true;
                throw new NarrationException("It died.", "no sound", "Wake it.", null);
            }
            return new Speech(new float[24_000], 24_000, List.of());
        }

        @Override
        public void close() {}
    }
}

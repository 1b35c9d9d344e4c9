package dev.aivideo.speech.mary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.aivideo.speech.Speech;
import dev.aivideo.speech.Speech.TimedWord;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MaryNarratorIT {
    private static final String SENTENCE =
            "They're building the bridge's towers, which can't sway — it's nineteen thirty-seven.";
    private final MaryNarrator narrator = new MaryNarrator();

    @Test
    void speaksWithTheTimeOfEveryWord() {
        Speech speech = narrator.speak(SENTENCE, Mary.VOICE, 1);

        assertThat(speech.sampleRateHz()).isEqualTo(48_000);
        assertThat(speech.words()).extracting(TimedWord::text).containsExactly(SENTENCE.split(" "));
        assertThat(speech.length()).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(8));
        Duration last = Duration.ZERO;
        for (TimedWord word : speech.words()) {
            assertThat(word.start()).isGreaterThanOrEqualTo(last);
            if (!word.text().equals("—")) {
                assertThat(word.end().minus(word.start()))
                        .as(word.text())
                        .isBetween(Duration.ofMillis(40), Duration.ofMillis(1500));
            }
            last = word.end();
        }
        assertThat(last).isLessThanOrEqualTo(speech.length());
        assertThat(last.toMillis()).isCloseTo(speech.length().toMillis(), within(150L));
    }

    @Test
    void saysAListedWordByItsSound() throws Exception {
        MaryRequest request = MaryRequest.of("[F-sixteen](/ɹˈAðəɹ/), they said.");
        Mary mary = Mary.running();

        Document spoken = mary.speak(request.toXml(mary::syllables)).times();
        NodeList phones = spoken.getElementsByTagNameNS("*", "ph");

        assertThat(IntStream.range(0, 4).mapToObj(i -> ((Element) phones.item(i)).getAttribute("p")))
                .containsExactly("r", "EI", "D", "r=");
        assertThat(narrator.speak("[F-sixteen](/ɹˈAðəɹ/), they said.", Mary.VOICE, 1)
                        .words())
                .hasSize(3);
    }

    @Test
    void leavesHeadroomAndBeginsAtOnce() {
        Speech speech = narrator.speak(SENTENCE, Mary.VOICE, 1);

        double peak = IntStream.range(0, speech.samples().length)
                .mapToDouble(i -> Math.abs(speech.samples()[i]))
                .max()
                .orElse(0);
        assertThat(peak).isBetween(0.1, 0.95);
        double firstTenth = IntStream.range(0, 4800)
                .mapToDouble(i -> Math.abs(speech.samples()[i]))
                .max()
                .orElse(0);
        assertThat(firstTenth).isGreaterThan(0.01);
    }

    @Test
    void isAsLongAsItWasMeasuredAtEverySpeed() {
        for (double speed : new double[] {0.92, 1, 1.03, 1.08}) {
            Speech speech = narrator.speak(SENTENCE, Mary.VOICE, speed);

            assertThat(new MaryNarrator().measure(SENTENCE, Mary.VOICE, speed)).isEqualTo(speech.length());
            assertThat(speech.words().get(speech.words().size() - 1).end()).isLessThanOrEqualTo(speech.length());
        }
        assertThat(narrator.measure(SENTENCE, Mary.VOICE, 1.08).toMillis() * 1.08)
                .isCloseTo(narrator.measure(SENTENCE, Mary.VOICE, 1).toMillis(), within(2.0));
    }

    @Test
    void leavesNoThreadBehind() throws InterruptedException {
        narrator.speak(SENTENCE, Mary.VOICE, 1);
        int before = producers();

        for (int i = 0; i < 5; i++) {
            narrator.speak("The bridge has cable number " + i + ", and it is thick.", Mary.VOICE, 1);
        }

        // The last of them may still be on its way out.
        for (int waits = 0; waits < 100 && producers() > before; waits++) {
            Thread.sleep(50);
        }
        assertThat(producers()).isEqualTo(before);
    }

    private static int producers() {
        return (int) Thread.getAllStackTraces().values().stream()
                .filter(stack -> Stream.of(stack)
                        .anyMatch(frame -> frame.getClassName().startsWith("marytts.util.data.ProducingDouble")))
                .count();
    }

    @Test
    void saysTheSameFromSeveralThreads() {
        float[] alone = narrator.speak(SENTENCE, Mary.VOICE, 1).samples();

        List<float[]> together = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> narrator.speak(SENTENCE, Mary.VOICE, 1).samples())
                .toList();

        assertThat(together).allSatisfy(samples -> assertThat(samples).isEqualTo(alone));
    }
}

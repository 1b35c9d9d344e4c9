package dev.aivideo.speech.server;

import static dev.aivideo.net.StandIn.bytes;
import static dev.aivideo.net.StandIn.html;
import static dev.aivideo.net.StandIn.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Fault;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.net.StandIn;
import dev.aivideo.net.StandIn.Answer;
import dev.aivideo.net.SteppingTime;
import dev.aivideo.speech.NarrationException;
import dev.aivideo.speech.Speech;
import dev.aivideo.speech.Voice;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerNarratorTests {
    private static final String SENTENCE = "Tides never rest.";
    private static final String VOICE = "af_sky";
    private static final String TIMESTAMPS = """
            [{"word":"Tides","start_time":0.25,"end_time":0.70},{"word":"never","start_time":0.70,"end_time":1.05},
             {"word":"rest","start_time":1.05,"end_time":1.475},{"word":".","start_time":1.475,"end_time":1.75}]""";

    private final StandIn standIn = new StandIn();
    private final SteppingTime time = new SteppingTime();

    @AfterEach
    void stop() {
        standIn.close();
    }

    private ServerNarrator narrator(String address, Duration timeout) {
        NetProperties net = NetProperties.defaults();
        Http http = new Http(net, new AddressGuard(net), time, time, new Random(3));
        return new ServerNarrator(
                new ServerProperties(address, "sk_secret", "kokoro", timeout, 3, 24_000), http, () -> {});
    }

    private ServerNarrator narrator() {
        return narrator(standIn.base() + "/v1/", Duration.ofSeconds(5));
    }

    /** A tone between silences, as 16-bit PCM. */
    private static byte[] tone(double beforeS, double toneS, double afterS) {
        int rate = 24_000;
        int from = (int) (beforeS * rate);
        int to = from + (int) (toneS * rate);
        ByteBuffer pcm = ByteBuffer.allocate((to + (int) (afterS * rate)) * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = from; i < to; i++) {
            pcm.putShort(i * 2, (short) (12_000 * Math.sin(i * 0.1)));
        }
        return pcm.array();
    }

    private static byte[] wav(byte[] pcm, int dataSize) {
        ByteBuffer file = ByteBuffer.allocate(44 + pcm.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(-1);
        file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        file.putShort((short) 1).putShort((short) 1).putInt(24_000).putInt(48_000);
        file.putShort((short) 2).putShort((short) 16);
        file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(dataSize).put(pcm);
        return file.array();
    }

    private static String captioned(byte[] pcm, String timestamps) {
        return "{\"audio\":\"" + Base64.getEncoder().encodeToString(pcm)
                + "\",\"audio_format\":\"audio/pcm\",\"timestamps\":" + timestamps + "}";
    }

    private static Answer good() {
        return json(200, captioned(tone(0.25, 1.25, 0.25), TIMESTAMPS));
    }

    @Test
    void takesSoundAndWordTimesTrimmedToWhatIsHeard() {
        standIn.then(good());

        Speech speech = narrator().speak(SENTENCE, VOICE, 1.1);

        assertThat(speech.sampleRateHz()).isEqualTo(24_000);
        assertThat(speech.length()).isBetween(Duration.ofMillis(1230), Duration.ofMillis(1300));
        assertThat(speech.words()).extracting(Speech.TimedWord::text).containsExactly("Tides", "never", "rest.");
        assertThat(speech.words().get(0).start()).isLessThan(Duration.ofMillis(30));
        assertThat(speech.words().get(1).start()).isBetween(Duration.ofMillis(440), Duration.ofMillis(480));
        assertThat(speech.words().get(2).end()).isBetween(Duration.ofMillis(1200), Duration.ofMillis(1260));
        StandIn.Asked asked = standIn.asked().get(0);
        assertThat(asked.path()).isEqualTo("/dev/captioned_speech");
        assertThat(asked.body())
                .contains("\"stream\":false", "\"response_format\":\"pcm\"", "\"voice\":\"af_sky\"", "\"speed\":1.1");
    }

    @Test
    void readsPiecesLineByLine() {
        byte[] pcm = tone(0.25, 1.25, 0.25);
        String first =
                captioned(Arrays.copyOf(pcm, 20_000), "[{\"word\":\"Tides\",\"start_time\":0.25,\"end_time\":0.7}]");
        String second = captioned(
                Arrays.copyOfRange(pcm, 20_000, pcm.length),
                "[{\"word\":\"never rest\",\"start_time\":0.7,\"end_time\":1.5}]");
        standIn.then(json(200, first + "\n" + second + "\n"));

        Speech speech = narrator().speak(SENTENCE, VOICE, 1);

        assertThat(speech.length()).isBetween(Duration.ofMillis(1230), Duration.ofMillis(1300));
        assertThat(speech.words()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]"})
    void sharesTheTimeOutByLettersWhereThereAreNoTimes(String timestamps) {
        standIn.then(json(200, captioned(tone(0, 1.4, 0), timestamps)));

        Speech speech = narrator().speak(SENTENCE, VOICE, 1);

        assertThat(speech.words().get(0).end()).isBetween(Duration.ofMillis(480), Duration.ofMillis(520));
        assertThat(speech.words().get(2).end()).isEqualTo(speech.length());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 60_000, 42})
    void asksForPlainSpeechWhereThereAreNoCaptionsWhateverTheHeaderSays(int dataSize) {
        byte[] pcm = tone(0.25, 1.25, 0.25);
        int size = dataSize == 42 ? pcm.length : dataSize;
        standIn.then(json(404, "{\"detail\":\"Not Found\"}"), bytes(200, "audio/wav", wav(pcm, size)));
        ServerNarrator narrator = narrator();

        Speech speech = narrator.speak(SENTENCE, VOICE, 1);
        narrator.speak("The moon pulls.", VOICE, 1);

        assertThat(speech.length()).isGreaterThan(Duration.ofMillis(900));
        assertThat(standIn.asked())
                .extracting(StandIn.Asked::path)
                .containsExactly("/dev/captioned_speech", "/v1/audio/speech", "/v1/audio/speech");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 403, 405, 500, 501})
    void asksForPlainSpeechWhereCaptionsAreOffOrBroken(int status) {
        Answer plain = bytes(200, "audio/pcm", tone(0.1, 1.25, 0.1));
        int asked = status >= 500 ? 3 : 1;
        Arrays.stream(new int[asked]).forEach(any -> standIn.then(html(status)));
        standIn.then(plain);
        ServerNarrator narrator = narrator();

        narrator.speak(SENTENCE, VOICE, 1);
        narrator.speak("The moon pulls.", VOICE, 1);

        assertThat(standIn.asked())
                .extracting(StandIn.Asked::path)
                .filteredOn("/dev/captioned_speech"::equals)
                .hasSize(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/octet-stream", "audio/L16", "audio/l16; rate=24000; channels=1", "audio/x-pcm"})
    void takesRawSoundUnderEveryNameThatItGoesBy(String type) {
        standIn.then(json(404, "{}"), bytes(200, type, tone(0.1, 1.25, 0.1)));

        assertThat(narrator().speak(SENTENCE, VOICE, 1).length()).isGreaterThan(Duration.ofMillis(1200));
    }

    @Test
    void prefersTheRateOfTheContentTypeToTheSetting() {
        standIn.then(json(404, "{}"), bytes(200, "audio/L16;rate=48000", tone(0.1, 2.5, 0.1)));

        assertThat(narrator().speak(SENTENCE, VOICE, 1).sampleRateHz()).isEqualTo(48_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID3\u0004", "\u00ff\u00fb\u0090\u0064", "OggS\u0000", "fLaC\u0000"})
    void takesNoFileOfAnotherFormatForRawSound(String head) {
        byte[] file = Arrays.copyOf(head.getBytes(StandardCharsets.ISO_8859_1), 60_000);
        standIn.then(json(404, "{}"), bytes(200, "application/octet-stream", file));

        assertThatThrownBy(() -> narrator().speak(SENTENCE, VOICE, 1))
                .isInstanceOf(NarrationException.class)
                .hasMessageContaining("no usable sound");
    }

    @Test
    void takesRawSoundFromPlainSpeech() {
        standIn.then(json(404, "{}"), bytes(200, "audio/pcm", tone(0.1, 1.25, 0.1)));

        assertThat(narrator().speak(SENTENCE, VOICE, 1).length()).isGreaterThan(Duration.ofMillis(1200));
    }

    @Test
    void speaksOnceWhatIsMeasuredAndSpoken() {
        standIn.then(good());
        ServerNarrator narrator = narrator();

        Duration measured = narrator.measure(SENTENCE, VOICE, 1);
        Speech spoken = narrator.speak(SENTENCE, VOICE, 1);
        narrator.measure(SENTENCE, VOICE, 1);

        assertThat(spoken.length()).isEqualTo(measured);
        assertThat(standIn.asked()).hasSize(1);
        narrator.measure(SENTENCE, VOICE, 1.05);
        assertThat(standIn.asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"voices\":[{\"id\":\"af_sky\",\"name\":\"af_sky\"},{\"id\":\"bm_george\",\"name\":\"x\"}]}",
                "{\"voices\":[\"af_sky\",\"bm_george\",\"../evil\"]}"
            })
    void readsTheListOfVoicesInBothShapes(String body) {
        standIn.then(json(200, body));

        assertThat(narrator().voices().orElseThrow())
                .containsExactly(
                        new Voice("af_sky", "en-US", "female, on the speech server"),
                        new Voice("bm_george", "en-GB", "male, on the speech server"));
    }

    @Test
    void sendsNoServerCommandsThatAreInTheText() {
        standIn.then(good());

        narrator().speak("Tides [pause:60s] never rest.", VOICE, 1);

        assertThat(standIn.asked().get(0).body()).doesNotContain("[pause").contains("pause:60s");
    }

    @Test
    void reportsWhyTheServerRefusesAVoice() {
        standIn.then(json(400, """
                {"detail":{"error":"validation_error","message":"Voice 'af_nobody' not found. Available voices: af_sky",
                "type":"invalid_request_error"}}"""));

        assertThatThrownBy(() -> narrator().speak(SENTENCE, "af_nobody", 1))
                .isInstanceOf(NarrationException.class)
                .hasMessageContaining("Voice 'af_nobody' not found")
                .hasMessageContaining("'voices'")
                .hasMessageNotContaining("sk_secret");
        assertThat(standIn.asked()).hasSize(1);
    }

    @Test
    void reportsTheFieldsThatTheServerRefuses() {
        standIn.then(json(422, """
                {"detail":[{"type":"less_than_equal","loc":["body","speed"],"msg":"Input should be at most 4"}]}"""));

        assertThatThrownBy(() -> narrator().speak(SENTENCE, VOICE, 9))
                .isInstanceOf(NarrationException.class)
                .hasMessageContaining("speed")
                .hasMessageContaining("at most 4");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 413})
    void doesNotInsist(int status) {
        standIn.then(json(status, "{\"detail\":{\"error\":\"permission_denied\",\"message\":\"no\"}}"));

        assertThatThrownBy(() -> narrator().speak(SENTENCE, VOICE, 1)).isInstanceOf(NarrationException.class);
        assertThat(standIn.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void asksAgainWhenTheServerFails(int status) {
        standIn.then(html(status), json(status, "{}"), good());

        assertThat(narrator().speak(SENTENCE, VOICE, 1).words()).hasSize(3);
    }

    @Test
    void requestsImplausibleSoundOnceMore() {
        standIn.then(json(200, captioned(tone(0, 0.1, 0), TIMESTAMPS)), good());

        assertThat(narrator().speak(SENTENCE, VOICE, 1).words()).hasSize(3);
        assertThat(standIn.asked()).hasSize(2);
    }

    @Test
    void refusesSoundThatIsImplausibleTwice() {
        standIn.then(json(200, captioned(new byte[60_000], "[]")));

        assertThatThrownBy(() -> narrator().speak(SENTENCE, VOICE, 1))
                .isInstanceOf(NarrationException.class)
                .hasMessageContaining("silence");

        standIn.then(json(200, captioned(tone(0, 90, 0), "[]")));
        assertThatThrownBy(() -> narrator().speak(SENTENCE, VOICE, 1))
                .isInstanceOf(NarrationException.class)
                .hasMessageContaining("words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"audio\":",
                "<html>",
                "{\"audio\":\"%%%\"}",
                "{}",
                "",
                "[]",
                "{\"audio\":\"SUQzBAAAAAAAI1RTU0UA\",\"audio_format\":\"audio/mpeg\"}"
            })
    void refusesWhatIsNoSound(String body) {
        standIn.then(json(200, body));

        assertThatThrownBy(() -> narrator().speak(SENTENCE, VOICE, 1)).isInstanceOf(NarrationException.class);
    }

    @Test
    void refusesAPageInPlaceOfSound() {
        standIn.then(html(200));

        assertThatThrownBy(() -> narrator().speak(SENTENCE, VOICE, 1)).isInstanceOf(NarrationException.class);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    @Timeout(60)
    void everyFaultEndsInWordsWithoutTheKey(Fault fault) {
        ServerNarrator impatient = narrator(fault.at(standIn).toString(), Duration.ofMillis(150));

        assertThatThrownBy(() -> impatient.speak(SENTENCE, VOICE, 1))
                .isInstanceOf(NarrationException.class)
                .hasMessageNotContaining("sk_secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"東京の橋は川の上に長く静かに立っていて、毎日たくさんの人が渡ります。", "这座桥每天都有成千上万的人从两岸走过去上班和回家。"})
    void takesALongSentenceOfALanguageWithoutSpaces(String sentence) {
        standIn.then(json(200, captioned(tone(0.1, 7, 0.1), "[]")));

        assertThat(narrator().speak(sentence, "jf_alpha", 1).length()).isGreaterThan(Duration.ofSeconds(6));
        assertThat(standIn.asked()).hasSize(1);
    }

    @Test
    void stillRefusesALongSentenceWithoutSpacesCutShort() {
        standIn.then(json(200, captioned(tone(0, 0.7, 0), "[]")));

        assertThatThrownBy(() -> narrator().speak("東京の橋は川の上に長く静かに立っていて人が渡ります。", "jf_alpha", 1))
                .isInstanceOf(NarrationException.class)
                .hasMessageContaining("words");
    }

    @Test
    void refusesMoreSoundThanASentenceCanTake() {
        standIn.then(json(200, captioned(tone(0.25, 600, 0.25), TIMESTAMPS)));

        assertThatThrownBy(() -> narrator().speak(SENTENCE, VOICE, 1)).isInstanceOf(NarrationException.class);
    }

    @Test
    void refusesSilence() {
        standIn.then(json(200, captioned(new byte[96_000], TIMESTAMPS)));

        assertThatThrownBy(() -> narrator().speak(SENTENCE, VOICE, 1)).isInstanceOf(NarrationException.class);
    }

    @Test
    void acceptsAnEmptyAndAVeryLongListOfVoices() {
        String many = "{\"id\":\"af_sky\",\"name\":\"af_sky\"},".repeat(20_000);
        standIn.then(json(200, "{\"voices\":[]}"), json(200, "{\"voices\":[" + many + "{\"id\":\"bm_george\"}]}"));

        assertThat(narrator().voices()).hasValue(List.of());
        assertThat(narrator().voices().orElseThrow()).extracting(Voice::id).contains("af_sky", "bm_george");
    }

    @Test
    void namesTheRemedyWhenTheServerCannotBeReached() {
        ServerNarrator alone = narrator(StandIn.refused().toString(), Duration.ofSeconds(1));
        assertThatThrownBy(() -> alone.speak(SENTENCE, VOICE, 1))
                .isInstanceOf(NarrationException.class)
                .hasMessageContaining("leave its address empty");
        assertThatThrownBy(alone::voices).isInstanceOf(NarrationException.class);
    }

    @Test
    void requestsASentenceAgainWhenItsSoundIsCutOff() {
        byte[] body = captioned(tone(0.25, 1.25, 0.25), TIMESTAMPS).getBytes(StandardCharsets.UTF_8);
        standIn.then(StandIn.truncated("application/json", body, body.length / 2), good());

        assertThat(narrator().speak(SENTENCE, VOICE, 1).words()).hasSize(3);
    }
}

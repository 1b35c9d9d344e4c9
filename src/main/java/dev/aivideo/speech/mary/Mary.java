package dev.aivideo.speech.mary;

import dev.aivideo.speech.NarrationException;
import java.util.Locale;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import marytts.LocalMaryInterface;
import marytts.datatypes.MaryData;
import marytts.datatypes.MaryDataType;
import marytts.exceptions.MaryConfigurationException;
import marytts.exceptions.SynthesisException;
import marytts.modules.ModuleRegistry;
import marytts.modules.Synthesis;
import marytts.modules.synthesis.Voice;
import marytts.util.data.audio.MaryAudioUtils;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * MaryTTS, started on first use (3 to 6 s, 250 MB of heap). Each kind of request has its own interface object, because
 * changing one that another thread uses is not safe, while using it from several threads is.
 *
 * <p>Sound and times come from one synthesis: asked for times alone, MaryTTS starts a thread that makes the sound all
 * the same and waits for ever for someone to read it.
 */
public final class Mary {
    static final String VOICE = "cmu-slt-hsmm";
    /** Leaves headroom: at full level some samples of this voice are clipped. */
    private static final String QUIETER = "Volume(amount:0.6;)";

    private static @Nullable Mary running;

    private final LocalMaryInterface parameters;
    private final LocalMaryInterface sounds;
    private final Synthesis synthesis;
    private final Voice voice;

    private Mary() throws MaryConfigurationException {
        parameters = analysing("RAWMARYXML", "ACOUSTPARAMS");
        parameters.setVoice(VOICE);
        sounds = analysing("TEXT", "ALLOPHONES");
        synthesis = (Synthesis) ModuleRegistry.getModule(Synthesis.class);
        voice = Voice.getVoice(VOICE);
    }

    private static LocalMaryInterface analysing(String input, String output) throws MaryConfigurationException {
        LocalMaryInterface mary = new LocalMaryInterface();
        mary.setLocale(Locale.US);
        mary.setInputType(input);
        mary.setOutputType(output);
        return mary;
    }

    /**
     * What MaryTTS made of a request.
     *
     * @param samples mono, -1 to 1
     * @param times its XML with {@code ph/@d} and {@code boundary/@duration} in milliseconds
     */
    record Spoken(float[] samples, int sampleRateHz, Document times) {}

    /** The only MaryTTS instance of this process. */
    public static synchronized Mary running() {
        if (running == null) {
            try {
                running = new Mary();
            } catch (MaryConfigurationException e) {
                throw new NarrationException(
                        "MaryTTS did not start.",
                        String.valueOf(e.getMessage()),
                        "Build the program again (./run.sh does); its libraries may be incomplete.",
                        e);
            }
        }
        return running;
    }

    Spoken speak(Document request) throws SynthesisException {
        MaryData input = input(request);
        try {
            MaryData output = synthesis.process(input);
            AudioInputStream stream = output.getAudio();
            if (stream == null) {
                throw new SynthesisException("MaryTTS found no speakable text");
            }
            int rate = (int) stream.getFormat().getSampleRate();
            return new Spoken(samples(stream), rate, output.getDocument());
        } catch (SynthesisException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new SynthesisException("MaryTTS's synthesis failed", e);
        }
    }

    private MaryData input(Document request) throws SynthesisException {
        MaryData input = new MaryData(MaryDataType.ACOUSTPARAMS, Locale.US);
        input.setDocument(parameters.generateXML(request));
        input.setDefaultVoice(voice);
        input.setDefaultEffects(QUIETER);
        input.setAudioFileFormat(
                new AudioFileFormat(AudioFileFormat.Type.WAVE, voice.dbAudioFormat(), AudioSystem.NOT_SPECIFIED));
        return input;
    }

    /** Reads to the end, which ends the thread that makes the sound. */
    private static float[] samples(AudioInputStream stream) {
        double[] values = MaryAudioUtils.getSamplesAsDoubleArray(stream);
        float[] samples = new float[values.length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) values[i];
        }
        return samples;
    }

    /** Phones cut into syllables: {@code k i1 v @} is {@code ' k i - v @}. */
    String syllables(String phones) {
        return voice.getAllophoneSet().syllabify(phones);
    }

    /** How the words sound, as MaryTTS's XML with {@code syllable/@ph} in its SAMPA. */
    public Document sounds(String text) throws SynthesisException {
        return sounds.generateXML(text);
    }
}

package dev.aivideo.voiceover.mary;

import dev.aivideo.voiceover.NarrationException;
import java.io.IOException;
import java.util.Locale;
import javax.sound.sampled.AudioInputStream;
import marytts.LocalMaryInterface;
import marytts.exceptions.MaryConfigurationException;
import marytts.exceptions.SynthesisException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * MaryTTS, started on first use (3 to 6 s, 250 MB of heap). Each kind of request has its own interface object, because
 * changing one that another thread uses is not safe, while using it from several threads is.
 */
public final class Mary {
    static final String VOICE = "cmu-slt-hsmm";
    /** Leaves headroom: at full level some samples of this voice are clipped. */
    private static final String QUIETER = "Volume(amount:0.6;)";

    private static @Nullable Mary running;

    private final LocalMaryInterface audio;
    private final LocalMaryInterface times;
    private final LocalMaryInterface sounds;

    private Mary() throws MaryConfigurationException {
        audio = speaking("AUDIO");
        audio.setAudioEffects(QUIETER);
        times = speaking("REALISED_ACOUSTPARAMS");
        sounds = new LocalMaryInterface();
        sounds.setLocale(Locale.US);
        sounds.setInputType("TEXT");
        sounds.setOutputType("ALLOPHONES");
    }

    private static LocalMaryInterface speaking(String output) throws MaryConfigurationException {
        LocalMaryInterface mary = new LocalMaryInterface();
        mary.setLocale(Locale.US);
        mary.setVoice(VOICE);
        mary.setInputType("RAWMARYXML");
        mary.setOutputType(output);
        return mary;
    }

    /** The one MaryTTS of this process. */
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

    AudioInputStream audio(Document request) throws SynthesisException, IOException {
        return audio.generateAudio(request);
    }

    Document times(Document request) throws SynthesisException {
        return times.generateXML(request);
    }

    /** How the words sound, as MaryTTS's XML with {@code syllable/@ph} in its SAMPA. */
    public Document sounds(String text) throws SynthesisException {
        return sounds.generateXML(text);
    }
}

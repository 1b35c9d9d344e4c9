package dev.aivideo.speech.audio;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** Plays sound on this machine, if it has a device for it. */
public final class Loudspeaker {
    private static final int BITS = 16;

    private Loudspeaker() {}

    /**
     * Play to the end.
     *
     * @param samples mono, -1 to 1
     * @return false if the machine has no device that plays them
     */
    public static boolean play(float[] samples, int sampleRateHz) {
        AudioFormat format = new AudioFormat(sampleRateHz, BITS, 1, true, false);
        DataLine.Info wanted = new DataLine.Info(SourceDataLine.class, format);
        if (!AudioSystem.isLineSupported(wanted)) {
            return false;
        }
        try (SourceDataLine line = (SourceDataLine) AudioSystem.getLine(wanted)) {
            line.open(format);
            line.start();
            byte[] bytes = bytes(samples);
            line.write(bytes, 0, bytes.length);
            line.drain();
            return true;
        } catch (LineUnavailableException | IllegalArgumentException e) {
            return false; // Taken by another program, or listed and not there.
        }
    }

    private static byte[] bytes(float[] samples) {
        byte[] bytes = new byte[samples.length * 2];
        for (int i = 0; i < samples.length; i++) {
            int value = Math.round(Math.max(-1f, Math.min(1f, samples[i])) * Short.MAX_VALUE);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
        return bytes;
    }
}

package dev.aivideo.script;

/** How fast a voice speaks, as measured: what turns the film's length into a number of words. */
@FunctionalInterface
public interface SpeakingRate {
    /**
     * Words a second over a whole narration, pauses between sentences and scenes included.
     *
     * @param voice name of the voice, {@code af_sky}
     * @param offline nothing may be fetched to find it out
     * @param sample the text it is measured on, because dates and names take longer than plain words; empty for
     *     ordinary narration
     * @return more than zero, about 2.6
     */
    double wordsPerSecond(String voice, boolean offline, String sample);
}

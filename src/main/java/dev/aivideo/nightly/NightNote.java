package dev.aivideo.nightly;

/**
 * What a night found in its list or in the queue that its report tells.
 *
 * @param isFault whether something could not be taken, so that the night is not all that was asked for
 */
public record NightNote(boolean isFault, String text) {
    static NightNote fault(String text) {
        return new NightNote(true, text);
    }

    static NightNote remark(String text) {
        return new NightNote(false, text);
    }
}

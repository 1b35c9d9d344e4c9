package dev.aivideo.nightly;

/**
 * A note about the list or the queue for a night's report.
 *
 * @param isFault whether a film was left out because of it
 */
public record NightNote(boolean isFault, String text) {
    static NightNote fault(String text) {
        return new NightNote(true, text);
    }

    static NightNote remark(String text) {
        return new NightNote(false, text);
    }
}

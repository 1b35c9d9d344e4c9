package dev.aivideo.speech;

/** An engine cannot be had on this machine now. The message tells why and what helps. */
public class NarratorUnavailableException extends RuntimeException {
    public NarratorUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}

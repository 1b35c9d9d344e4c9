package dev.aivideo.media;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a file cannot be written, by the error texts that the C library, Java and FFmpeg share. */
public enum DiskTrouble {
    FULL("No space left on device", "the disk is full", "free space on it"),
    QUOTA(
            "Disk quota exceeded",
            "the quota of this user is used up",
            "delete files of this user there, or have the quota raised"),
    READ_ONLY("Read-only file system", "the disk is read-only", "mount it so that it can be written to"),
    TOO_LARGE("File too large", "the file size limit is reached", "raise the limit (ulimit -f), or take another disk"),
    TOO_MANY_OPEN("Too many open files", "the limit of open files is reached", "raise the limit: ulimit -n 1024");

    private final String sign;
    private final String problem;
    private final String remedy;

    DiskTrouble(String sign, String problem, String remedy) {
        this.sign = sign;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** The one whose error text occurs in a text. */
    public static Optional<DiskTrouble> in(String text) {
        return Stream.of(values())
                .filter(trouble -> text.contains(trouble.sign))
                .findFirst();
    }

    /** The problem as a clause. */
    public String problem() {
        return problem;
    }

    /** The remedy, without full stop. */
    public String remedy() {
        return remedy;
    }
}

package dev.aivideo.media;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a machine takes no more of a file, by the words in which the C library, Java and FFmpeg all say it. */
public enum DiskTrouble {
    FULL("No space left on device", "the disk is full", "make room on it"),
    QUOTA(
            "Disk quota exceeded",
            "the quota of this user is used up",
            "delete files of this user there, or have it raised"),
    READ_ONLY("Read-only file system", "the disk can only be read", "mount it so that it can be written to"),
    TOO_LARGE("File too large", "no file may grow so large here", "raise the limit (ulimit -f), or take another disk"),
    TOO_MANY_OPEN("Too many open files", "no more files may be open here", "raise the limit: ulimit -n 1024");

    private final String sign;
    private final String problem;
    private final String remedy;

    DiskTrouble(String sign, String problem, String remedy) {
        this.sign = sign;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** The one that a text speaks of. */
    public static Optional<DiskTrouble> in(String text) {
        return Stream.of(values())
                .filter(trouble -> text.contains(trouble.sign))
                .findFirst();
    }

    /** In one clause. */
    public String problem() {
        return problem;
    }

    /** What helps, without full stop. */
    public String remedy() {
        return remedy;
    }
}

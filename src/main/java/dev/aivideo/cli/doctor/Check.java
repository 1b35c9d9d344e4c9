package dev.aivideo.cli.doctor;

import java.util.Locale;

/**
 * The result of one check.
 *
 * @param detail what was found
 * @param remedy what to do; empty if nothing
 */
public record Check(Verdict verdict, String subject, String detail, String remedy) {

    /** Whether films can be made. */
    public enum Verdict {
        OK,
        /** Films can be made, but not as well as they could be. */
        WARN,
        /** No film can be made. */
        FAIL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Check ok(String subject, String detail) {
        return new Check(Verdict.OK, subject, detail, "");
    }

    static Check warn(String subject, String detail, String remedy) {
        return new Check(Verdict.WARN, subject, detail, remedy);
    }

    static Check fail(String subject, String detail, String remedy) {
        return new Check(Verdict.FAIL, subject, detail, remedy);
    }
}

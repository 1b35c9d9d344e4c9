package dev.aivideo.net;

import java.net.URI;
import java.util.regex.Pattern;

/** Addresses as they may be shown: without user names and without the values of keys, tokens and signatures. */
public final class Redaction {
    private static final Pattern SECRET =
            Pattern.compile("(?i)([?&;][^=&;#]*(?:key|token|secret|sig|auth|pass|credential|policy)[^=&;#]*=)[^&;#]*");
    private static final Pattern USER = Pattern.compile("//[^/@?#]*@");
    private static final int LONGEST = 300;

    private Redaction() {}

    public static String of(URI uri) {
        return of(uri.toString());
    }

    public static String of(String address) {
        String clean = withoutSecrets(address);
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }

    /** All the rest of an address, however long: two that differ in more than secrets stay apart. */
    public static String inFull(URI uri) {
        return withoutSecrets(uri.toString());
    }

    private static String withoutSecrets(String address) {
        return SECRET.matcher(USER.matcher(address).replaceAll("//")).replaceAll("$1***");
    }
}

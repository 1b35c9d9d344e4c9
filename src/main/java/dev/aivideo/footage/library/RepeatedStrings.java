package dev.aivideo.footage.library;

/**
 * Makes one string of equal ones, as licences, authors, keywords and dates of a library are: most of them. One that is
 * met by two threads at the same time may stay two.
 */
final class RepeatedStrings {
    private static final int LONGEST = 40;
    private static final int REMEMBERED = 1 << 13;

    private final String[] known = new String[REMEMBERED];

    String one(String string) {
        if (string.length() > LONGEST) {
            return string;
        }
        int hash = string.hashCode();
        int place = (hash ^ hash >>> 16) & REMEMBERED - 1;
        String before = known[place];
        if (string.equals(before)) {
            return before;
        }
        known[place] = string;
        return string;
    }
}

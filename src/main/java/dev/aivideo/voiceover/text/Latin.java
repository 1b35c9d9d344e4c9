package dev.aivideo.voiceover.text;

import com.ibm.icu.text.Transliterator;

/** Brings every script into the letters that the voices know. Made on first use: most texts never need it. */
final class Latin {
    private static final Transliterator ANY_TO_ASCII =
            Transliterator.getInstance("[^—…°]; NFKC; Any-Latin; Latin-ASCII; [:^ASCII:] Remove");

    private Latin() {}

    static String of(String text) {
        return text.chars().allMatch(c -> c < 128) ? text : ANY_TO_ASCII.transliterate(text);
    }

    /** Whether the text has letters of another script than the Latin one, whose sound can only be approximated. */
    static boolean isForeign(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .anyMatch(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN && c != 'π' && c != 'µ');
    }
}

package dev.aivideo.atlas;

import java.text.Normalizer;
import java.util.Locale;

/** What two spellings of a name have in common. */
final class PlaceNames {
    private static final String LETTERS = "øoØOłlŁLđdĐDðdÐDıiħhĦHŧtəeƏE";
    private static final String APOSTROPHES = "'’‘ʻʼ`´ʿʾ";

    private PlaceNames() {}

    /**
     * A name without accents, apostrophes and the difference of large and small letters, words parted by single spaces:
     * {@code saint denis} of {@code Saint-Denis}, {@code kharkiv} of {@code Kharkiv}.
     */
    static String key(String name) {
        String plain = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        boolean gap = false;
        for (int n = 0; n < plain.length(); n++) {
            char c = plain.charAt(n);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                key.append(letters(c));
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && APOSTROPHES.indexOf(c) < 0 && c != '.') {
                gap = true;
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    private static String letters(char c) {
        if (c < 128) {
            return String.valueOf(c);
        }
        int at = LETTERS.indexOf(c);
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            default -> at < 0 ? String.valueOf(c) : String.valueOf(LETTERS.charAt(at / 2 * 2 + 1));
        };
    }
}

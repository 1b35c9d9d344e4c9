package dev.aivideo.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The language of a picture's title, as far as a few words show it. A title of names alone has none. */
public enum TitleLanguage {
    ENGLISH(
            "the of and a in on at with from by to for is are was over under into through during how what why an its seen"
                    + " aerial view city water sea sunset sunrise street old new people woman man children time lapse"
                    + " close up shot drone footage night day war world history river mountain house",
            "",
            "ing|tion|ness|ship|ed|ers|ight|ough|ly"),
    GERMAN(
            "der die das den dem des und in im am mit bei von vom zum zur auf aus über unter nach vor für ist ein eine einer"
                    + " einem einen wie beim um durch ins gegen zwischen"
                    + " luftaufnahme stadt wasser meer nacht frau mann kinder menschen leute alte alter neue krieg welt"
                    + " geschichte fluss berg haus blick",
            "äöüß",
            "ung|ungen|keit|heit|lich|liche|schaft|isch|ische|ischen|ierung|chen|tz|pf"),
    FRENCH(
            "le la les des du de et au aux en dans sur sous avec pour par un une est vers comment pendant l d à"
                    + " vue aérienne ville eau mer nuit jour femme homme enfants gens ancienne ancien vieux vieille"
                    + " guerre monde histoire fleuve montagne maison soleil",
            "çèêàùœûîâ",
            "eux|eau|eaux|ique|iques|tion|ment|aire|oire|euse|eur|eurs|ée|ées|ère|isme|ais|aise"),
    SPANISH(
            "el la los las de del y en con por para un una al sobre bajo cómo desde hacia durante es"
                    + " vista aérea ciudad agua mar noche día mujer hombre niños gente antigua antiguo viejo vieja guerra"
                    + " mundo historia río montaña casa sol",
            "ñ¿¡áíóú",
            "ción|ciones|dad|dades|ando|iendo|ado|ada|mente|ero|era|eros|eza|illo"),
    /** None of these, or another script than Latin. */
    OTHER(
            "il lo gli dei della delle di del nel nella sul con e per una in" // Italian
                    + " o os as da do das dos na no em ao com uma para não" // Portuguese
                    + " het een van en aan op met voor bij uit de" // Dutch
                    + " och på i av för med det ett den är og til fra" // Scandinavian
                    + " w na z do i nad się jest ve bir", // Polish, Turkish
            "ãõłżśźćęąøåæığşřěůőűț",
            "zione|zioni|ità|etto|ção|ções|dade|mento|inha|inho|heid|lijk|ijk|aan|ość|nych|owa|owy|lar|ler|yor|ning|het"),
    /** Names, or too little to tell. */
    UNKNOWN("", "", "");

    private static final double OF_A_WORD = 2;
    private static final double OF_A_LETTER = 1.5;
    private static final double OF_AN_ENDING = 1;
    private static final double LEAST = 2;
    private static final double LEAST_LEAD = 1;
    /** A shorter word has endings by chance. */
    private static final int SHORTEST_ENDED = 5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}¿¡]+");

    private final Set<String> words;
    private final String letters;
    private final Pattern endings;

    TitleLanguage(String words, String letters, String endings) {
        this.words = new HashSet<>(Arrays.asList(words.split(" ")));
        this.letters = letters;
        this.endings = Pattern.compile(".+(?:" + endings + ")");
    }

    /**
     * The language that the title's small words, letters and endings speak for.
     *
     * @return unknown rather than a wrong one: where little speaks for a language, or nearly as much for another
     */
    public static TitleLanguage of(String title) {
        if (isOfOtherScript(title)) {
            return OTHER;
        }
        List<String> words =
                List.of(BETWEEN_WORDS.split(title.toLowerCase(Locale.ROOT).strip()));
        Map<TitleLanguage, Double> scores = new EnumMap<>(TitleLanguage.class);
        for (TitleLanguage language : EnumSet.complementOf(EnumSet.of(UNKNOWN))) {
            scores.put(language, language.score(words));
        }
        List<TitleLanguage> best = new ArrayList<>(scores.keySet());
        best.sort(Comparator.comparing((TitleLanguage language) -> scores.getOrDefault(language, 0.0))
                .reversed());
        double most = scores.getOrDefault(best.get(0), 0.0);
        double next = scores.getOrDefault(best.get(1), 0.0);
        return most >= LEAST && most - next >= LEAST_LEAD ? best.get(0) : UNKNOWN;
    }

    private double score(List<String> title) {
        double score = 0;
        for (String word : title) {
            boolean isKnown = words.contains(word);
            boolean isEnded =
                    word.length() >= SHORTEST_ENDED && endings.matcher(word).matches();
            boolean isSpelt = word.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
            score += (isKnown ? OF_A_WORD : isEnded ? OF_AN_ENDING : 0) + (isSpelt ? OF_A_LETTER : 0);
        }
        return score;
    }

    private static boolean isOfOtherScript(String title) {
        long letters = title.codePoints().filter(Character::isLetter).count();
        long latin = title.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return letters > 0 && latin * 2 < letters;
    }
}

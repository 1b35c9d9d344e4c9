package dev.aivideo.speech.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Brings a sentence that is all in capitals back into small letters, but for what is always in capitals. */
final class Shouting {
    private static final Set<String> ALWAYS_IN_CAPITALS = Set.of(
            "USA", "UK", "UN", "EU", "FBI", "CIA", "IMF", "UAE", "USSR", "DNA", "GDP", "CEO", "HIV", "TV", "BBC", "CNN",
            "NBA", "NFL", "IBM", "NATO", "NASA", "UNESCO", "UNICEF", "OPEC", "NGO", "PDF", "GPS", "NYPD", "EPA",
            "NOAA");
    /** Before these words "US" is the country. */
    private static final Set<String> OF_THE_COUNTRY = Set.of(
            "ARMY",
            "NAVY",
            "TROOPS",
            "FORCES",
            "PRESIDENT",
            "SENATE",
            "CONGRESS",
            "GOVERNMENT",
            "ECONOMY",
            "MILITARY",
            "CITIZENS",
            "MARINES",
            "COURT",
            "DOLLAR",
            "DOLLARS",
            "VOTERS",
            "ELECTION",
            "BORDER",
            "TARIFFS",
            "SANCTIONS",
            "OFFICIALS",
            "STATES",
            "SENATOR",
            "SENATORS",
            "EMBASSY",
            "SOLDIERS",
            "TREASURY",
            "COAST",
            "AND");

    private Shouting() {}

    static List<Token> asUsual(List<Token> tokens) {
        List<Token> usual = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean name = ALWAYS_IN_CAPITALS.contains(token.core())
                    || token.core().equals("US") && isCountry(new TokenCursor(tokens, i));
            String core = name ? token.core() : token.core().toLowerCase(Locale.ROOT);
            usual.add(new Token(token.written(), token.before(), core, token.after()));
        }
        return usual;
    }

    private static boolean isCountry(TokenCursor at) {
        boolean begins = at.index() == 0 || at.neighbour(-1).endsPhrase();
        return begins || at.previousWord().equals("the") || OF_THE_COUNTRY.contains(at.nextCore());
    }
}

package dev.aivideo.encyclopedia;

import dev.aivideo.language.ProperNames;
import dev.aivideo.language.ProperNames.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What in a run of capitalised words is the name itself. */
final class NameParts {
    private static final Set<String> TITLES = Set.of(
            ("Sir Dame Lord Lady King Queen Prince Princess Emperor Empress Tsar Pope Saint Captain Commander Admiral General"
                            + " Colonel Major Lieutenant Sergeant Marshal Professor Doctor President Chancellor Minister Senator"
                            + " Governor Secretary Ambassador Judge Bishop Archbishop Cardinal Father Brother Sister Reverend"
                            + " Dean Dr Mr Mrs Ms Miss Prof Capt Gen Col Lt Rev Duke Duchess Earl Count Countess Baron Baroness"
                            + " Marquis Astronaut Cosmonaut Private Corporal Chief Mayor Madame Monsieur Herr Frau Don Doña Signor")
                    .split(" "));

    private static final Set<String> NATIONALITIES = Set.of(
            ("American British English Scottish Welsh Irish French German Italian Spanish Portuguese Dutch Belgian Swiss Austrian"
                            + " Swedish Norwegian Danish Finnish Polish Czech Hungarian Russian Soviet Ukrainian Greek Turkish"
                            + " Roman Latin Celtic Norse Viking Saxon Norman Persian Iranian Iraqi Egyptian Arab Arabic Arabian"
                            + " Jewish Christian Muslim Islamic Catholic Protestant Indian Chinese Japanese Korean Mongol Thai"
                            + " Vietnamese African Asian European Australian Canadian Mexican Brazilian Victorian Georgian"
                            + " Elizabethan Gothic Byzantine Ottoman Western Eastern Northern Southern Antarctic")
                    .split(" "));

    private static final Pattern DATE =
            Pattern.compile("January|February|March|April|May|June|July|August|September|October"
                    + "|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter"
                    + "|Christmas|Easter|\\d+.*");

    private NameParts() {}

    static boolean isDate(String word) {
        return DATE.matcher(word).matches();
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    static boolean isNationality(String word) {
        return NATIONALITIES.contains(word);
    }

    /**
     * The run and what is left of it, longest first: without a possessive or a number at its end, and without titles,
     * dates, nationalities or the first word of the sentence at its beginning.
     */
    static List<Run> shorter(Run run) {
        List<Run> all = new ArrayList<>();
        Run now = run;
        while (true) {
            addWithEndings(now, all);
            String head = now.words().get(0);
            boolean spare = TITLES.contains(head) || isDate(head) || isNationality(head) || head.equals(".");
            if (now.words().size() < 2 || !spare) {
                return all;
            }
            now = new Run(now.words().subList(1, now.words().size()), false, head);
        }
    }

    private static void addWithEndings(Run run, List<Run> all) {
        all.add(run);
        List<String> words = run.words();
        int last = words.size() - 1;
        if (last > 0
                && (ProperNames.isPossessive(words.get(last))
                        || Character.isDigit(words.get(last).charAt(0)))) {
            addWithEndings(new Run(words.subList(0, last), run.opens(), run.before()), all);
        }
    }

    /** The name of two words or more that a run holds, without titles and dates. */
    static Optional<String> fullName(Run run) {
        return shorter(run).stream()
                .map(Run::words)
                .filter(words -> words.size() > 1 && !isDate(words.get(0)))
                .filter(words -> !ProperNames.isPossessive(words.get(words.size() - 1)))
                .reduce((longer, shorter) -> shorter)
                .map(ProperNames::written);
    }

    /** The one word that a run is without titles; empty if it is no name, or has its capital from opening the sentence. */
    static Optional<String> nameAlone(Run run) {
        List<Run> all = shorter(run);
        Run last = all.get(all.size() - 1);
        String word = last.words().get(0);
        boolean common = last.opens() || isDate(word) || isNationality(word) || TITLES.contains(word);
        return last.words().size() == 1 && word.length() > 2 && !common ? Optional.of(word) : Optional.empty();
    }

    /** A run that is no one name, cut where two names may meet; empty if it cannot be cut. */
    static List<Run> of(Run run) {
        List<String> words = run.words();
        boolean saint = words.get(0).matches("St|Saint");
        List<Run> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < words.size() - 1 && !saint; i++) {
            if (ProperNames.isPossessive(words.get(i)) || words.get(i).equals("the")) {
                parts.add(part(run, from, i));
                from = i + 1;
            }
        }
        if (from > 0) {
            parts.add(part(run, from, words.size()));
        }
        return parts;
    }

    private static Run part(Run run, int from, int to) {
        String before = from == 0 ? run.before() : run.words().get(from - 1);
        return new Run(run.words().subList(from, to), from == 0 && run.opens(), before);
    }
}

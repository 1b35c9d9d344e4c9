package dev.aivideo.speech.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Abbreviations, which have a full stop or are known by themselves. */
final class AbbreviationReading implements TextRule {
    /** Said in full with or without the full stop. */
    private static final Map<String, String> ALWAYS = Map.ofEntries(
            Map.entry("Dr", "Doctor"),
            Map.entry("Drs", "Doctors"),
            Map.entry("cf", "compare"),
            Map.entry("viz", "namely"),
            Map.entry("Messrs", "Messieurs"),
            Map.entry("Esq", "Esquire"),
            Map.entry("Hwy", "Highway"),
            Map.entry("Pkwy", "Parkway"),
            Map.entry("Mr", "Mister"),
            Map.entry("Mrs", "Missus"),
            Map.entry("Ms", "Miz"),
            Map.entry("Prof", "Professor"),
            Map.entry("vs", "versus"),
            Map.entry("etc", "et cetera"),
            Map.entry("e.g", "for example"),
            Map.entry("i.e", "that is"),
            Map.entry("Jr", "Junior"),
            Map.entry("Sr", "Senior"),
            Map.entry("Ltd", "Limited"),
            Map.entry("Inc", "Incorporated"),
            Map.entry("Corp", "Corporation"),
            Map.entry("Lt", "Lieutenant"),
            Map.entry("Sgt", "Sergeant"),
            Map.entry("Capt", "Captain"),
            Map.entry("Blvd", "Boulevard"),
            Map.entry("Bros", "Brothers"),
            Map.entry("A.D", "A D"),
            Map.entry("B.C", "B C"),
            Map.entry("B.C.E", "B C E"),
            Map.entry("C.E", "C E"),
            Map.entry("Ph.D", "P H D"),
            Map.entry("approx", "approximately"),
            Map.entry("Approx", "approximately"),
            Map.entry("Dept", "Department"),
            Map.entry("w/o", "without"),
            Map.entry("w/", "with"));

    /** Words of their own without the full stop: "no", "gen", "sat". */
    private static final Map<String, String> DOTTED = Map.ofEntries(
            Map.entry("Gen", "General"),
            Map.entry("Col", "Colonel"),
            Map.entry("Maj", "Major"),
            Map.entry("Gov", "Governor"),
            Map.entry("Sen", "Senator"),
            Map.entry("Rep", "Representative"),
            Map.entry("Rev", "Reverend"),
            Map.entry("Hon", "Honorable"),
            Map.entry("Pres", "President"),
            Map.entry("Mt", "Mount"),
            Map.entry("Ft", "Fort"),
            Map.entry("Co", "Company"),
            Map.entry("Vol", "Volume"),
            Map.entry("vol", "volume"),
            Map.entry("Fig", "Figure"),
            Map.entry("fig", "figure"),
            Map.entry("Ave", "Avenue"),
            Map.entry("Rd", "Road"),
            Map.entry("Univ", "University"),
            Map.entry("est", "established"),
            Map.entry("ext", "extension"),
            Map.entry("Mts", "Mountains"),
            Map.entry("Ln", "Lane"),
            Map.entry("Sq", "Square"),
            Map.entry("Apt", "Apartment"),
            Map.entry("Figs", "Figures"),
            Map.entry("figs", "figures"),
            Map.entry("ed", "edition"),
            Map.entry("Assn", "Association"),
            Map.entry("Adm", "Admiral"),
            Map.entry("Cmdr", "Commander"),
            Map.entry("Ch", "Chapter"),
            Map.entry("Sec", "Section"),
            Map.entry("max", "maximum"),
            Map.entry("avg", "average"),
            Map.entry("incl", "including"));

    /** Only in front of a number. */
    private static final Map<String, String> BEFORE_NUMBER = Map.ofEntries(
            Map.entry("No", "Number"),
            Map.entry("no", "number"),
            Map.entry("Nos", "Numbers"),
            Map.entry("nos", "numbers"),
            Map.entry("Nr", "Number"),
            Map.entry("p", "page"),
            Map.entry("pp", "pages"),
            Map.entry("c", "circa"),
            Map.entry("ca", "circa"),
            Map.entry("b", "born"),
            Map.entry("d", "died"),
            Map.entry("r", "reigned"),
            Map.entry("fl", "flourished"),
            Map.entry("vols", "volumes"),
            Map.entry("Art", "Article"),
            Map.entry("art", "article"),
            Map.entry("ch", "chapter"),
            Map.entry("sec", "section"),
            Map.entry("eq", "equation"),
            Map.entry("Eq", "Equation"),
            Map.entry("Op", "Opus"),
            Map.entry("op", "opus"));

    private static final Map<String, String> DAYS = Map.ofEntries(
            Map.entry("Mon", "Monday"),
            Map.entry("Tue", "Tuesday"),
            Map.entry("Tues", "Tuesday"),
            Map.entry("Wed", "Wednesday"),
            Map.entry("Thu", "Thursday"),
            Map.entry("Thur", "Thursday"),
            Map.entry("Thurs", "Thursday"),
            Map.entry("Fri", "Friday"),
            Map.entry("Sat", "Saturday"),
            Map.entry("Sun", "Sunday"));

    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+)\\.(\\d.*)");

    /** Not to end a sentence, although a full stop stands behind them. */
    private static final Set<String> TITLES = Set.of("Dr", "Mr", "Mrs", "Ms", "Prof", "St", "Mt", "Ft", "Gen", "Col");

    private static final List<TextRule> SHAPES = List.of(
            AbbreviationReading::numbered,
            AbbreviationReading::beforeNumber,
            AbbreviationReading::roadOrTitle,
            AbbreviationReading::always,
            AbbreviationReading::day,
            AbbreviationReading::dotted);

    @Override
    public @Nullable String read(TokenCursor at) {
        return TextRule.first(at, SHAPES);
    }

    private static @Nullable String numbered(TokenCursor at) {
        Matcher numbered = NUMBERED.matcher(at.core());
        if (!numbered.matches()) {
            return null;
        }
        String word = numbered.group(1);
        String known = BEFORE_NUMBER.getOrDefault(word, DOTTED.get(word));
        return known == null ? null : known + " " + Normaliser.said(numbered.group(2));
    }

    private static @Nullable String beforeNumber(TokenCursor at) {
        boolean numberNext = at.neighbour(1).core().matches("#?\\d.*");
        boolean named = at.core().equals("No") && at.index() > 0;
        return numberNext && (at.token().isDotted() || named) ? BEFORE_NUMBER.get(at.core()) : null;
    }

    private static @Nullable String always(TokenCursor at) {
        return ALWAYS.get(at.core());
    }

    private static @Nullable String dotted(TokenCursor at) {
        boolean title = at.isLast() && TITLES.contains(at.core());
        return at.token().isDotted() && !title ? DOTTED.get(at.core()) : null;
    }

    /** {@code St. Paul} is a saint, {@code Main St.} a street; {@code Dr. Jones} a doctor, {@code Elm Dr.} a drive. */
    private static @Nullable String roadOrTitle(TokenCursor at) {
        boolean nameFollows =
                at.neighbour(1).isCapitalised() && !at.token().after().contains(",");
        boolean road = at.neighbour(-1).isCapitalised() && !at.previousWord().isEmpty() && !nameFollows;
        return switch (at.core()) {
            case "St" -> at.token().isDotted() || nameFollows || road ? nameFollows ? "Saint" : "Street" : null;
            case "Sts" -> nameFollows ? "Saints" : null;
            case "Dr" -> road && !at.previousWord().matches("mr|mrs|the|and|prof|professor") ? "Drive" : "Doctor";
            case "Mt" -> nameFollows ? "Mount" : null;
            case "Ft" -> nameFollows ? "Fort" : null;
            default -> null;
        };
    }

    /** "The Sun." ends with a star, "Sun. 5 May" begins with a day. */
    private static @Nullable String day(TokenCursor at) {
        boolean dotted = at.token().isDotted() && !at.isLast();
        boolean dated = at.neighbour(1).core().matches("\\d{1,2}(st|nd|rd|th)?")
                && !at.previousWord().equals("the");
        return dotted && !at.previousWord().equals("the")
                        || dated && !at.token().endsPhrase()
                ? DAYS.get(at.core())
                : null;
    }

    /** The day that an abbreviation stands for; null if it is none. */
    static @Nullable String day(String abbreviation) {
        return DAYS.get(abbreviation);
    }

    /** Whether a full stop behind the word is part of it, so that the voice does not pause. */
    static boolean ownsFullStop(TokenCursor at) {
        String core = at.core();
        boolean initial = core.length() == 1 && at.token().isCapitalised();
        boolean known = ALWAYS.containsKey(core)
                || DOTTED.containsKey(core)
                || BEFORE_NUMBER.containsKey(core)
                || DAYS.containsKey(core)
                || core.equals("St");
        boolean month = core.matches("Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec");
        boolean unit = UnitReading.isMeant(at) || UnitReading.isSize(at);
        return !at.isLast() && (initial || known || month || unit || core.contains(".") || StreetReading.isPart(at));
    }
}

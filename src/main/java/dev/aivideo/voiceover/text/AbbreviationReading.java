package dev.aivideo.voiceover.text;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Abbreviations, which have a full stop or are known by themselves. */
final class AbbreviationReading implements Reading {
    /** Said in full with or without the full stop. */
    private static final Map<String, String> ALWAYS = Map.ofEntries(
            Map.entry("Dr", "Doctor"),
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
            Map.entry("ca", "circa"),
            Map.entry("c", "circa"),
            Map.entry("Adm", "Admiral"),
            Map.entry("Cmdr", "Commander"),
            Map.entry("Ch", "Chapter"),
            Map.entry("Sec", "Section"),
            Map.entry("Mon", "Monday"),
            Map.entry("Tue", "Tuesday"),
            Map.entry("Wed", "Wednesday"),
            Map.entry("Thu", "Thursday"),
            Map.entry("Fri", "Friday"),
            Map.entry("Sat", "Saturday"),
            Map.entry("Sun", "Sunday"),
            Map.entry("max", "maximum"),
            Map.entry("avg", "average"),
            Map.entry("incl", "including"));

    /** Only in front of a number. */
    private static final Map<String, String> BEFORE_NUMBER = Map.of(
            "No", "Number", "no", "number", "Nos", "Numbers", "Nr", "Number", "p", "page", "pp", "pages", "c", "circa",
            "ca", "circa");

    /** Not to end a sentence, although a full stop stands behind them. */
    private static final Set<String> TITLES = Set.of("Dr", "Mr", "Mrs", "Ms", "Prof", "St", "Mt", "Ft", "Gen", "Col");

    @Override
    public @Nullable String read(At at) {
        String core = at.core();
        boolean numberNext = at.neighbour(1).core().matches("#?\\d.*");
        if (numberNext && at.token().isDotted() && BEFORE_NUMBER.containsKey(core)) {
            return BEFORE_NUMBER.get(core);
        }
        if (core.equals("St") && at.token().isDotted()) {
            return at.neighbour(1).isCapitalised() && !at.isLast() ? "Saint" : "Street";
        }
        String always = ALWAYS.get(core);
        if (always != null) {
            return always;
        }
        return at.token().isDotted() && !(at.isLast() && TITLES.contains(core)) ? DOTTED.get(core) : null;
    }

    /** Whether a full stop behind the word is part of it, so that the voice does not pause. */
    static boolean ownsFullStop(At at) {
        String core = at.core();
        boolean initial = core.length() == 1 && at.token().isCapitalised();
        boolean known = ALWAYS.containsKey(core)
                || DOTTED.containsKey(core)
                || BEFORE_NUMBER.containsKey(core)
                || core.equals("St");
        boolean month = core.matches("Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec");
        return !at.isLast() && (initial || known || month || core.contains("."));
    }
}

package dev.aivideo.encyclopedia;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names by which a text may call what an article is about, taken from the article's title alone. */
final class TitleForms {
    private static final Pattern SHIP =
            Pattern.compile("^(?:HMS|HMCS|HMAS|USS|USNS|USCGC|RMS|RRS|SS|MV|MS|RV|CCGS|SMS|INS) (\\p{Lu}.+)$");
    private static final Pattern WATER =
            Pattern.compile("^(?:River (\\p{Lu}.+)|(\\p{Lu}.+?) (?:River|Canal|Ocean|Desert))$");
    private static final Pattern SAINT =
            Pattern.compile("^(St\\.? .+['’]s) (?:Cathedral|Church|Abbey|Chapel|Basilica)$");
    private static final Pattern NAME_WORD =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*|de|du|van|von|der|den|la|le|di|da|del|ibn|al");
    private static final Pattern DESIGNATION = Pattern.compile("(?=.*\\d)[\\p{Lu}\\d-]{2,}");
    private static final Pattern SOVEREIGN = Pattern.compile("^(\\p{Lu}\\p{L}+) ([IVX]+)(?: of .+)?$");
    private static final List<String> NUMERALS =
            List.of("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI".split(" "));
    private static final List<String> ORDINALS = List.of(("First Second Third Fourth Fifth Sixth Seventh Eighth Ninth"
                    + " Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth")
            .split(" "));
    /** Say what kind of thing a name is of: "the Bay" by itself may be any. */
    private static final Set<String> KINDS = Set.of(
            "River",
            "Bay",
            "Island",
            "Islands",
            "Sea",
            "Ocean",
            "Strait",
            "Lake",
            "Mountain",
            "Mountains",
            "Valley",
            "Point",
            "Beach",
            "Coast",
            "Desert",
            "Canal",
            "Bridge",
            "Street",
            "Square",
            "Park",
            "Hill",
            "House",
            "Hall",
            "Castle",
            "Palace",
            "Abbey",
            "Cathedral",
            "Church",
            "Museum",
            "Gallery",
            "Library",
            "University",
            "College",
            "School",
            "Hospital",
            "Observatory",
            "Institute",
            "Society",
            "Company",
            "Corporation",
            "Club",
            "Army",
            "Navy",
            "Force",
            "War",
            "Battle",
            "Treaty",
            "Act",
            "Prize",
            "Award",
            "Empire",
            "Kingdom",
            "Republic",
            "Union",
            "State",
            "States",
            "County",
            "City",
            "Town",
            "Village",
            "Station",
            "Airport",
            "Railway",
            "Center",
            "Centre",
            "Building",
            "Tower",
            "Theatre",
            "Press",
            "Catalogue",
            "Group",
            "Party",
            "Galaxy",
            "Nebula",
            "Elder",
            "Younger",
            "Race",
            "Time",
            "Great",
            "Expedition",
            "Project",
            "Program",
            "Vehicle",
            "Computers",
            "Jr.",
            "Sr.");

    /** What stands behind them is no surname: "Victoria" is many a place, whether or not a queen is spoken of. */
    private static final Set<String> BEFORE_GIVEN_NAMES =
            Set.of("King", "Queen", "Prince", "Princess", "Emperor", "Empress", "Tsar", "Pope", "Saint", "St");

    private TitleForms() {}

    /** How surely a form means the article. */
    enum Strength {
        /** The title as it is. */
        TITLE,
        /** Without what tells it from others of the name: "John Smith (explorer)", "Bath, Somerset". */
        BASE,
        /** As things of its kind are called: "Terror" of a ship, "the Thames", "James Ross" for James Clark Ross. */
        CALLED,
        /** The surname, or the type without its number: only where the whole has been named. */
        PART
    }

    /** @param afterThe whether it counts only behind "the": "along the Chickahominy" */
    record Form(String text, Strength strength, boolean afterThe) {
        Form(String text, Strength strength) {
            this(text, strength, false);
        }
    }

    static List<Form> of(String title) {
        List<Form> forms = new ArrayList<>();
        forms.add(new Form(title, Strength.TITLE));
        String base = ArticleTitle.of(title).name();
        if (!base.equals(title)) {
            forms.add(new Form(base, Strength.BASE));
        }
        addCalled(forms, base);
        addSovereign(forms, base);
        addParts(forms, base);
        return forms;
    }

    private static void addCalled(List<Form> forms, String base) {
        Matcher ship = SHIP.matcher(base);
        if (ship.matches()) {
            forms.add(new Form(ship.group(1), Strength.CALLED));
        }
        Matcher water = WATER.matcher(base);
        if (water.matches()) {
            String name = water.group(1) == null ? water.group(2) : water.group(1);
            forms.add(new Form(name, Strength.CALLED, true));
        }
        Matcher saint = SAINT.matcher(base);
        if (saint.matches()) {
            forms.add(new Form(saint.group(1), Strength.CALLED));
        }
    }

    /** "Henry I" and "Henry the First" are kings of several countries. */
    private static void addSovereign(List<Form> forms, String base) {
        Matcher sovereign = SOVEREIGN.matcher(base);
        if (sovereign.matches() && NUMERALS.contains(sovereign.group(2))) {
            String name = sovereign.group(1);
            String ordinal = ORDINALS.get(NUMERALS.indexOf(sovereign.group(2)));
            forms.add(new Form(name + " " + sovereign.group(2), Strength.PART));
            forms.add(new Form(name + " the " + ordinal, Strength.PART));
        }
    }

    private static void addParts(List<Form> forms, String base) {
        String[] words = base.split(" ");
        String last = words[words.length - 1];
        if (words.length == 2 && DESIGNATION.matcher(last).matches()) {
            forms.add(new Form(words[0], Strength.PART));
        }
        boolean named = words.length > 1
                && List.of(words).subList(1, words.length).stream().allMatch(TitleForms::isNameWord);
        if (!named
                || BEFORE_GIVEN_NAMES.contains(words[0])
                || KINDS.contains(last)
                || !Character.isUpperCase(last.codePointAt(0))
                || last.length() < 3) {
            return;
        }
        forms.add(new Form(last, Strength.PART));
        if (words.length == 3 && isNameWord(words[0]) && Character.isUpperCase(words[1].codePointAt(0))) {
            forms.add(new Form(words[0] + " " + last, Strength.CALLED));
        }
    }

    /** Whether a word says what kind of thing a name is of. */
    static boolean isKind(String word) {
        return KINDS.contains(word);
    }

    private static boolean isNameWord(String word) {
        return NAME_WORD.matcher(word).matches();
    }
}

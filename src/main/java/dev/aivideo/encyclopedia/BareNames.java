package dev.aivideo.encyclopedia;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that leave out what tells whose they are, taken from an article's title: they mean the article only where
 * something else says so.
 */
final class BareNames {
    private static final String NAME = "\\p{Lu}[\\p{L}'’-]+";
    private static final String NAMES = NAME + "(?: " + NAME + "){0,2}";
    private static final Pattern BYNAME = Pattern.compile(
            "^(" + NAME + ") (?:(?:of|de|du|des|von|van|zu|da|di|del|della|af|ibn|the) |d['’])(?:la )?\\p{Lu}.*$");
    private static final Pattern RULER =
            Pattern.compile("^(?:King|Queen|Prince|Princess|Emperor|Empress|Tsar|Tsarina|Pope|Saint|St\\.?) (" + NAME
                    + ")(?: [IVX]+| of .+| the .+)?$|^(" + NAME + ") [IVX]+(?: of .+)?$");
    private static final Pattern SCHOOL =
            Pattern.compile("^(" + NAMES + ") (?:" + Kind.SCHOOLS + ")$|^(?:University|College) of (" + NAMES + ")$");
    private static final Pattern MONASTERY = Pattern.compile("^(" + NAMES + ") (?:" + Kind.MONASTERIES + ")$");

    private BareNames() {}

    /** What is left out. */
    enum Kind {
        /** Where somebody is from, or what he or she is called besides: "Remigius" for Remigius de Fécamp. */
        BYNAME,
        /** Rank or number of one who reigns: "Matilda" for the Empress Matilda. */
        RULER,
        /** What tells one saint from others: "Saint James" for James the Great. */
        SAINT,
        /** That it is a school: "he had studied at Hampton". */
        SCHOOL,
        /** That it is a house of monks: "the abbot of Cluny". */
        MONASTERY;

        private static final String SCHOOLS = "University|College|School|Institute|Academy";
        private static final String MONASTERIES = "Abbey|Priory|Monastery";
        private static final Pattern AT_SCHOOL = words(
                "stud(?:y|ied|ies|ying)|students?|taught|teach\\w*|pupils?"
                        + "|graduat\\w+|professors?|lectur\\w+|degrees?|educated|enrol\\w*|alumn\\w+|undergraduates?|scholarship");
        private static final Pattern AMONG_MONKS =
                words("monks?|nuns?|abbots?|abbess|priors?|prioress|monastery|abbey|priory|novices?|cloisters?");

        private static Pattern words(String alternatives) {
            return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
        }

        boolean isOfPeople() {
            return this == BYNAME || this == RULER || this == SAINT;
        }

        /** Whether a sentence says what the name leaves out. */
        boolean isSaidIn(String sentence) {
            return switch (this) {
                case SCHOOL -> AT_SCHOOL.matcher(sentence).find();
                case MONASTERY -> AMONG_MONKS.matcher(sentence).find();
                default -> false;
            };
        }

        /** The name with what it leaves out, in whatever words: schools change theirs. */
        Pattern whole(String name) {
            String kinds = this == SCHOOL ? SCHOOLS : MONASTERIES;
            String quoted = Pattern.quote(name);
            return Pattern.compile(
                    "\\b" + quoted + " (?:[\\p{L}-]+ )?(?:" + kinds + ")\\b|\\b(?:" + kinds + ") of " + quoted + "\\b");
        }
    }

    /** A name and what it leaves out. */
    record BareName(String text, Kind kind) {}

    /** @param base title without what tells it from others of that name */
    static List<BareName> of(String base) {
        List<BareName> names = new ArrayList<>();
        add(names, BYNAME.matcher(base), Kind.BYNAME);
        add(names, RULER.matcher(base), Kind.RULER);
        List.copyOf(names).forEach(name -> names.add(new BareName("Saint " + name.text(), Kind.SAINT)));
        add(names, SCHOOL.matcher(base), Kind.SCHOOL);
        add(names, MONASTERY.matcher(base), Kind.MONASTERY);
        return names;
    }

    private static void add(List<BareName> names, Matcher title, Kind kind) {
        if (!title.matches()) {
            return;
        }
        String name = title.groupCount() < 2 || title.group(1) != null ? title.group(1) : title.group(2);
        boolean common = NameParts.isTitle(name) || NameParts.isNationality(name) || TitleForms.isKind(name);
        if (!common && name.length() > 2) {
            names.add(new BareName(name, kind));
        }
    }
}

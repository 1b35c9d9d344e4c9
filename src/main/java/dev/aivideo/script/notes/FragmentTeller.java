package dev.aivideo.script.notes;

import dev.aivideo.language.SentenceForms;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes sentences of what notes leave without subject or verb, where that is safe. Keeps whether the subject was named. */
final class FragmentTeller {
    private static final Pattern MEASURE = Pattern.compile(
            "^(?:about |over |nearly |almost |some |up to )?[\\d.,]+\\s?\\S{1,12}(?: \\S+)? (?:long|wide|high|deep|tall|thick|old|across|in diameter|in length)\\b.*");
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:about |over |nearly |almost |some |only )?(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?:\\p{Ll}+ )?\\p{Ll}{3,}s\\b.*");
    private static final Pattern UNIT = Pattern.compile(
            "^\\D*\\d?\\S* ?(?:metres?|meters?|litres?|liters?|grams?|kilo\\w+|miles?|inches|feet|pounds?|ounces?|cups?|spoons?|teaspoons?|tablespoons?|slices?|pinch\\w*|cloves?|eggs?|cubic|square|tons?|tonnes?|hours?|minutes?|days?|weeks?|months?|years?|degrees?|euros?|dollars?|percent|per)\\b.*");
    private static final Pattern TOO = Pattern.compile("^too (little|much|many|few) .*");
    private static final Pattern TOO_BIG = Pattern.compile("^(?:too|very|so|only) \\p{Ll}+(?: and too)? .*");
    private static final Pattern PLACED = Pattern.compile(
            "^(?:for|from|on sale|in use|at home|made of|part of|full of|able to|about the size of|home to|open to|free of|off by)\\b.*|^(?:useless|harmless|safe|dangerous|famous|popular|suitable|ideal|visible|accurate|unknown|rare|common) (?:at|for|from|in|by|to|with|on|as|of)\\b.*");
    private static final Pattern VERB = Pattern.compile(
            "(?i)^(?:removes|stores|needs|uses|works|fits|measures|offers|holds|runs|takes|protects|provides|produces|weighs|lasts|lives|costs|belongs|grows|eats|has|is|contains|reaches|lies|makes|gives|means|begins|consists|comes|goes|keeps|can|cannot|cost (?=\\D?\\d)).*");
    private static final Pattern LABELLED = Pattern.compile("^([^:.!?\"“]{2,50}):\\s+(\\S.*)$");
    private static final Pattern PERSON = Pattern.compile(
            "^(\\p{Lu}[\\p{L}.'’-]+(?: (?:de|von|van|of|\\p{Lu}[\\p{L}.'’-]+)){1,4})(?:, (?:an? |the )?[^,–;]+?)?(?:$|[,–;.].*)");
    private static final Pattern PERSON_THEN =
            Pattern.compile("^([^–;]+?)\\s[–—]\\s(?=\\p{Ll}+ed\\b|was |became |led |wrote |built |found |made )(.*)$");
    private static final Pattern DATE = Pattern.compile(
            "^(?:(\\p{Lu}[\\p{L} ]{2,25}), )?((?=\\d{1,2} \\p{Lu}))?((?:(?:\\d{1,2} )?\\p{Lu}\\p{L}{2,8} |(?:spring|summer|autumn|winter|early|late|about) )?(?:1\\d{3}|20\\d{2})(?:s)?)$");
    /** Names one behind the other, as of countries. */
    private static final Pattern PLACES = Pattern.compile("^\\p{Lu}[^,]*, \\p{Lu}.*");

    private static final Pattern ROLE_THEN_VERB =
            Pattern.compile("^\\p{Lu}\\S+ \\p{Lu}[^,]+, [^,]{3,30}, \\p{Ll}+s (?:the|an?|his|her|its|their) .*");
    private static final Pattern DATE_PLACE = Pattern.compile("^([^,]*\\d{4}s?), (\\p{Lu}[\\p{L} ]+)$");
    private static final Pattern STATE =
            Pattern.compile("^(?:back|home|ashore|afloat|ready|free|open|complete|alone|under way)\\b.*");
    private static final Pattern YEAR = Pattern.compile(
            "(?<=\\p{Ll} )(?=\\d{1,2} \\p{Lu}\\p{Ll}{2,8} \\d{4}\\b)|(?<=\\p{Ll} )(?=(?:c\\. |about )?1\\d{3}\\b|20\\d{2}\\b)|(?<=\\p{Ll} )(?=(?:spring|summer|autumn|winter|(?:January|February|March|April|May|June|July|August|September|October|November|December)) \\d{4}\\b)");
    private static final Pattern BEFORE_YEAR = Pattern.compile(
            ".*\\b(?:in|of|by|since|until|till|from|to|before|after|around|about|and|or|between|spring|summer|autumn|winter|early|late|mid|circa|the|on|January|February|March|April|May|June|July|August|September|October|November|December) $",
            Pattern.CASE_INSENSITIVE);

    private final SentenceForms forms;
    private final NoteSubject whole;
    private NoteSubject subject;
    private boolean named;

    FragmentTeller(SentenceForms forms, NoteSubject subject) {
        this.forms = forms;
        this.whole = subject;
        this.subject = subject;
    }

    /** @return empty if it would remain a fragment */
    Optional<String> sentence(String text) {
        if (forms.isPastWithoutSubject(text) && !text.matches("\\p{L}+ by .*")) {
            return Optional.of(Listed.sentence(subject() + " " + forms.lower(text)));
        }
        if (VERB.matcher(text).matches()) {
            return Optional.of(Listed.sentence(subject() + " " + forms.lower(text)));
        }
        Matcher label = LABELLED.matcher(text);
        if (label.matches() && (isDate(label.group(1)) || !forms.isStatement(label.group(1)))) {
            return Optional.of(labelled(label.group(1), label.group(2)));
        }
        if (forms.isStatement(text)) {
            return Optional.of(Listed.sentence(text));
        }
        String low = forms.lower(text);
        if (forms.isParticiple(text) && hasMainClause(text)) {
            return Optional.of(Listed.sentence(text));
        }
        if (forms.isParticiple(text)) {
            return Optional.of(Listed.sentence(subject() + " " + subject.is(text) + " " + inYears(low)));
        }
        if (COUNTED.matcher(low).matches() && !UNIT.matcher(low).matches()) {
            return Optional.of(Listed.sentence("There " + (subject.is(text).startsWith("w") ? "were " : "are ") + low));
        }
        if (TOO.matcher(low).matches()) {
            return Optional.of(Listed.sentence("There " + subject.is(text).replace("were", "was") + " " + low));
        }
        boolean predicate = MEASURE.matcher(low).matches()
                || TOO_BIG.matcher(low).matches() && low.startsWith("too")
                || PLACED.matcher(low).matches();
        return predicate
                ? Optional.of(Listed.sentence(subject() + " " + subject.is(text) + " " + low))
                : Optional.empty();
    }

    /** "Asked why, he said nothing": the participle belongs to the clause behind it. */
    private boolean hasMainClause(String text) {
        int comma = text.indexOf(", ");
        return comma > 0
                && !text.substring(comma + 2)
                        .matches("(?:so|and|but|or|which|who|when|while|because|until|after|before|where)\\b.*")
                && (text.indexOf('"', comma) > 0
                        || text.indexOf('“', comma) > 0
                        || forms.isStatement(text.substring(comma + 2)));
    }

    /** From here on, the subject is named again. */
    void beginBlock() {
        named = false;
    }

    /** What follows is about the thing with the name, which was said; about the whole again if it is empty. */
    void tellOf(String name) {
        subject = name.isEmpty() ? whole : new NoteSubject("", "it", whole.past());
    }

    /** The subject, by its name at first. */
    String subject() {
        String called = subject.called(!named);
        named = true;
        return called;
    }

    /** With the subject's name in place of the first pronoun, if it was not named before. */
    String withName(String text) {
        if (named || subject.name().isEmpty()) {
            return text;
        }
        String full = text.replaceFirst("\\b" + subject.pronoun() + "\\b", Matcher.quoteReplacement(subject.name()));
        named = !full.equals(text) || text.contains(subject.name());
        return full;
    }

    void heard(String text) {
        named = named || !subject.name().isEmpty() && text.contains(subject.name());
    }

    NoteSubject about() {
        return subject;
    }

    private String labelled(String label, String text) {
        Optional<String> when = dated(label, text);
        if (when.isPresent()) {
            return when.get();
        }
        boolean role = !label.matches(".*\\d.*|(?i:the|an?) .*")
                && !PLACES.matcher(text).matches()
                && PERSON.matcher(text).matches()
                && label.split(" ").length <= 4
                && !label.matches("(?i).*\\b(?:by|with|for|in|at|from)\\b.*")
                && label.matches("\\p{Ll}.*|\\p{Lu}\\p{Ll}*(?: \\p{Ll}+)*");
        Matcher then = PERSON_THEN.matcher(text);
        String who = role && then.matches() ? then.group(1) + ", who " + then.group(2) : text;
        if (role && !label.matches("(?i)(?:\\w+ )?[\\w]+s|inside|outside|then|now|later|today|result|why|who")) {
            return Listed.sentence("The " + forms.lower(label) + " " + subject.is(text) + " " + who);
        }
        return Listed.sentence(label + ": " + forms.lower(DATE.matcher(label).matches() ? inYears(text) : text));
    }

    /** What stands behind its date: "24 April 1961: back at the surface", "Magdeburg, 1657: …". */
    private Optional<String> dated(String label, String text) {
        Matcher date = DATE.matcher(DATE_PLACE.matcher(label).replaceFirst("$2, $1"));
        if (!date.matches()) {
            return Optional.empty();
        }
        String place = date.group(1) == null ? "" : "In " + date.group(1) + " ";
        String day = date.group(3).replaceFirst("^(?=\\d{4}s$)", "the ");
        String when = place
                + (place.isEmpty() ? (date.group(2) == null ? "In " : "On ") : date.group(2) == null ? "in " : "on ")
                + day;
        if (ROLE_THEN_VERB.matcher(text).matches()
                || forms.readsAsSentence(text)
                || forms.readsAsSentence(text.replaceFirst(" [–—] .*", ""))) {
            return Optional.of(Listed.sentence(when + ", " + forms.lower(text)));
        }
        String low = forms.lower(text);
        boolean state = STATE.matcher(text).matches() || forms.isParticiple(text);
        Optional<String> whole =
                state ? Optional.of(subject() + " " + subject.is(label) + " " + inYears(low)) : Optional.empty();
        return whole.map(sentence -> Listed.sentence(when + ", " + lowerSubject(sentence)));
    }

    private static boolean isDate(String label) {
        return DATE.matcher(DATE_PLACE.matcher(label).replaceFirst("$2, $1")).matches();
    }

    private String lowerSubject(String sentence) {
        return sentence.startsWith(subject.name()) && !subject.name().isEmpty() ? sentence : forms.lower(sentence);
    }

    /** Years without a preposition: "ordered 1625". */
    private static String inYears(String text) {
        Matcher year = YEAR.matcher(text);
        StringBuilder full = new StringBuilder();
        int from = 0;
        while (year.find()) {
            String before = text.substring(from, year.start());
            full.append(before);
            if (!BEFORE_YEAR.matcher(text.substring(0, year.start())).matches()) {
                full.append(text.substring(year.start()).matches("\\d{1,2} .*") ? "on " : "in ");
            }
            from = year.start();
        }
        return full.append(text.substring(from)).toString();
    }
}

package dev.aivideo.script.embedded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people of an article by their surnames: "Babbage" is Charles Babbage. */
final class FullNames {
    private static final String WORD = "(?:\\p{Lu}[\\p{L}’'-]*\\p{L}|(?:\\p{Lu}\\.)+)";
    private static final String PARTICLES = "(?:(?:de|van|von|der|den|la|le|di|da|dei|del|du|ibn|bin|ben|zu|al|of) )*";
    private static final Pattern NAME = Pattern.compile(WORD + "(?: " + PARTICLES + WORD + ")+");
    private static final Pattern LONE =
            Pattern.compile("(?<![\\p{L}\\p{N}.’'-])(\\p{Lu}[\\p{L}-]*\\p{L})(?![\\p{L}-])");

    private static final Set<String> TITLES = Set.of(
            "Dr.",
            "Mr.",
            "Mrs.",
            "Prof.",
            "Lady",
            "Lord",
            "Sir",
            "King",
            "Queen",
            "Pope",
            "Emperor",
            "Empress",
            "Professor",
            "Captain",
            "General",
            "Colonel",
            "Lieutenant",
            "Count",
            "Countess",
            "Prince",
            "Princess",
            "President",
            "Sultan",
            "Baron",
            "Duke",
            "Saint",
            "Sheikh",
            "Miss",
            "Emir",
            "Bishop",
            "Cardinal",
            "Admiral",
            "Major",
            "St.");
    /** Begin sentences, and names of places and of all that is no person. */
    private static final Pattern NO_GIVEN_NAME =
            Pattern.compile("(?:The|In|On|At|By|As|An?|When|While|After|Before|For|From|With|Under"
                    + "|Of|To|And|But|Since|Until|During|According|Its?|His|Her|Their|One|Two|Three|Both|Most|Many|Some|Other|Later|Like|Although"
                    + "|North(?:ern)?|South(?:ern)?|East(?:ern)?|West(?:ern)?|Central|New|Old|Great(?:er)?|Upper|Lower|San|Santa|Los|Rio|Port|Fort"
                    + "|Lake|Cape|Bay|Mount|River|Royal|University|National|International|United|Holy|Mid|Early|Late|House|Battle|Saint-?\\w*"
                    + "|January|February|March|April|May|June|July|August|September|October|November|December|Sea|Gulf|Isle|Temple|Hotel|Café"
                    + "|.*(?:ish|ese)|.*(?:[eo]pean|rican|sian|Roman|alian|erman|ussian|iopian|abian|ndian|etian|yptian|ustrian|ranean|orian|zilian"
                    + "|nadian|xican|ttoman|French|Dutch|Greek|Czech|Swiss))");

    private static final Pattern NO_SURNAME = Pattern.compile(
            "(?:War|Revolution|Museum|University|Library|Empire|Sea|River|Bay|Society|Company|Street|Bridge|Institute|Church|Party|Act"
                    + "|Treaty|Day|Award|Medal|Prize|House|Park|Islands?|Mountains?|Ocean|Agency|Department|Times|Journal|Review|Press|Railway"
                    + "|Works|Castle|Palace|Tower|Hall|Gate|Garden|Union|States|Kingdom|Republic|Century|Age|II|III|IV|V|VI|VII|VIII|IX|X|I)");
    private static final Pattern BEFORE_NO_NAME = Pattern.compile(
            ".*(?:\\p{Lu}[\\p{L}.’'-]*(?: of)?|\\b(?:the|an?|early|late|young|old|later|de|van|von|der|den|la|le|di|da|dei|del|du|ibn|al))[ -]$",
            Pattern.DOTALL);
    private static final Pattern BEFORE_PLACE =
            Pattern.compile(".*\\b(?:[Ii]n|[Aa]t|near|[Ff]rom|into|around|outside|across|through) $", Pattern.DOTALL);
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:['’]s)? (?:\\p{Lu}|of \\p{Lu}|the \\p{Lu}|and \\p{Lu}\\p{L}+ \\p{Lu}).*|^-\\p{L}.*|^\\..*\\p{L}.*",
            Pattern.DOTALL);

    /**
     * @param sentence number of the one that says it, from 0
     */
    private record Mention(String name, int sentence) {}

    private final Map<String, List<Mention>> bySurname = new HashMap<>();

    /** @param sentences of one article, in order */
    FullNames(List<String> sentences) {
        String text = String.join("\n", sentences);
        for (int i = 0; i < sentences.size(); i++) {
            Matcher name = NAME.matcher(sentences.get(i).replaceAll("['’]s\\b", ""));
            while (name.find()) {
                addName(name.group(), i, text);
            }
        }
    }

    private void addName(String found, int sentence, String text) {
        String name = found;
        String first = first(name);
        while (name.contains(" ")
                && (TITLES.contains(first) || NO_GIVEN_NAME.matcher(first).matches())) {
            boolean person = TITLES.contains(first);
            if (!person && !name.equals(found)) {
                return;
            }
            name = name.substring(first.length() + 1).replaceFirst("^(?:\\p{Ll}+ )+", "");
            first = first(name);
        }
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        boolean person = name.contains(" ")
                && !first.endsWith(",")
                && !name.contains(" of ")
                && !NO_SURNAME.matcher(surname).matches()
                && !Pattern.compile(
                                "(?<![\\p{L}-])" + Pattern.quote(surname.toLowerCase(Locale.ROOT)) + "(?![\\p{L}-])")
                        .matcher(text)
                        .find()
                && !isPlace(name, surname, text);
        if (person) {
            bySurname.computeIfAbsent(surname, none -> new ArrayList<>()).add(new Mention(name, sentence));
        }
    }

    private static String first(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }

    /** Whether one is rather in it than spoken of by it. */
    private static boolean isPlace(String name, String surname, String text) {
        Matcher mention = Pattern.compile(Pattern.quote(name) + "|(?<![\\p{L}] )" + Pattern.quote(surname))
                .matcher(text);
        int all = 0;
        int places = 0;
        while (mention.find()) {
            all++;
            places += BEFORE_PLACE
                            .matcher(text.substring(Math.max(0, mention.start() - 12), mention.start()))
                            .matches()
                    ? 1
                    : 0;
        }
        return places * 3 > all;
    }

    /**
     * The sentence with names in full where they were not said before.
     *
     * @param number of the sentence in the article, from 0
     * @param heard all that was said before
     */
    String completed(String sentence, int number, String heard) {
        StringBuilder text = new StringBuilder();
        Matcher lone = LONE.matcher(sentence);
        int end = 0;
        while (lone.find()) {
            String before = sentence.substring(0, lone.start());
            String full = stands(before, sentence.substring(lone.end())) ? full(lone.group(1), number) : "";
            if (!full.isEmpty() && !isKnown(full, heard + " " + sentence)) {
                text.append(sentence, end, lone.start()).append(full);
                end = lone.end();
            }
        }
        return text.append(sentence.substring(end)).toString();
    }

    private static boolean stands(String before, String after) {
        return !BEFORE_NO_NAME.matcher(before).matches()
                && !GOES_ON.matcher(after).matches();
    }

    /** Who is meant: whoever was named last; empty if two bear the name and neither was named just before. */
    private String full(String surname, int sentence) {
        List<Mention> mentions = bySurname.getOrDefault(surname, List.of());
        Mention nearest = null;
        for (Mention one : mentions) {
            if (nearest == null || one.sentence() <= sentence) {
                nearest = one;
            }
        }
        if (nearest == null) {
            return "";
        }
        long people =
                mentions.stream().map(one -> one.name().charAt(0)).distinct().count();
        boolean sure = people == 1 || Math.abs(nearest.sentence() - sentence) < 4;
        return sure ? longest(mentions, nearest.name().charAt(0), surname) : "";
    }

    private static String longest(List<Mention> mentions, char initial, String surname) {
        return mentions.stream()
                .map(Mention::name)
                .filter(name -> name.charAt(0) == initial)
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse(surname);
    }

    /** Whether one heard the surname together with the first name. */
    private static boolean isKnown(String full, String heard) {
        String surname = full.substring(full.lastIndexOf(' ') + 1);
        String first = first(full).replace(".", "");
        return Pattern.compile("\\b" + Pattern.quote(first) + "\\b[^.!?]{0,60}\\b" + Pattern.quote(surname) + "\\b")
                        .matcher(heard)
                        .find()
                || Pattern.compile("\\p{Lu}[\\p{L}.]+ (?:of )?" + Pattern.quote(surname) + "\\b")
                        .matcher(heard)
                        .find();
    }
}

package dev.aivideo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds people whose role the sentence tells. */
final class PersonFinder implements FactFinder {
    static final String ROLE_NOUN =
            "(?:[\\p{L}]*(?:ologist|icist|emist|ematician|artist|ientist|ournalist|ovelist|conomist|iologist|botanist|pianist|violinist|dentist|tourist|activist"
                    + "|sician|hysician|istorian|olitician|echnician|ngineer|woman|wright|smith|onaut|grapher|lawyer|teacher|preacher|explorer)"
                    + "|president|queen|king|emperor|empress|pope|bishop|monk|nun|priest|clergyman|general|admiral|chief|poet|spy|nurse|midwife|milkmaid|architect|pilot|captain|diplomat|doctor"
                    + "|surgeon|professor|inventor|painter|sculptor|composer|writer|author|philosopher|director|founder|leader|minister|secretary|chancellor|premier|senator|governor|mayor|ambassador"
                    + "|commander|colonel|lieutenant|major|sergeant|soldier|sailor|navigator|officer|judge|clerk|merchant|trader|banker|businessman|farmer|beekeeper|gardener|carpenter|builder|designer|programmer"
                    + "|developer|critic|actor|actress|singer|dancer|conductor|athlete|player|runner|swimmer|climber|mountaineer|astronaut|cosmonaut|student|scholar|linguist|psychiatrist|naturalist|prince|princess"
                    + "|duke|duchess|countess|lord|baron|sultan|khedive|caliph|shah|tsar|czar|ruler|reporter|editor|publisher|printer|manager|chairman|chairwoman|executive|analyst|researcher|assistant|apprentice"
                    + "|baker|brewer|blacksmith|weaver|tailor|shepherd|fisherman|miner|conqueror|discoverer|pioneer|biographer|daughter|son|wife|husband|brother|sister|mother|father|widow|friend|pupil|rival|successor|dictator|revolutionary|rebel|missionary|pharmacist|apothecary|instrument maker|clockmaker|watchmaker|glassmaker|maker|specialist|expert|photographer|immunologist|chemist|biochemist|astronomer|geographer|patriarch|prophet|saint|spokesman|spokeswoman|spokesperson|translator|librarian|curator|hunter|soprano|tenor|violinist|cellist|pianist|guide|economist|biologist|historian|tsarina|abbot|knight)";
    /** What is part of a name though its letters are small: {@code d'Arrest}, {@code al-Khwarizmi}. */
    private static final String BOUND = "(?:(?:[dl]|dell|dall)['’]|(?:al|el|an|ar|as|ash|at|az|ad)-)";

    private static final String NAME_WORD =
            "(?:\\p{Lu}[\\p{L}’'-]+|(?<![\\p{L}’'-])" + BOUND + "\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.)";
    private static final String NAME = "(?:" + NAME_WORD
            + "(?: (?:von|van|de|der|du|da|di|do|dos|das|bin|ibn|bint|abu|al|el|la|le|las|los|del|della|den|ten|ter|te|zu|zur|af|av|of|the|"
            + NAME_WORD + "))* " + NAME_WORD
            + "|(?<![\\p{L}’'-])(?:(?:von|van|de|di|du|ibn)(?: (?:der|den|de|la|las|los))? " + NAME_WORD + "|" + BOUND
            + "\\p{Lu}[\\p{L}’'-]+))";
    private static final Pattern APPOSED = Pattern.compile(
            "(" + NAME + "),(?: then)? (?:an?|the|one of the|its|his|her|their) ((?:[\\p{L}’'-]+ ){0,4}?" + ROLE_NOUN
                    + "\\b)(?! " + ROLE_NOUN + "\\b)");
    private static final Pattern APPOSED_OF =
            Pattern.compile("(" + NAME + "), ((?:[\\p{Ll}-]+ ){0,2}?" + ROLE_NOUN + ")(?= of )");
    private static final Pattern LOWER_BEFORE = Pattern.compile(
            "\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[\\p{Lu}][\\p{L}]+['’]s) ((?:[\\p{L}-]+ ){0,3}?"
                    + ROLE_NOUN + "),? (" + NAME + ")");
    private static final Pattern TITLE = Pattern.compile(
            "(?<![\\p{L}-])((?:(?:US|U\\.S\\.|Vice|Prime|Foreign|Defence|Defense|Field|Lord|Crown) )?(?:President|Minister|King|Queen|Emperor|Empress|Pope|Chancellor|Senator|General|Admiral|Colonel|Captain|Professor|Secretary|Marshal|Governor|Mayor|Premier|Prince|Princess|Duke|Tsar|Sultan|Commander|Major|Lieutenant|Bishop|Archbishop|Cardinal|Khedive|Chief Justice|Ambassador)) ("
                    + NAME + ")");
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?i).*\\b(?:university|college|institute|company|museum|bridge|street|river|lake|mount|sea|war|academy|society|union|nations|party|church|school|station|airport|court|press|bank|prize|award|theatre|theater|house|hospital|group|day|act|january|february|march|april|may|june|july|august|september|october|november|december|north|south|east|west|new|great|united|saint|san|los|republic|empire|army|fleet|navy|states|city|island|islands|castle|tower|park|cathedral)\\b.*");

    @Override
    public List<Fact.Person> find(Reading reading) {
        List<Fact.Person> found = new ArrayList<>();
        collect(reading, APPOSED, 1, 2, found);
        collect(reading, APPOSED_OF, 1, 2, found);
        collect(reading, LOWER_BEFORE, 2, 1, found);
        collect(reading, TITLE, 2, 1, found);
        return found;
    }

    private static void collect(Reading reading, Pattern pattern, int name, int role, List<Fact.Person> found) {
        Matcher match = pattern.matcher(reading.text());
        while (match.find()) {
            TextSpan named = withoutOpening(reading, new TextSpan(match.start(name), match.end(name)));
            String text = named.in(reading.text());
            TextSpan whole = new TextSpan(match.start(), match.end());
            boolean known = found.stream()
                    .anyMatch(person -> person.name().contains(text)
                            || text.contains(person.name())
                            || whole.start() < person.span().end()
                                    && person.span().start() < whole.start());
            if (text.indexOf(' ') < 0 && !text.matches(BOUND + ".*")
                    || known
                    || NO_PERSON.matcher(text).matches()) {
                continue;
            }
            TextSpan does = role > name
                    ? withOf(reading, match.start(role), match.end(role))
                    : new TextSpan(match.start(role), match.end(role));
            if (does.in(reading.text())
                            .matches("(?s).*\\b(?:and|or|in|with|who|that|of|from|for|to|was|were|by|had|then|but) .*")
                    && role < name) {
                continue;
            }
            boolean single = !reading.before(named.start()).matches("(?s).*\\b(?:like|not|said to be) $");
            if (single && ends(reading, does, role > name)) {
                found.add(new Fact.Person(named.to(does), text, does.in(reading.text())));
            }
        }
    }

    /** In "When Marie Curie" or "In John Smith" the first word has its capital from the sentence. */
    private static TextSpan withoutOpening(Reading reading, TextSpan name) {
        int first = reading.at(name.start());
        boolean opening = name.start() == 0
                && reading.tag(first).matches("DT|IN|CC|PRP\\$?|W.*|TO|RB|VB.?|CD")
                && name.in(reading.text()).indexOf(' ') > 0;
        return opening ? new TextSpan(name.start() + name.in(reading.text()).indexOf(' ') + 1, name.end()) : name;
    }

    /** The role with what it is of: "chief engineer of the bridge". */
    private static TextSpan withOf(Reading reading, int start, int end) {
        int of = reading.at(end);
        if (reading.lower(of).matches("of|at|in|from|for")) {
            int more = NounPhrase.end(reading, of + 1);
            return more > of + 1 ? new TextSpan(start, reading.span(of, more).end()) : new TextSpan(start, end);
        }
        return new TextSpan(start, end);
    }

    private static boolean ends(Reading reading, TextSpan role, boolean isApposed) {
        return !isApposed
                || reading.behind(role.end())
                        .matches("(?s)^(?:[,.;:!?)—–]| (?:and|who|with|whose|at|in|from|by|to|on)\\b).*");
    }
}

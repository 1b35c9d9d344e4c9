package dev.aivideo.encyclopedia;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other names that a text gives a thing in so many words: "the church of St Mary, now called Reading Minster". */
final class SaidAliases {
    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.-]*(?:(?: (?:of|de|du|the|von|van)){0,2} \\p{Lu}[\\p{L}'’-]*)*";
    private static final Pattern CALLED = Pattern.compile("(?<one>" + NAME + "),? \\(?(?:(?:which|who) )?(?:is |was )?"
            + "(?:now|today|also|then|formerly|originally|later|previously|once|better|commonly|usually)"
            + " (?:called|known as|named) (?:the )?(?<other>" + NAME + ")");
    private static final Pattern DEDICATED =
            Pattern.compile("^(?:(?:Church|Abbey|Chapel|Cathedral|Priory) of )?" + "(St\\.? \\p{Lu}[\\p{L}-]+)$");

    private SaidAliases() {}

    /** @param pair receives the two names; which of them is the article's is not known here */
    static void in(String sentence, BiConsumer<String, String> pair) {
        Matcher called = CALLED.matcher(sentence);
        while (called.find()) {
            pair.accept(called.group("one"), called.group("other"));
        }
    }

    /** The name, and for what is dedicated to a saint the saint's name in the possessive. */
    static List<String> forms(String name) {
        List<String> forms = new ArrayList<>();
        boolean common = NameParts.isTitle(name) || NameParts.isNationality(name) || NameParts.isDate(name);
        if (!common && name.length() > 2) {
            forms.add(name);
        }
        Matcher dedicated = DEDICATED.matcher(name);
        if (dedicated.matches()) {
            forms.add(dedicated.group(1) + "'s");
        }
        return forms;
    }
}

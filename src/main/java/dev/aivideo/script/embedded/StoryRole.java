package dev.aivideo.script.embedded;

import java.util.regex.Pattern;

/** What a section tells of a topic, in the order in which a film tells it. */
enum StoryRole {
    /** What it is. */
    BEGINNING(""),
    /** How it came about. */
    ORIGIN(
            "histor(?!ic )|origin|background|etymolog|terminolog|naming|^names?\\b|early |childhood|biograph|^life\\b|discover|invention"
                    + "|prehistor|evolution|mythology|foundation|precursor|causes?$|geschichte|herkunft|entstehung|begriff|leben|vorgeschichte"
                    + "|historia|origen|etimolog|biografía|histoire|origine|étymologie|biographie|storia|biografia|história|origem"),
    /** How it works, or what happened. */
    COURSE(""),
    /** What it means, and what has become of it. */
    MEANING(
            "impact|legac|significance|^uses?$|applications|societ|cultur|today|modern|environment|future|aftermath|commemorat"
                    + "|reception|influence|conservation|tourism|econom|consequences|memorial|in media|interaction with|relationship with|effects?$"
                    + "|bedeutung|nachwirkung|rezeption|folgen|wirkung|umwelt|gegenwart|heute|legado|impacto|actualidad|postérité|héritage"
                    + "|conséquences|eredità|impatto|atualidade|consequências");

    private final Pattern headings;

    StoryRole(String headings) {
        this.headings = Pattern.compile(headings, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Of a section with this heading; empty for the beginning of a text. */
    static StoryRole of(String heading) {
        if (heading.isEmpty()) {
            return BEGINNING;
        }
        boolean meaning = MEANING.headings.matcher(heading).find();
        return meaning ? MEANING : ORIGIN.headings.matcher(heading).find() ? ORIGIN : COURSE;
    }
}

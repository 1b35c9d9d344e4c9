package dev.aivideo.script.embedded;

import java.util.regex.Pattern;

/** What a section is worth to a film by its heading. */
final class HeadingWorth {
    private static final double ASIDE = -0.35;
    private static final double MINOR = -0.12;
    private static final double REASON = 0.15;

    private static final Pattern ASIDES = Pattern.compile(
            "(?i)etymolog|terminolog|\\bnam(?:e|es|ing)\\b|classification|taxonom|\\btypes?\\b|regulation|comparison|controvers|criticism"
                    + "|disput|lawsuit|\\bcase\\b|awards|statistics|etimolog|étymolog|begriff|bezeichnung|gambling|debts?\\b|affairs?\\b|scandal|personal|illness"
                    + "|relationship|sexual|brothels|in fiction|hello, world|incidents|list of|other (?:animals|species|uses)|similar |isotopes|rankings?|records?$");
    private static final Pattern MINORS = Pattern.compile(
            "(?i)demograph|sport|climate|transport|education|administration|government|politics|health|econom|prices|chemistry|waste"
                    + "|family|marriage|breeds|proposed|notation|symbols|marketing");
    private static final Pattern REASONS = Pattern.compile(
            "(?i)purpose|function|cause|reason|why|role|mechanism|explanation|zweck|funktion|ursache|finalidad|fonction|funzion|função");

    private HeadingWorth() {}

    /** Whether a section leads away from what the film is about: left out as long as there is enough else. */
    static boolean isAside(StoryPart part) {
        return ASIDES.matcher(part.heading() + "\n" + part.subheading()).find();
    }

    /** @param why whether the film asks why something is so */
    static double of(StoryPart part, boolean why) {
        String headings = part.heading() + "\n" + part.subheading();
        double worth = isAside(part) ? ASIDE : MINORS.matcher(headings).find() ? MINOR : 0;
        return worth + (why && REASONS.matcher(headings).find() ? REASON : 0);
    }
}

package dev.aivideo.script.embedded;

import dev.aivideo.language.Markdown;

/**
 * A section of a source, without those below it.
 *
 * @param source number of the source, from 1
 * @param number among the sections of all sources, from 0
 * @param heading of the chapter; empty for the beginning of a text
 * @param subheading the one right above the text; the heading itself if there is no other
 * @param role what it tells of the topic
 */
record StoryPart(int source, int number, String heading, String subheading, StoryRole role) {
    /** Of sentences in the writer's own words. */
    static final StoryPart NONE = new StoryPart(1, 0, "", "", StoryRole.BEGINNING);

    static StoryPart of(int source, int number, Markdown.Section section) {
        int depth = section.headings().size();
        String heading = depth == 0 ? "" : section.headings().get(0);
        String subheading = depth == 0 ? "" : section.headings().get(depth - 1);
        return new StoryPart(source, number, heading, subheading, StoryRole.of(heading));
    }

    /** What all sections under the same heading have in common. */
    String chapter() {
        return source + heading;
    }

    /** Whether both are under the same heading. */
    boolean isOfChapter(StoryPart other) {
        return chapter().equals(other.chapter());
    }

    /** Whether it is the beginning of its article, which sums all of it up. */
    boolean isLead() {
        return role == StoryRole.BEGINNING;
    }
}

package dev.aivideo.job;

/** A project's name: its topic, at most 50 characters, cut at a word. */
final class ProjectName {
    private static final int LONGEST = 50;

    private ProjectName() {}

    static String of(String topic) {
        String name = topic.strip().replaceAll("\\s+", " ");
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        String cut = name.substring(0, name.offsetByCodePoints(0, LONGEST));
        int space = cut.lastIndexOf(' ');
        return (space > LONGEST / 2 ? cut.substring(0, space) : cut).strip();
    }
}

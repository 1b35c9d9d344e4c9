package dev.aivideo.cli.output;

import dev.aivideo.project.Brief;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What {@code produce} would do. */
public record PlanView(
        boolean dryRun,
        String topic,
        long durationS,
        String voice,
        String aspect,
        String resolution,
        int fps,
        String codec,
        String captions,
        String style,
        String music,
        String narrationFrom,
        String language,
        String tone,
        String persona,
        boolean offline,
        String workspace,
        String inUseBy) {

    /**
     * @param narrationFrom who would write the script, and of what
     * @param inUseBy who works in the workspace; empty if nobody does
     */
    public static PlanView of(Brief brief, String narrationFrom, String workspace, String inUseBy) {
        return new PlanView(
                true,
                brief.topic(),
                brief.duration().toSeconds(),
                brief.voice(),
                brief.aspect().ratio(),
                brief.picture().resolution(),
                brief.picture().framesPerSecond(),
                brief.picture().codec().text(),
                brief.captions().name().toLowerCase(Locale.ROOT),
                brief.look().style(),
                brief.look().music().choice(),
                narrationFrom,
                orDefault(brief.writing().language()),
                orDefault(brief.writing().tone()),
                orDefault(brief.writing().persona()),
                brief.offline(),
                workspace,
                inUseBy);
    }

    private static String orDefault(@Nullable String given) {
        return given == null ? "as set" : given;
    }

    public void print(PrintWriter out) {
        out.println("Nothing was written. This is what would be done:");
        line(out, "dryRun", dryRun);
        line(out, "topic", topic);
        line(out, "durationS", durationS);
        line(out, "voice", voice);
        line(out, "aspect", aspect);
        line(out, "resolution", resolution);
        line(out, "fps", fps);
        line(out, "codec", codec);
        line(out, "captions", captions);
        line(out, "style", style);
        line(out, "music", music);
        line(out, "narrationFrom", narrationFrom);
        line(out, "language", language);
        line(out, "tone", tone);
        line(out, "persona", persona);
        line(out, "offline", offline);
        line(out, "workspace", workspace);
        line(out, "inUseBy", inUseBy);
    }

    private static void line(PrintWriter out, String name, Object value) {
        out.println("  %-16s %s".formatted(name, value));
    }
}

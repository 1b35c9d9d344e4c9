package dev.aivideo.export;

import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.ShownCard;
import dev.aivideo.project.ShownText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the film's pictures are black or stand still when nothing is written over them, as editing measured it: a line of
 * type makes a black picture no better. And when its cards are seen, and where words stand in it.
 */
record Seen(List<TimeRange> black, List<TimeRange> frozen, List<SeenCard> cards, List<SeenText> texts) {
    static final Seen NOTHING = new Seen(List.of(), List.of(), List.of(), List.of());

    /** What begins this soon after another has ended goes on with it, as from scene to scene. */
    private static final double GAP_S = 0.15;

    Seen {
        black = joined(black);
        frozen = List.copyOf(frozen);
        cards = List.copyOf(cards);
        texts = List.copyOf(texts);
    }

    /**
     * Read what was measured.
     *
     * @param files of the plan's scenes in their order; a scene that has none was not measured
     */
    static Seen of(FilmPlan plan, List<Path> files) throws IOException {
        List<TimeRange> black = new ArrayList<>();
        List<TimeRange> frozen = new ArrayList<>();
        List<SeenCard> cards = new ArrayList<>();
        List<SeenText> texts = new ArrayList<>();
        for (int n = 0; n < files.size(); n++) {
            FilmPlan.SceneSpan span = plan.scenes().get(n);
            double startS = plan.rate().seconds(span.startFrame());
            double lengthS = plan.rate().seconds(span.frames());
            if (Files.isRegularFile(files.get(n))) {
                List<String> report = Files.readAllLines(files.get(n));
                int number = n + 1;
                ShownCard.read(report.stream()).forEach(card -> cards.add(new SeenCard(number, startS, card)));
                ShownText.read(report.stream()).forEach(text -> texts.add(new SeenText(number, startS, text)));
                Measurement scene = Measurement.parse(measured(report), lengthS);
                scene.black().forEach(part -> black.add(part.after(startS)));
                scene.frozen().forEach(part -> frozen.add(part.after(startS)));
            }
        }
        return new Seen(black, frozen, cards, texts);
    }

    private static String measured(List<String> report) {
        return report.stream()
                .filter(line -> !ShownCard.isLine(line) && !ShownText.isLine(line))
                .collect(Collectors.joining("\n"));
    }

    private static List<TimeRange> joined(List<TimeRange> parts) {
        List<TimeRange> joined = new ArrayList<>();
        for (TimeRange part : parts) {
            int last = joined.size() - 1;
            if (last >= 0 && part.startS() - joined.get(last).endS() < GAP_S) {
                joined.set(last, new TimeRange(joined.get(last).startS(), part.endS()));
            } else {
                joined.add(part);
            }
        }
        return List.copyOf(joined);
    }
}

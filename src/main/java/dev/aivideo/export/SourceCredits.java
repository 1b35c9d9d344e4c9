package dev.aivideo.export;

import dev.aivideo.project.Rights;
import dev.aivideo.project.Shot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The credits of one source's pictures under one licence, in short: for a place with little room.
 *
 * @param heading source, licence and where its terms are
 * @param credits each maker once
 */
record SourceCredits(String heading, List<String> credits) {
    private static final String MAKER_FOLLOWS = " by ";

    SourceCredits {
        credits = List.copyOf(credits);
    }

    /** @param shots without drawn ones, in the order of showing */
    static List<SourceCredits> of(List<Shot> shots) {
        Map<String, Set<String>> bySource = new LinkedHashMap<>();
        shots.forEach(shot -> bySource.computeIfAbsent(heading(shot), heading -> new LinkedHashSet<>())
                .add(credit(shot)));
        return bySource.entrySet().stream()
                .map(source -> new SourceCredits(source.getKey(), List.copyOf(source.getValue())))
                .toList();
    }

    private static String heading(Shot shot) {
        Rights rights = shot.rights();
        String licence = rights.licence().isBlank() ? "licence not stated" : rights.licence();
        return UploadText.plain(shot.source() + ": " + licence + " " + rights.terms());
    }

    /** As the source wants it, else the maker, else the title; a film that shows many clips names each maker once. */
    private static String credit(Shot shot) {
        Rights rights = shot.rights();
        String numbered = "\\s*\\(VIRIN [^()]*\\)";
        return Stream.of(rights.credit().replaceAll(numbered, ""), rights.author(), "\"" + shot.title() + "\"")
                .map(UploadText::plain)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    SourceCredits withoutLast() {
        return new SourceCredits(heading, credits.subList(0, credits.size() - 1));
    }

    /** Heading and credits; makers whose lines begin alike share one: {@code U.S. Navy video by A; B}. */
    List<String> lines() {
        Map<String, List<String>> makers = new LinkedHashMap<>();
        for (String credit : credits) {
            int by = credit.indexOf(MAKER_FOLLOWS);
            int end = by < 0 ? credit.length() : by + MAKER_FOLLOWS.length();
            makers.computeIfAbsent(credit.substring(0, end), beginning -> new ArrayList<>())
                    .add(credit.substring(end));
        }
        List<String> lines = new ArrayList<>(List.of(heading));
        makers.forEach((beginning, names) -> lines.add(beginning + String.join("; ", names)));
        return lines;
    }
}

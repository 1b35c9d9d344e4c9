package dev.aivideo.footage.dvids;

import java.util.List;

/**
 * A search as the tool takes it. Empty text and zero leave a filter out.
 *
 * @param words plain words
 * @param branch {@code Army}, {@code Navy}, {@code Air Force}, {@code Marines}, {@code Coast Guard}, {@code Space Force}
 * @param category {@code B-Roll}, {@code Package}, …
 * @param aspect {@code 16:9} or {@code 4:3}
 * @param shortestS seconds
 * @param longestS seconds
 * @param highDefinition only 1280×720 and more
 * @param sort {@code score}, {@code date}, {@code publishdate} or {@code timestamp}
 * @param limit 1 to 50
 */
record DvidsSearch(
        String words,
        String branch,
        String category,
        String country,
        List<String> keywords,
        String aspect,
        int shortestS,
        int longestS,
        boolean highDefinition,
        String sort,
        int limit) {}

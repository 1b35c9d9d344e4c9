package dev.aivideo.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which FFmpeg it is, from what {@code ffmpeg -version} prints. Numbers come as {@code 7.1}, {@code n7.1-dirty} or
 * {@code 5.1.9-0+deb12u1}; a build of a development state has none ({@code N-109741-gbbe95f7353},
 * {@code 2024-05-02-git-…}), but the versions of its libraries, which grow with it.
 *
 * @param text {@code ffmpeg version 7.1}
 * @param major of the release, or of libavfilter if {@code isRelease} does not hold; 0 if neither is known
 */
record FfmpegVersion(String text, boolean isRelease, int major, int minor) {
    /** The oldest version supported, and its version of libavfilter. */
    static final String OLDEST = "5.1";

    private static final int[] OLDEST_RELEASE = {5, 1};
    private static final int[] OLDEST_FILTERS = {8, 44};

    private static final Pattern NAME = Pattern.compile("(?m)^ffmpeg version .*?(?= Copyright|$)");
    private static final Pattern RELEASE = Pattern.compile("^ffmpeg version n?(\\d{1,2})\\.(\\d{1,3})(?![\\d])");
    private static final Pattern FILTERS = Pattern.compile("(?m)^libavfilter +(\\d+)\\. *(\\d+)\\.");

    static FfmpegVersion of(String printed) {
        // The loader may say something about libraries first.
        Matcher name = NAME.matcher(printed);
        String text = name.find() ? name.group().strip() : "ffmpeg of unknown version";
        Matcher release = RELEASE.matcher(text);
        Matcher filters = FILTERS.matcher(printed);
        boolean isRelease = release.find();
        Matcher known = isRelease ? release : filters;
        return isRelease || filters.find()
                ? new FfmpegVersion(text, isRelease, Integer.parseInt(known.group(1)), Integer.parseInt(known.group(2)))
                : new FfmpegVersion(text, false, 0, 0);
    }

    /** Whether it is older than the oldest supported; one of unknown version counts as new. */
    boolean isTooOld() {
        int[] oldest = isRelease ? OLDEST_RELEASE : OLDEST_FILTERS;
        return major > 0 && (major < oldest[0] || major == oldest[0] && minor < oldest[1]);
    }
}

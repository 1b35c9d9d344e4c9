package dev.aivideo.footage.library;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which files of the folder are inspected, by their file name extensions. */
final class FileKinds {
    private static final Set<String> LOOKED_INTO = Set.of(
            "3g2", "3gp", "apng", "asf", "avi", "avif", "bmp", "dv", "f4v", "flv", "gif", "h264", "264", "heic", "heif",
            "jfif", "jpe", "jpeg", "jpg", "m2t", "m2ts", "m2v", "m4v", "mkv", "mov", "mp4", "mpeg", "mpg", "mts", "mxf",
            "ogg", "ogv", "png", "tif", "tiff", "ts", "vob", "webm", "webp", "wmv");
    /** Notes and files that programs put beside pictures: they are ignored without a message. */
    private static final Set<String> BESIDE = Set.of(
            "json",
            "txt",
            "md",
            "csv",
            "xml",
            "xmp",
            "srt",
            "vtt",
            "url",
            "ini",
            "db",
            "nfo",
            "log",
            "part",
            "crdownload");

    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,10}");
    private static final int MOST_NAMED = 8;

    private FileKinds() {}

    static boolean isLookedInto(String path) {
        String name = name(path);
        if (isHidden(name)) {
            return false;
        }
        String ending = ending(name);
        return ending.isEmpty() || LOOKED_INTO.contains(ending);
    }

    static boolean isPassedOver(String path) {
        String name = name(path);
        return !isHidden(name) && !isLookedInto(name) && !BESIDE.contains(ending(name));
    }

    /** {@code 3000 .svg, 2 .pdf}: one line however many there are. */
    static String summary(List<Path> passedOver) {
        Map<String, Long> counts = passedOver.stream()
                .collect(Collectors.groupingBy(
                        file -> "." + ending(file.getFileName().toString()), TreeMap::new, Collectors.counting()));
        String named = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_NAMED)
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        return counts.size() > MOST_NAMED ? named + ", …" : named;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    /** Empty if there is none; a name like {@code talk v2. final} has none either. */
    private static String ending(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.length() == name.length() || !isEnding(ending) ? "" : ending;
    }

    private static boolean isEnding(String ending) {
        return LOOKED_INTO.contains(ending)
                || BESIDE.contains(ending)
                || ENDING.matcher(ending).matches();
    }
}

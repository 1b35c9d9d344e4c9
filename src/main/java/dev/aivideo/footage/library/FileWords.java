package dev.aivideo.footage.library;

import dev.aivideo.language.Stems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words in the names of a file and its folders: {@code Kiev/GOPR0042_riverAtDawn-4k.mp4} says "river at dawn". */
final class FileWords {
    /** What cameras, phones and download pages put into names. */
    private static final Set<String> NOISE = Set.of(
            "img",
            "dsc",
            "dscn",
            "dscf",
            "mvi",
            "mov",
            "gopr",
            "gx",
            "gh",
            "dji",
            "pxl",
            "vid",
            "video",
            "clip",
            "file",
            "final",
            "copy",
            "edit",
            "export",
            "untitled",
            "screen",
            "recording",
            "hd",
            "uhd",
            "fhd",
            "fps",
            "k",
            "p",
            "v",
            "x",
            "mp",
            "wa",
            "stock",
            "footage",
            "pexels",
            "pixabay",
            "unsplash",
            "whatsapp",
            "image",
            "photo");

    private FileWords() {}

    /** The words of a file's name without its ending, in order. */
    static List<String> of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String name = dot > 0 ? fileName.substring(0, dot) : fileName;
        List<String> words = new ArrayList<>();
        for (String word : Stems.parts(name)) {
            String small = word.toLowerCase(Locale.ROOT);
            if (!NOISE.contains(small) && (!Stems.isNumber(small) || Stems.isYear(small))) {
                words.add(small);
            }
        }
        for (String word : words) {
            if (!Character.isDigit(word.charAt(0))) {
                return words;
            }
        }
        return List.of();
    }

    /** The words of the folders that a path leads through, each once. */
    static List<String> ofFolders(String path) {
        Set<String> words = new LinkedHashSet<>();
        int begin = 0;
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', begin)) {
            String folder = String.join(" ", of(path.substring(begin, end)));
            if (!folder.isEmpty()) {
                words.add(folder);
            }
            begin = end + 1;
        }
        return List.copyOf(words);
    }
}

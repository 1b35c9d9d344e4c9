package dev.aivideo.media;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Options before a file from outside, so that FFmpeg reads only that file, whatever it contains. */
final class UntrustedInput {
    /** Local files and pipes. */
    static final List<String> NO_NETWORK = List.of("-protocol_whitelist", "file,pipe");

    /**
     * Formats that hold their pictures and sound themselves, by the names of their demuxers. A playlist or manifest is
     * known by what is in it and not by its name, and could have any file of this machine shown in the film.
     */
    private static final List<String> FORMATS = List.of(
            "mov,matroska,mpegts,mpeg,avi,flv,ogg,wav,asf,mxf,dv,h264,m4v,mpegvideo",
            "mp3,flac,aac,aiff",
            "image2,image2pipe,jpeg_pipe,png_pipe,apng,webp_pipe,bmp_pipe,tiff_pipe,gif");

    private static final List<String> ONLY_MEDIA = Stream.concat(
                    NO_NETWORK.stream(), Stream.of("-format_whitelist", String.join(",", FORMATS)))
            .toList();

    private static final Pattern MEANS_MANY = Pattern.compile("[%*?{].*\\.(jpe?g|png|webp|bmp|tiff?)$", Pattern.DOTALL);

    private UntrustedInput() {}

    /**
     * What stands before this file. FFmpeg takes a picture's name, folders included, for a pattern of many names:
     * {@code desert%20dunes.jpg} for number 20. A stream of pictures has none.
     */
    static List<String> only(Path file) {
        String name = file.toAbsolutePath().toString().toLowerCase(Locale.ROOT);
        return MEANS_MANY.matcher(name).find()
                ? Stream.concat(Stream.of("-f", "image2pipe"), ONLY_MEDIA.stream())
                        .toList()
                : ONLY_MEDIA;
    }
}

package dev.aivideo.media;

import dev.aivideo.project.Json;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Understands ffprobe's JSON ({@code -show_format -show_streams -of json}, see https://ffmpeg.org/ffprobe.html). */
final class MediaInfoReader {
    private static final Pattern DEPTH = Pattern.compile("(?:p|gray|rgb|bgr)(9|10|12|14|16)(?:le|be)$");

    private static final Pattern TRANSPARENT = Pattern.compile("^(yuva|gbrap|rgba|bgra|argb|abgr|ya\\d|pal8)");
    private static final Set<String> INTERLACED = Set.of("tt", "bb", "tb", "bt");

    private MediaInfoReader() {}

    static MediaInfo read(String json) {
        JsonNode root = Json.STRICT.readTree(json);
        MediaInfo.Picture picture = null;
        MediaInfo.Sound sound = null;
        int pictures = 0;
        for (JsonNode stream : root.path("streams")) {
            String type = text(stream, "codec_type");
            pictures += type.equals("video") ? 1 : 0;
            if (picture == null && type.equals("video") && !isCover(stream)) {
                picture = picture(stream);
            } else if (sound == null && type.equals("audio")) {
                sound = new MediaInfo.Sound(text(stream, "codec_name"), (int) number(stream, "sample_rate"), (int)
                        number(stream, "channels"));
            }
        }
        double lengthS = number(root.path("format"), "duration");
        return new MediaInfo(
                text(root.path("format"), "format_name"),
                Duration.ofMillis(Math.round(lengthS * 1000)),
                picture,
                sound,
                number(root.path("format"), "nb_stream_groups") > 0 ? pictures : 0);
    }

    private static boolean isCover(JsonNode stream) {
        return number(stream.path("disposition"), "attached_pic") == 1;
    }

    private static MediaInfo.Picture picture(JsonNode stream) {
        int rotation = rotation(stream);
        boolean turned = rotation % 180 != 0;
        // Pixels need not be square; a picture is as wide as it is shown.
        int width = (int) Math.round(number(stream, "width") * aspectOfPixel(stream));
        int height = (int) number(stream, "height");
        String format = text(stream, "pix_fmt");
        return new MediaInfo.Picture(
                text(stream, "codec_name"),
                turned ? height : width,
                turned ? width : height,
                rotation,
                fraction(text(stream, "avg_frame_rate")),
                fraction(text(stream, "r_frame_rate")),
                format,
                bitDepth(format),
                (long) number(stream, "nb_frames"),
                text(stream, "color_space").replace("unknown", ""),
                text(stream, "color_transfer").replace("unknown", ""),
                isInterlaced(stream),
                TRANSPARENT.matcher(format).find() || number(stream.path("tags"), "alpha_mode") == 1);
    }

    /** Of a still's first frame, where what the camera knew of its position becomes known. */
    static int rotationOfFrame(String json) {
        return rotation(Json.STRICT.readTree(json).path("frames").path(0));
    }

    /** FFmpeg counts the display matrix counter-clockwise, the older tag clockwise. */
    private static int rotation(JsonNode stream) {
        double clockwise = number(stream.path("tags"), "rotate");
        for (JsonNode side : stream.path("side_data_list")) {
            if (side.has("rotation")) {
                clockwise = -number(side, "rotation");
            }
        }
        return Math.floorMod((int) (Math.round(clockwise / 90) * 90), 360);
    }

    /** DV says so in each frame only. */
    private static boolean isInterlaced(JsonNode stream) {
        return INTERLACED.contains(text(stream, "field_order"))
                || text(stream, "codec_name").equals("dvvideo");
    }

    private static double aspectOfPixel(JsonNode stream) {
        double aspect = fraction(text(stream, "sample_aspect_ratio").replace(':', '/'));
        return aspect > 0 ? aspect : 1;
    }

    private static int bitDepth(String pixelFormat) {
        Matcher depth = DEPTH.matcher(pixelFormat);
        return depth.find() ? Integer.parseInt(depth.group(1)) : 8;
    }

    /** ffprobe writes rates as {@code 30000/1001}, and {@code 0/0} for none. */
    private static double fraction(String text) {
        String[] parts = text.split("/");
        double below = parts.length == 2 ? Double.parseDouble(parts[1]) : 0;
        return below == 0 ? 0 : Double.parseDouble(parts[0]) / below;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    /** Many of ffprobe's numbers are text, and some are {@code N/A}. */
    private static double number(@Nullable JsonNode node, String field) {
        if (node == null) {
            return 0;
        }
        String text = node.path(field).asString("");
        return text.matches("-?\\d+(\\.\\d+)?") ? Double.parseDouble(text) : 0;
    }
}

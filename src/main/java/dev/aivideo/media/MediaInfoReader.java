package dev.aivideo.media;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Understands ffprobe's JSON ({@code -show_format -show_streams -of json}, see https://ffmpeg.org/ffprobe.html). */
final class MediaInfoReader {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern DEPTH = Pattern.compile("(?:p|gray|rgb|bgr)(9|10|12|14|16)(?:le|be)$");

    private MediaInfoReader() {}

    static MediaInfo read(String json) {
        JsonNode root = JSON.readTree(json);
        MediaInfo.Picture picture = null;
        MediaInfo.Sound sound = null;
        for (JsonNode stream : root.path("streams")) {
            String type = text(stream, "codec_type");
            if (picture == null && type.equals("video") && !isCover(stream)) {
                picture = picture(stream);
            } else if (sound == null && type.equals("audio")) {
                sound = new MediaInfo.Sound(text(stream, "codec_name"), (int) number(stream, "sample_rate"), (int)
                        number(stream, "channels"));
            }
        }
        double lengthS = number(root.path("format"), "duration");
        return new MediaInfo(Duration.ofMillis(Math.round(lengthS * 1000)), picture, sound);
    }

    private static boolean isCover(JsonNode stream) {
        return number(stream.path("disposition"), "attached_pic") == 1;
    }

    private static MediaInfo.Picture picture(JsonNode stream) {
        int rotation = rotation(stream);
        boolean turned = rotation % 180 != 0;
        int width = (int) number(stream, "width");
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
                text(stream, "color_transfer").replace("unknown", ""));
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

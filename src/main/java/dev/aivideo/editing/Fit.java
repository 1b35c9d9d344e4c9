package dev.aivideo.editing;

import dev.aivideo.media.MediaInfo;
import dev.aivideo.project.PictureFormat;
import java.util.Locale;

/**
 * Filters that make a picture of any size and shape fill the frame without stretching it. What is wider is cut at the
 * sides; what is much narrower stands before a blurred copy of itself. Colours end as BT.709 with studio levels.
 */
final class Fit {
    /** Below this share of the frame's shape a cut would lose too much: of old film in 4:3 a quarter, with the heads. */
    private static final double NARROW_CLIP = 0.8;
    /** Of a still it is known what is lost. */
    static final double NARROW = 0.67;

    private static final int BLUR_SHRINKS = 8;

    private final String shape;
    private final int widthPx;
    private final int heightPx;
    private final boolean isNarrow;
    private final String inputMatrix;

    /** To the frame's size. */
    Fit(PictureFormat format, MediaInfo.Picture picture) {
        this(format, format.widthPx(), format.heightPx(), picture);
    }

    /** To so many pixels in the frame's shape; they need not be square. */
    Fit(PictureFormat format, int widthPx, int heightPx, MediaInfo.Picture picture) {
        this.shape = "%d/%d".formatted(format.widthPx(), format.heightPx());
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        double pictureShape = picture.widthPx() / (double) Math.max(1, picture.heightPx());
        isNarrow = pictureShape < NARROW_CLIP * format.widthPx() / format.heightPx();
        inputMatrix = inputMatrix(picture);
    }

    /** Without a tag FFmpeg takes BT.601 for everything; by convention that holds for small pictures only. */
    private static String inputMatrix(MediaInfo.Picture picture) {
        if (ToneMap.of(picture) != null
                || !picture.matrix().isEmpty()
                || !picture.pixelFormat().startsWith("yuv")) {
            return "";
        }
        boolean isSmall = Math.min(picture.widthPx(), picture.heightPx()) < 720;
        return ":in_color_matrix=" + (isSmall ? "bt601" : "bt709");
    }

    /** Whether the picture stands before a blurred copy of itself. */
    boolean isNarrow() {
        return isNarrow;
    }

    /** A chain from {@code [from]} without a label at its end. {@code name} makes its inner labels unique. */
    String chain(String from, String name) {
        if (!isNarrow) {
            return from + cover() + "," + scale(widthPx + ":" + heightPx) + "," + tags();
        }
        return """
                %1$ssplit[%2$sa][%2$sb];\
                [%2$sa]%3$s[%2$sc];\
                [%2$sb]%4$s,%5$s[%2$sd];\
                [%2$sc][%2$sd]overlay=(W-w)/2:0,%5$s""".formatted(
                        from,
                        name,
                        blurred(),
                        scale("'2*round(%d*dar/(%s)/2)':%d".formatted(widthPx, shape, heightPx)),
                        tags());
    }

    /** Filters that fill the frame with the picture, dim and without anything that could be made out. */
    String blurred() {
        return "%s,%s,%s,gblur=sigma=9,lutyuv=y='16+(val-16)*0.55',scale=%d:%d:flags=bilinear"
                .formatted(
                        cover(),
                        scale(even(widthPx / BLUR_SHRINKS) + ":" + even(heightPx / BLUR_SHRINKS)),
                        tags(),
                        widthPx,
                        heightPx);
    }

    /**
     * What goes before {@link #chain} where light is coded for other screens: the picture is brought to its size, then
     * to BT.709 by a table. It is packed for that: of colours in planes {@code haldclut} takes one for the other.
     *
     * @param table label of the input with the table
     */
    String toned(String from, String table, String name) {
        return """
                %1$sscale=%2$d:%3$d:force_original_aspect_ratio=%4$s:flags=bicubic:in_color_matrix=bt2020,\
                format=rgb48[%5$sh];\
                [%5$sh]%6$shaldclut=interp=tetrahedral,scale=out_color_matrix=bt709:out_range=tv,format=yuv420p,""".formatted(from, widthPx, heightPx, isNarrow ? "decrease" : "increase", name, table);
    }

    /** Cuts before it scales, so that what is thrown away is never scaled. */
    private String cover() {
        return "crop='min(iw,ih*%s/sar)':'min(ih,iw*sar/(%s))'".formatted(shape, shape);
    }

    String scale(String size) {
        return "scale=%s:flags=bicubic%s:out_color_matrix=bt709:out_range=tv,format=yuv420p"
                .formatted(size, inputMatrix);
    }

    static String tags() {
        return "setsar=1,setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709";
    }

    private static int even(int value) {
        return value / 2 * 2;
    }

    /** Seconds as FFmpeg reads them, whatever the machine's language. */
    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.6f", seconds);
    }
}

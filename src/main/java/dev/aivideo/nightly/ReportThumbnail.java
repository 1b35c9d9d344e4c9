package dev.aivideo.nightly;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A film's thumbnail, small enough to embed in a page. */
final class ReportThumbnail {
    private static final int WIDTH_PX = 320;
    private static final int HEIGHT_PX = 180;

    private ReportThumbnail() {}

    /** A {@code data:} address of a JPEG of 320×180; empty if there is no picture that can be read. */
    static String dataAddress(Path file) {
        try {
            BufferedImage image = Files.isRegularFile(file) ? ImageIO.read(file.toFile()) : null;
            if (image == null) {
                return "";
            }
            BufferedImage small = new BufferedImage(WIDTH_PX, HEIGHT_PX, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = small.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(image, 0, 0, WIDTH_PX, HEIGHT_PX, null);
            graphics.dispose();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(small, "jpg", bytes);
            return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            return "";
        }
    }
}

package dev.aivideo.editing;

import dev.aivideo.media.FontFace;
import dev.aivideo.media.TextBlock;
import dev.aivideo.media.Typeface;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.TitleForm;
import dev.aivideo.style.LookTypeface;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The film's title on a transparent frame: large, over a soft shade that keeps it legible on any picture. */
final class TitleCard {
    private static final double MARGIN = 0.07;
    private static final double MIDDLE = 0.44;
    private static final double LARGEST = 0.115;
    private static final double LARGEST_BELOW = 0.075;
    /** Between the lower edge of a title in the lower third and what is below, as a share of the frame's height. */
    private static final double BELOW = 0.04;

    /** In characters: a longer one stands higher up, where there is room for it. */
    private static final int LONGEST_BELOW = 80;
    /** A longer one gets more lines. */
    private static final int USUAL_LONGEST = 80;

    private static final int DARK = 185;
    private static final int DIM = 70;

    private final PictureFormat format;
    private final FilmLook.Brand brand;

    TitleCard(PictureFormat format, FilmLook.Brand brand) {
        this.format = format;
        this.brand = brand;
    }

    /** @param captionsTopPx upper edge of the captions, above which a title in the lower third stands; null for none */
    Path draw(SceneTitle title, @Nullable Integer captionsTopPx, Path file) throws IOException {
        Drawing.png(file, format.widthPx(), format.heightPx(), canvas -> paint(canvas, title, captionsTopPx));
        return file;
    }

    private void paint(Graphics2D canvas, SceneTitle title, @Nullable Integer captionsTopPx) {
        int width = format.widthPx();
        int height = format.heightPx();
        boolean isLow = isLow(title);
        boolean isCentred = title.form() == TitleForm.CENTRED;
        TextBlock text = text(title);
        double largest = largestPx(isLow);
        double bottom = captionsTopPx == null ? height * 0.9 : captionsTopPx;
        double top = isLow ? bottom - height * BELOW - text.heightPx() : height * MIDDLE - text.heightPx() / 2;
        if (isLow) {
            shadeBelow(canvas, top - largest);
        } else {
            shade(canvas);
        }
        double bar = largest * 0.09;
        double barWidth = largest * 1.1;
        canvas.setColor(Color.decode(brand.accent()));
        canvas.fill(new Rectangle2D.Double(
                isCentred ? (width - barWidth) / 2 : width * MARGIN, top - bar * 3.5, barWidth, bar));
        canvas.setColor(Color.decode(brand.text()));
        text.draw(
                canvas,
                isCentred ? width / 2.0 : width * MARGIN,
                top,
                isCentred ? TextBlock.Align.CENTRE : TextBlock.Align.LEFT);
    }

    private static boolean isLow(SceneTitle title) {
        return title.form() == TitleForm.LOWER_THIRD && title.text().length() <= LONGEST_BELOW;
    }

    private double largestPx(boolean isLow) {
        return Math.min(format.widthPx(), format.heightPx()) * (isLow ? LARGEST_BELOW : LARGEST);
    }

    /** The title as it is set. */
    TextBlock text(SceneTitle title) {
        boolean isLow = isLow(title);
        float largest = (float) largestPx(isLow);
        int lines = isLow ? 2 : lines(title.text().length(), format.widthPx(), format.heightPx());
        double width = format.widthPx() * (1 - 2 * MARGIN);
        FontFace bold = LookTypeface.of(brand).face(Typeface.Weight.BOLD);
        return Typeface.fit(title.text(), bold, largest, largest * 0.45f, width, lines);
    }

    /** As few as let a title of so many characters be set whole. */
    private static int lines(int characters, int widthPx, int heightPx) {
        int usual = heightPx > widthPx ? 5 : 3;
        return usual + Math.max(0, characters - USUAL_LONGEST) / (widthPx > heightPx ? 50 : 25);
    }

    private void shade(Graphics2D canvas) {
        int height = format.heightPx();
        Color none = ground(DIM);
        Color dark = ground(DARK);
        canvas.setPaint(new LinearGradientPaint(
                0, 0, 0, height, new float[] {0, 0.3f, 0.6f, 1}, new Color[] {none, dark, dark, none}));
        canvas.fillRect(0, 0, format.widthPx(), height);
    }

    private void shadeBelow(Graphics2D canvas, double fromPx) {
        int height = format.heightPx();
        float from = (float) Math.max(0.02, fromPx / height - 0.12);
        float full = (float) Math.min(0.97, fromPx / height + 0.05);
        canvas.setPaint(new LinearGradientPaint(0, 0, 0, height, new float[] {0, from, full, 1}, new Color[] {
            ground(0), ground(0), ground(DARK), ground(DARK)
        }));
        canvas.fillRect(0, 0, format.widthPx(), height);
    }

    private Color ground(int opacity) {
        Color ground = Color.decode(brand.ground());
        return new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), opacity);
    }
}

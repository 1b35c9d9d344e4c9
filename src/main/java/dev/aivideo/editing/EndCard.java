package dev.aivideo.editing;

import dev.aivideo.media.FontFamily;
import dev.aivideo.media.TextBlock;
import dev.aivideo.media.Typeface;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.style.LookTypeface;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** What a film ends with: its title in the brand's colours with the logo, and below whom it owes its pictures and words to. */
final class EndCard {
    private static final double WIDEST = 0.76;
    /** Height of the logo's place, as a share of the frame's shorter side. */
    private static final double LOGO = 0.16;

    private static final double GAP = 0.055;
    /** A ground without any light would be a fault of the picture; a little of the text's colour makes it one that is lit. */
    private static final double LIGHT = 0.09;

    private final PictureFormat format;
    private final FilmLook.Brand brand;
    private final FontFamily typeface;
    private final SceneClose close;
    private final @Nullable BufferedImage logo;
    private final double unit;

    private EndCard(PictureFormat format, FilmLook.Brand brand, SceneClose close) {
        this.format = format;
        this.brand = brand;
        this.typeface = LookTypeface.of(brand);
        this.close = close;
        this.logo = logo(brand);
        this.unit = Math.min(format.widthPx(), format.heightPx());
    }

    /** Draw the pictures that a scene's curtain needs; null if it has none. */
    static Layers.@Nullable Curtain draw(SceneEdit edit, Path folder) throws IOException {
        SceneClose close = edit.course().close();
        if (close == null && !edit.course().joins().isDipped()) {
            return null;
        }
        PictureFormat format = edit.format();
        FilmLook.Brand brand = edit.course().brand();
        Path ground = folder.resolve("ground.png");
        Drawing.png(ground, format.widthPx(), format.heightPx(), canvas -> {
            canvas.setColor(Color.decode(brand.ground()));
            canvas.fillRect(0, 0, format.widthPx(), format.heightPx());
        });
        return new Layers.Curtain(ground, close == null ? List.of() : new EndCard(format, brand, close).draw(folder));
    }

    private List<Path> draw(Path folder) throws IOException {
        List<Path> parts = new ArrayList<>(List.of(folder.resolve("end-title.png")));
        Drawing.png(parts.get(0), format.widthPx(), format.heightPx(), this::paintTitle);
        if (!close.credits().isEmpty()) {
            parts.add(folder.resolve("end-credits.png"));
            Drawing.png(parts.get(1), format.widthPx(), format.heightPx(), this::paintCredits);
        }
        return parts;
    }

    private void paintTitle(Graphics2D canvas) {
        int width = format.widthPx();
        int height = format.heightPx();
        Color ground = Color.decode(brand.ground());
        canvas.setPaint(new GradientPaint(0, 0, mixed(ground, LIGHT), 0, height, mixed(ground, LIGHT / 2)));
        canvas.fillRect(0, 0, width, height);
        double top = top();
        if (logo != null) {
            draw(canvas, logo, top);
            top += (LOGO + GAP) * unit;
        }
        canvas.setColor(Color.decode(brand.text()));
        title().draw(canvas, width / 2.0, top, TextBlock.Align.CENTRE);
        canvas.setColor(Color.decode(brand.accent()));
        double bar = 0.12 * unit;
        canvas.fill(new Rectangle2D.Double(
                (width - bar) / 2, top + title().heightPx() + GAP * 0.6 * unit, bar, 0.009 * unit));
    }

    private void paintCredits(Graphics2D canvas) {
        Color text = Color.decode(brand.text());
        canvas.setColor(new Color(text.getRed(), text.getGreen(), text.getBlue(), 215));
        double y = top() + (logo == null ? 0 : (LOGO + GAP) * unit) + title().heightPx() + 1.5 * GAP * unit;
        for (TextBlock line : credits()) {
            line.draw(canvas, format.widthPx() / 2.0, y, TextBlock.Align.CENTRE);
            y += line.heightPx();
        }
    }

    /** Where the first of logo and title begins, so that all of it stands in the middle. */
    private double top() {
        double height = (logo == null ? 0 : (LOGO + GAP) * unit)
                + title().heightPx()
                + 1.5 * GAP * unit
                + credits().stream().mapToDouble(TextBlock::heightPx).sum();
        return (format.heightPx() - height) / 2;
    }

    private TextBlock title() {
        float largest = (float) (0.085 * unit);
        return Typeface.fit(
                close.title(),
                typeface.face(Typeface.Weight.BOLD),
                largest,
                largest * 0.5f,
                format.widthPx() * WIDEST,
                4);
    }

    private List<TextBlock> credits() {
        float size = (float) (0.042 * unit);
        return close.credits().stream()
                .map(line -> Typeface.fit(
                        line, typeface.face(Typeface.Weight.REGULAR), size, size * 0.8f, format.widthPx() * WIDEST, 2))
                .toList();
    }

    private void draw(Graphics2D canvas, BufferedImage image, double top) {
        double scale = Math.min(LOGO * unit / image.getHeight(), format.widthPx() * WIDEST / 2 / image.getWidth());
        AffineTransform place = AffineTransform.getTranslateInstance(
                (format.widthPx() - image.getWidth() * scale) / 2, top + (LOGO * unit - image.getHeight() * scale) / 2);
        place.scale(scale, scale);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(image, place, null);
    }

    private Color mixed(Color ground, double share) {
        Color text = Color.decode(brand.text());
        return new Color(
                mixed(ground.getRed(), text.getRed(), share),
                mixed(ground.getGreen(), text.getGreen(), share),
                mixed(ground.getBlue(), text.getBlue(), share));
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** A film that was begun is finished even if the operator has taken the logo away since. */
    private static @Nullable BufferedImage logo(FilmLook.Brand brand) {
        FilmLook.Logo logo = brand.logo();
        try {
            return logo == null
                    ? null
                    : ImageIO.read(Path.of(logo.image().path()).toFile());
        } catch (IOException e) {
            return null;
        }
    }
}

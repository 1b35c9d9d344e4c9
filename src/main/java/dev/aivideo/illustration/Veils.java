package dev.aivideo.illustration;

import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.card.Card;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.image.BufferedImage;

/** The ground's colour over a picture, so that type reads well on every one. */
final class Veils {
    private static final double FULL = 0.9;

    private Veils() {}

    static void cover(BufferedImage image, Card.Veil veil, Palette palette) {
        Color ground = palette.tone(0.06);
        Graphics2D g = image.createGraphics();
        try {
            switch (veil) {
                case NONE -> {}
                case FULL -> {
                    g.setPaint(Palette.fade(ground, FULL));
                    g.fillRect(0, 0, image.getWidth(), image.getHeight());
                }
                case LOWER -> {
                    // All is covered below 0.76, where a picture that is moved up ends.
                    float[] places = {0.18f, 0.5f, 0.62f, 0.76f};
                    Color[] colours = {
                        Palette.fade(ground, 0), Palette.fade(ground, 0.74), Palette.fade(ground, 0.92), ground
                    };
                    g.setPaint(new LinearGradientPaint(0, 0, 0, image.getHeight(), places, colours));
                    g.fillRect(0, 0, image.getWidth(), image.getHeight());
                }
            }
        } finally {
            g.dispose();
        }
    }
}

package dev.aivideo.illustration;

import dev.aivideo.facts.FilmFacts;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.illustration.IllustrationRequest.Subject;
import dev.aivideo.illustration.card.PhraseCards;
import dev.aivideo.language.Keywords;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;

/** Writes a picture of each kind of card in each shape to look at: {@code target/gallery}. */
final class CardGallery {
    private CardGallery() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/gallery"));
        SentenceEmbedder embedder = new SentenceEmbedder(2, 2000);
        Designer designer = new Designer(
                new SchemeChoice(embedder::embed),
                new MotifChoice(new Likeness(embedder::embed)),
                new PhraseCards(new Keywords(embedder)::keyPhrase));
        for (Aspect aspect : Aspect.values()) {
            for (SampleFacts.Sample sample : SampleFacts.all()) {
                IllustrationRequest request = request(sample, aspect);
                Design design = designer.designs(request).get(0);
                System.out.printf("%s %s: %s%n", sample.name(), design.colours().scheme(), design.reason());
                Path file = folder.resolve(
                        "%s-%s.png".formatted(sample.name(), aspect.name().toLowerCase()));
                ImageIO.write(frame(design, request, request.slots().get(0)), "png", file.toFile());
            }
        }
    }

    static IllustrationRequest request(SampleFacts.Sample sample, Aspect aspect) {
        Subject subject = new Subject(
                sample.topic(),
                sample.sentence().text(),
                List.of(),
                "",
                new FilmFacts(List.of(SampleFacts.dates(), List.of(sample.sentence()))));
        Slot slot = new Slot(0, Duration.ZERO, sample.sentence().end().plusMillis(600), List.of(sample.sentence()));
        return new IllustrationRequest(subject, PictureFormat.of(aspect), 2, List.of(slot));
    }

    /** The middle of the backdrop with all layers, as the picture's end shows it. */
    static BufferedImage frame(Design design, IllustrationRequest request, Slot slot) {
        int width = request.frame().widthPx();
        int height = request.frame().heightPx();
        BufferedImage frame = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = frame.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        PictureSheets sheets = PictureSheets.of(design, request, slot);
        moved(g, sheets.backdrop(), width, height);
        for (PictureSheets.Laid laid : sheets.laid()) {
            if (laid.isAttached()) {
                moved(g, laid.image(), width, height);
            } else {
                g.drawImage(laid.image(), 0, 0, null);
            }
        }
        g.dispose();
        return frame;
    }

    private static void moved(Graphics2D g, BufferedImage image, int width, int height) {
        g.drawImage(image, -width / 20, -height / 20, width * 11 / 10, height * 11 / 10, null);
    }
}

package dev.aivideo.illustration;

import dev.aivideo.atlas.WorldGazetteer;
import dev.aivideo.facts.FilmFacts;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.facts.SentenceFacts;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.illustration.IllustrationRequest.Subject;
import dev.aivideo.illustration.card.PhraseCards;
import dev.aivideo.language.Keywords;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.language.Sentences;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Draws a text as a film, one picture a sentence, to look at: {@code target/films}. */
final class FilmGallery {
    private static final SentenceEmbedder EMBEDDER = new SentenceEmbedder(2, 5000);
    private static final int WIDE = 400;
    private static final int COLUMNS = 5;

    private FilmGallery() {}

    /** @param args texts, and {@code upright} or {@code square} for another shape */
    public static void main(String[] args) throws IOException {
        Aspect aspect = Arrays.stream(Aspect.values())
                .filter(one -> Arrays.asList(args).contains(one.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(Aspect.WIDE);
        for (String text : args) {
            if (text.endsWith(".md")) {
                film(Path.of(text), aspect);
            }
        }
    }

    private static void film(Path source, Aspect aspect) throws IOException {
        String text = Files.readString(source).replaceFirst("(?s)^---.*?---\\s*", "");
        String topic = text.lines()
                .filter(line -> line.startsWith("# "))
                .findFirst()
                .orElse("# ?")
                .substring(2);
        List<String> paragraphs = Arrays.stream(text.split("\n\\s*\n"))
                .filter(one -> !one.startsWith("#") && !one.startsWith("|") && !one.isBlank())
                .toList();
        List<List<HeardSentence>> scenes = scenes(paragraphs);
        Designer designer = new Designer(
                new SchemeChoice(EMBEDDER::embed),
                new MotifChoice(new Likeness(EMBEDDER::embed)),
                new PhraseCards(new Keywords(EMBEDDER)::keyPhrase));
        List<BufferedImage> frames = new ArrayList<>();
        for (int n = 0; n < scenes.size(); n++) {
            Subject subject = new Subject(topic, paragraphs.get(n), List.of(), "", new FilmFacts(scenes));
            IllustrationRequest request =
                    new IllustrationRequest(subject, PictureFormat.of(aspect), n + 1, slots(scenes.get(n)));
            List<Design> designs = designer.designs(request);
            for (int i = 0; i < designs.size(); i++) {
                System.out.printf(
                        "%d.%d %-90.90s | %s | %s%n",
                        n + 1,
                        i + 1,
                        scenes.get(n).get(i).text(),
                        designs.get(i).title(),
                        designs.get(i).reason());
                frames.add(CardGallery.frame(
                        designs.get(i), request, request.slots().get(i)));
            }
        }
        Path folder = Files.createDirectories(Path.of("target/films"));
        String name = source.getFileName()
                .toString()
                .replace(".md", "-" + aspect.name().toLowerCase(Locale.ROOT) + ".png");
        ImageIO.write(sheet(frames), "png", folder.resolve(name).toFile());
    }

    private static List<List<HeardSentence>> scenes(List<String> paragraphs) {
        SentenceFacts facts = new SentenceFacts(WorldGazetteer.shared());
        List<String> all = paragraphs.stream()
                .flatMap(one -> Sentences.split(one).stream())
                .toList();
        List<List<HeardSentence>> scenes = new ArrayList<>();
        for (String paragraph : paragraphs) {
            List<HeardSentence> scene = new ArrayList<>();
            double at = 0.3;
            for (String sentence : Sentences.split(paragraph.replaceAll("\\s+", " "))) {
                HeardSentence heard = Spoken.at(at, sentence, facts.of(sentence, all));
                scene.add(heard);
                at = heard.end().toMillis() / 1e3 + 0.5;
            }
            scenes.add(scene);
        }
        return scenes;
    }

    private static List<Slot> slots(List<HeardSentence> scene) {
        List<Slot> slots = new ArrayList<>();
        for (HeardSentence sentence : scene) {
            Duration from = slots.isEmpty()
                    ? Duration.ZERO
                    : slots.get(slots.size() - 1).until();
            slots.add(new Slot(slots.size(), from, sentence.end().plusMillis(250), List.of(sentence)));
        }
        return slots;
    }

    private static BufferedImage sheet(List<BufferedImage> frames) {
        int high = WIDE * frames.get(0).getHeight() / frames.get(0).getWidth();
        int rows = (frames.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(COLUMNS * (WIDE + 6), rows * (high + 6), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        for (int n = 0; n < frames.size(); n++) {
            Image small = frames.get(n).getScaledInstance(WIDE, high, Image.SCALE_AREA_AVERAGING);
            g.drawImage(small, n % COLUMNS * (WIDE + 6), n / COLUMNS * (high + 6), null);
        }
        g.dispose();
        return sheet;
    }
}

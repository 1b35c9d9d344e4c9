package dev.aivideo.speech.mary;

import dev.aivideo.speech.Speech.TimedWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * When each word is heard. MaryTTS cuts a sentence into words of its own; they are matched with ours by counting
 * letters, which the two have in common.
 */
final class MaryTimes {
    private record Heard(int letters, double fromMs, double toMs) {}

    private final List<Heard> heard = new ArrayList<>();
    private double clockMs;

    private MaryTimes() {}

    /**
     * @param realised the XML of REALISED_ACOUSTPARAMS
     * @param trimmed what is cut from the beginning of the sound
     * @param length of the sound after that
     */
    static List<TimedWord> of(Document realised, MaryRequest request, Duration trimmed, Duration length) {
        MaryTimes times = new MaryTimes();
        times.walk(realised.getDocumentElement());
        return times.words(request, trimmed.toNanos() / 1e6, length.toNanos() / 1e6);
    }

    private void walk(Element element) {
        String name = element.getLocalName() == null ? element.getTagName() : element.getLocalName();
        double from = clockMs;
        clockMs += switch (name) {
            case "boundary" -> milliseconds(element, "duration");
            case "ph" -> milliseconds(element, "d");
            default -> 0;
        };
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner);
            }
        }
        if (name.equals("t") && clockMs > from) {
            heard.add(new Heard(letters(ownText(element)), from, clockMs));
        }
    }

    private static double milliseconds(Element element, String attribute) {
        return element.hasAttribute(attribute) ? Double.parseDouble(element.getAttribute(attribute)) : 0;
    }

    private List<TimedWord> words(MaryRequest request, double trimmedMs, double lengthMs) {
        int asked = request.readings().stream().mapToInt(MaryTimes::letters).sum();
        int spoken = heard.stream().mapToInt(Heard::letters).sum();
        double scale = spoken == 0 ? 0 : asked / (double) spoken;
        List<TimedWord> words = new ArrayList<>();
        double lastEnd = 0;
        int before = 0;
        for (int i = 0; i < request.words().size(); i++) {
            int after = before + letters(request.readings().get(i));
            double from = Math.max(lastEnd, clamp(at(before + 0.5, scale, true) - trimmedMs, lengthMs));
            double to = Math.max(from, clamp(at(after - 0.5, scale, false) - trimmedMs, lengthMs));
            words.add(new TimedWord(request.words().get(i), millis(from), millis(to)));
            lastEnd = to;
            before = after;
        }
        return words;
    }

    /** Beginning or end of the spoken word that holds this letter of the sentence. */
    private double at(double letter, double scale, boolean beginning) {
        double passed = 0;
        for (Heard word : heard) {
            passed += word.letters() * scale;
            if (letter < passed) {
                return beginning ? word.fromMs() : word.toMs();
            }
        }
        return clockMs;
    }

    private static double clamp(double ms, double lengthMs) {
        return Math.max(0, Math.min(ms, lengthMs));
    }

    private static Duration millis(double ms) {
        return Duration.ofNanos(Math.round(ms * 1e6));
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }

    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString().strip();
    }
}

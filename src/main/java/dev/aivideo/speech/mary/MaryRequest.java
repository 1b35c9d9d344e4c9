package dev.aivideo.speech.mary;

import dev.aivideo.speech.text.SaidAs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A sentence as MaryTTS should read it.
 *
 * @param words as asked for
 * @param readings what MaryTTS is given for each of them: it misreads contractions and apostrophes
 * @param sounds for each of them, its phones as {@link Sampa} has them; empty if MaryTTS is to find them
 */
record MaryRequest(List<String> words, List<String> readings, List<String> sounds) {
    private static final String NAMESPACE = "http://mary.dfki.de/2002/MaryXML";
    private static final Map<String, String> CONTRACTIONS = Map.ofEntries(
            Map.entry("can't", "cannot"),
            Map.entry("won't", "will not"),
            Map.entry("shan't", "shall not"),
            Map.entry("i'm", "I am"),
            Map.entry("let's", "let us"),
            Map.entry("it's", "it is"),
            Map.entry("that's", "that is"),
            Map.entry("there's", "there is"),
            Map.entry("what's", "what is"),
            Map.entry("who's", "who is"),
            Map.entry("he's", "he is"),
            Map.entry("she's", "she is"),
            Map.entry("here's", "here is"),
            Map.entry("where's", "where is"),
            Map.entry("o'clock", "oh clock"));

    static MaryRequest of(String sentence) {
        List<String> words = List.of(sentence.strip().split("\\s+"));
        List<String> readings = new ArrayList<>();
        List<String> sounds = new ArrayList<>();
        for (String word : words) {
            readings.add(reading(word));
            sounds.add(Sampa.phones(SaidAs.of(word).sound()));
        }
        return new MaryRequest(words, readings, sounds);
    }

    private static String reading(String word) {
        SaidAs said = SaidAs.of(word);
        String core = SaidAs.plain(said.word());
        String tail = said.marks().replace("—", ",").replace("…", ".");
        String whole = CONTRACTIONS.get(core.toLowerCase(Locale.ROOT));
        return (whole == null ? spelled(core) : whole) + tail;
    }

    private static String spelled(String core) {
        return core.replaceAll("n't$", " not")
                .replaceAll("'re$", " are")
                .replaceAll("'ve$", " have")
                .replaceAll("'ll$", " will")
                .replaceAll("'d$", " would")
                .replace("'", "")
                .replace('-', ' ');
    }

    /**
     * As MaryTTS's own XML.
     *
     * @param syllables cuts phones into syllables
     */
    Document toXml(UnaryOperator<String> syllables) {
        Document document = newDocument();
        Element root = document.createElementNS(NAMESPACE, "maryxml");
        root.setAttribute("version", "0.5");
        root.setAttributeNS(XMLConstants.XML_NS_URI, "xml:lang", "en-US");
        Element paragraph = document.createElementNS(NAMESPACE, "p");
        document.appendChild(root).appendChild(paragraph);
        for (int i = 0; i < readings.size(); i++) {
            add(paragraph, i, syllables);
        }
        return document;
    }

    /** A word whose sound is given is a token of its own, without blanks; the punctuation behind it is none of it. */
    private void add(Element paragraph, int i, UnaryOperator<String> syllables) {
        Document document = paragraph.getOwnerDocument();
        String reading = readings.get(i);
        if (!sounds.get(i).isEmpty()) {
            String said = reading.replaceAll("[^\\p{L}]+$", "");
            Element token = document.createElementNS(NAMESPACE, "t");
            token.setAttribute("ph", syllables.apply(sounds.get(i)));
            token.setTextContent(said.replaceAll("[^\\p{L}]+", ""));
            paragraph.appendChild(token);
            reading = reading.substring(said.length());
        }
        paragraph.appendChild(document.createTextNode(reading + (i + 1 < readings.size() ? " " : "")));
    }

    private static Document newDocument() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java runtime has an XML parser", e);
        }
    }
}

package dev.aivideo.script.embedded;

import java.util.regex.Pattern;

/** What the rules for sentences need of a language. */
enum NarrationLanguage {
    ENGLISH(
            "about",
            "to",
            "see (?:below|above|also)|pictured|as of (?:\\w+ )?20\\d\\d|citation needed|et al\\b|ibid\\b|e\\.g\\.|i\\.e\\.|cf\\."
                    + "|(?:shown|listed|given) (?:below|above)|(?:table|figure|diagram|list) (?:below|above)|the following (?:table|list)"
                    + "|this (?:article|section|list)|in alphabetical order",
            ""),
    GERMAN(
            "etwa",
            "bis",
            "siehe (?:unten|oben|auch)|s\\. (?:u|o)\\.|abgebildet|abbildung|im bild|stand:? (?:\\w+ )?20\\d\\d|usw\\.|vgl\\.|et al\\b",
            "(?:er|sie|es|dies(?:e[rsmn]?)?|jene[rsmn]?|solche[rsmn]?|jedoch|aber|doch|auch|daher|deshalb|deswegen|somit|dadurch"
                    + "|dabei|damit|dazu|daraus|darauf|darin|davon|dagegen|danach|dann|dort|so|sein(?:e[rsmn]?)?|ihr(?:e[rsmn]?)?"
                    + "|ihnen|ihm|ihn|außerdem|zudem|allerdings|hingegen|trotzdem|dennoch|letztere[rsmn]?|erstere[rsmn]?"
                    + "|beide|hier|hierbei|hierzu|später|ebenso|ebenfalls|andere|und|oder|denn|zum beispiel|(?:\\S+ ){0,14}(?:dies\\p{L}{0,2}|er|ihn|ihm|jedoch"
                    + "|dagegen|deshalb|daher|ebenfalls|hingegen|nämlich))"),
    SPANISH(
            "hacia",
            "a",
            "véase|como de 20\\d\\d|en la imagen|arriba|más abajo|etc\\.|et al\\b",
            "él|ella|ello|ellos|ellas|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel(?:la)?|aquellos|pero|sin embargo"
                    + "|también|además|por tanto|por lo tanto|así|entonces|luego|después|su|sus|otro|otra|otros|otras|ambos"
                    + "|no obstante|en cambio|por ejemplo|dich[oa]s?|tal|tales|allí|aquí|y|o"),
    FRENCH(
            "environ",
            "à",
            "voir (?:ci-dessous|ci-dessus|aussi)|ci-contre|ci-dessous|ci-dessus|photo|et al\\b|etc\\.",
            "il|elle|ils|elles|ce|cet|cette|ces|ceci|cela|c'est|celui|celle|ceux|mais|cependant|toutefois|aussi|donc|ainsi"
                    + "|alors|puis|ensuite|son|sa|ses|leur|leurs|autre|autres|tous deux|en revanche|par exemple|de plus|or|et"
                    + "|ce dernier|cette dernière|un autre|une autre|là|ici"),
    ITALIAN(
            "circa",
            "al",
            "vedi (?:sotto|sopra|anche)|nell'immagine|nella foto|ecc\\.|et al\\b",
            "egli|ella|esso|essa|essi|esse|lui|lei|loro|questo|questa|questi|queste|quest'|quello|quella|quelli|quelle|ma|però"
                    + "|tuttavia|anche|inoltre|quindi|dunque|così|poi|allora|suo|sua|suoi|sue|altro|altra|altri|altre|entrambi"
                    + "|per esempio|tale|tali|qui|lì|e|o|invece"),
    PORTUGUESE(
            "cerca de",
            "a",
            "ver (?:abaixo|acima|também)|na imagem|na foto|etc\\.|et al\\b",
            "ele|ela|eles|elas|este|esta|isto|estes|estas|esse|essa|isso|esses|essas|aquele|aquela|aquilo|mas|porém|contudo"
                    + "|no entanto|também|além disso|portanto|assim|então|depois|seu|sua|seus|suas|outro|outra|outros|outras"
                    + "|ambos|por exemplo|tal|tais|aqui|ali|e|ou");

    private final String about;
    private final String to;
    private final Pattern unsayable;
    private final Pattern pointsBack;

    /**
     * @param unsayable what points at something that is not heard
     * @param pointsBack words at the beginning that point at the sentence before; empty if there are finer rules
     */
    NarrationLanguage(String about, String to, String unsayable, String pointsBack) {
        this.about = about;
        this.to = to;
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        this.unsayable = Pattern.compile("\\b(?:" + unsayable + ")", flags);
        this.pointsBack = Pattern.compile("^\\P{L}*(?:" + pointsBack + ")(?![\\p{L}])", flags);
    }

    /** By a BCP 47 tag; {@code simple} and any other is English. */
    static NarrationLanguage of(String tag) {
        return switch (tag.split("[-_]")[0]) {
            case "de" -> GERMAN;
            case "es" -> SPANISH;
            case "fr" -> FRENCH;
            case "it" -> ITALIAN;
            case "pt" -> PORTUGUESE;
            default -> ENGLISH;
        };
    }

    /** In front of a number that is not exact. */
    String about() {
        return about;
    }

    /** Between the first and the last year. */
    String to() {
        return to;
    }

    /** Whether the sentence points at something that is not heard: a picture, a table, a note. */
    boolean pointsElsewhere(String sentence) {
        return unsayable.matcher(sentence).find();
    }

    /** Whether the sentence begins with a word that stands for something said before; not for English. */
    boolean pointsBack(String sentence) {
        return pointsBack.matcher(sentence).find();
    }
}

package dev.aivideo.project;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Terms for using a picture or a text. Empty where the source states nothing. All of it comes from outside and is shown to
 * people: as single lines, and of addresses only those of the web.
 *
 * @param author who made it
 * @param credit the line that names the author as the source wants it
 * @param licence name of the licence, {@code CC0}, {@code Pexels Licence}, {@code U.S. public domain}
 * @param terms address of the licence's text
 * @param page address of the picture's or text's own page
 * @param notice a sentence that has to be shown with it, such as a non-endorsement notice
 */
public record Rights(String author, String credit, String licence, String terms, String page, String notice) {
    public Rights {
        author = OutsideText.line(author);
        credit = OutsideText.line(credit);
        licence = OutsideText.line(licence);
        terms = OutsideText.link(terms);
        page = OutsideText.link(page);
        notice = OutsideText.line(notice);
    }

    /** The notice of a picture of a person who can be recognised, and may not seem to recommend anything. */
    public static final String NO_ENDORSEMENT_BY_PERSONS = "Persons who can be recognised do not endorse this film.";

    /** Whether a picture may stand for the whole film, as its thumbnail does. */
    public boolean mayAdvertise() {
        return !notice.equals(NO_ENDORSEMENT_BY_PERSONS);
    }

    /** "CC BY-SA 4.0" with its version; those with NC are other licences. */
    private static final Pattern SHARE_ALIKE = Pattern.compile("(?i)\\bCC[ -]BY[ -]SA(?:[ -](\\d\\.\\d))?\\b");

    private static final String NEWEST_SHARE_ALIKE = "4.0";

    /** Of what states nothing. */
    public static final Rights NONE = new Rights("", "", "", "", "", "");

    /** Version of the CC BY-SA licence that it is under, which asks the same for what is made of it; empty if it is not. */
    public Optional<String> shareAlikeVersion() {
        Matcher matcher = SHARE_ALIKE.matcher(licence);
        return matcher.find()
                ? Optional.of(Objects.requireNonNullElse(matcher.group(1), NEWEST_SHARE_ALIKE))
                : Optional.empty();
    }

    /** Of pictures that this program drew itself. */
    public static final Rights OWN = new Rights("AI Video Generator", "", "own work", "", "", "");
}

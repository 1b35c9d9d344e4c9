package dev.aivideo.project;

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

    /** Of what states nothing. */
    public static final Rights NONE = new Rights("", "", "", "", "", "");

    /** Of pictures that this program drew itself. */
    public static final Rights OWN = new Rights("AI Video Generator", "", "own work", "", "", "");
}

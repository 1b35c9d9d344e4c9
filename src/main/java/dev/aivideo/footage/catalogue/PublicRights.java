package dev.aivideo.footage.catalogue;

import dev.aivideo.project.Rights;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rights in pictures of the US forces and of NASA, and the signs of items with another owner. */
public final class PublicRights {
    public static final String PUBLIC_DOMAIN = "U.S. public domain";

    /** Not certainly in the public domain: such a picture needs a review before it is shown. */
    public static final String NEEDS_REVIEW = "needs review";

    /** In general use where footage of the forces is shown; required by the site for advertising. */
    public static final String NO_ENDORSEMENT = "The appearance of U.S. Department of Defense (DoD) visual information"
            + " does not imply or constitute DoD endorsement.";

    private static final Pattern OWNED = Pattern.compile(
            "(?i)©|\\(c\\) ?(19|20)\\d\\d|\\bcopyright(?!-?free)|\\bcourtesy\\b(?! of (dvids|nasa))|all rights reserved"
                    + "|\\bfair use\\b");
    private static final Pattern PARTNER = Pattern.compile("\\b(ESA|JAXA|CSA|ISRO|Roscosmos|SpaceX|Space X|Boeing"
            + "|Blue Origin|Lockheed|Northrop|Rocket Lab|United Launch Alliance|ULA|Universit\\p{L}+|Institute of"
            + " Technology|Getty|Reuters)\\b");

    private static final Pattern CAPTION_CREDIT =
            Pattern.compile("\\((U\\.S\\. [A-Z][^()]{3,120}? by [^()]{3,120})\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NASA = Pattern.compile("(?i)\\bNASA\\b");

    private PublicRights() {}

    /**
     * Rights in an item of the forces' catalogue. An owner outside makes it an item that needs review.
     *
     * @param said caption, copyright note and makers
     */
    public static Rights dvids(String author, String credit, String page, String said) {
        return new Rights(
                author,
                credit,
                isOwned(said) ? NEEDS_REVIEW : PUBLIC_DOMAIN,
                "https://www.dvidshub.net/about/copyright",
                page,
                NO_ENDORSEMENT);
    }

    /** The credit that a caption of the forces ends with; empty if there is none. */
    public static String captionCredit(String caption) {
        Matcher credit = CAPTION_CREDIT.matcher(caption);
        return credit.find() ? credit.group(1) : "";
    }

    /** Whether the rights need a review before the picture is shown. */
    public static boolean needsReview(Rights rights) {
        return rights.licence().equals(NEEDS_REVIEW);
    }

    /** Whether the caption or the copyright note names an owner outside the public service. */
    public static boolean isOwned(String text) {
        return OWNED.matcher(text).find();
    }

    /**
     * Rights in an item of NASA's library. A creator who is not NASA, or a partner's name in what is said of it, makes it
     * an item that needs review.
     *
     * @param creators all that are named, as photographer or otherwise
     * @param said title and descriptions
     */
    public static Rights nasa(List<String> creators, String centre, String id, String said) {
        List<String> named = creators.stream()
                .filter(creator -> !creator.isBlank())
                .distinct()
                .toList();
        String all = String.join(", ", named);
        boolean own = named.stream().allMatch(creator -> NASA.matcher(creator).find());
        boolean doubtful =
                !own || isOwned(said) || PARTNER.matcher(all + " " + said).find();
        String page = "https://images.nasa.gov/details/"
                + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        return new Rights(
                named.isEmpty() ? "NASA" : all,
                nasaCredit(named, centre),
                doubtful ? NEEDS_REVIEW : PUBLIC_DOMAIN,
                "https://www.nasa.gov/nasa-brand-center/images-and-media/",
                page,
                "");
    }

    private static String nasaCredit(List<String> creators, String centre) {
        String people = creators.stream()
                .filter(creator -> !creator.equalsIgnoreCase("NASA"))
                .map(creator -> creator.replaceFirst("^NASA/", ""))
                .distinct()
                .collect(Collectors.joining(", "));
        return Stream.of("NASA", centre, people)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("/", "Credit: ", ""));
    }
}

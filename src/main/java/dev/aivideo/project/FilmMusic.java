package dev.aivideo.project;

/**
 * The music under a film's voice.
 *
 * @param choice what was asked for when it was chosen, as in {@link FilmLook.Music}
 * @param file path in the folder of music with {@code /}; empty for a bed that the program makes
 * @param sha256 of the file; empty for a bed
 * @param mood of the film, by which it was chosen
 */
public record FilmMusic(String choice, String file, String title, Rights rights, String sha256, String mood) {

    /** A bed that the program makes. */
    public static FilmMusic bed(String choice, String mood) {
        return new FilmMusic(choice, "", "Quiet music", Rights.OWN, "", mood);
    }

    public boolean isBed() {
        return file.isEmpty();
    }

    /** In one line, with its rights. */
    public String line() {
        if (isBed()) {
            return "made by the program (own work), " + mood;
        }
        String author = rights.author().isBlank() ? "" : " by " + rights.author();
        return "'%s'%s; %s; %s".formatted(title, author, file, rights.licence());
    }
}

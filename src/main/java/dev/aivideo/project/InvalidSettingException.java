package dev.aivideo.project;

/** A setting has an invalid value. */
public class InvalidSettingException extends ProblemException {
    private static final String REMEDY = "change config/application.yml, or the environment variable of this name";

    private final String setting;
    private final String complaint;

    /**
     * Name what is wrong.
     *
     * @param setting its whole name, {@code aivideo.ffmpeg.timeout}
     * @param rule what it breaks, {@code must be positive}
     * @param works a value that would do, or words about one
     */
    public InvalidSettingException(String setting, String rule, Object given, String works) {
        this(setting, "%s, was %s; try %s".formatted(rule, given instanceof String ? "'" + given + "'" : given, works));
    }

    private InvalidSettingException(String setting, String complaint) {
        super(setting + " " + complaint, "", REMEDY, null);
        this.setting = setting;
        this.complaint = complaint;
    }

    /** Its whole name. */
    public String setting() {
        return setting;
    }

    /** The rule that it breaks, the value given and one that works, to be put behind a name. */
    public String complaint() {
        return complaint;
    }
}

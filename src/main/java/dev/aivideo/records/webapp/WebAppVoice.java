package dev.aivideo.records.webapp;

import java.util.Set;

/** The web app shows a voice's card for the names it knows only; the voice that really speaks stands in the brief. */
public final class WebAppVoice {
    private static final Set<String> KNOWN = Set.of(
            "sarah",
            "james",
            "emma",
            "michael",
            "olivia",
            "charlotte",
            "grace",
            "sophia",
            "david",
            "ethan",
            "liam",
            "samuel",
            "freya",
            "lucy",
            "george",
            "william",
            "matilda",
            "lucas",
            "aria",
            "kai");

    private WebAppVoice() {}

    /** The known name that is nearest: the same, else one of the same sex by Kokoro's way of naming voices. */
    public static String of(String voice) {
        String name = voice.substring(voice.indexOf('_') + 1);
        if (KNOWN.contains(name)) {
            return name;
        }
        return voice.length() > 2 && voice.charAt(1) == 'm' ? "james" : "sarah";
    }
}

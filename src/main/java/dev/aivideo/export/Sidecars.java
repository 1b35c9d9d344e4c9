package dev.aivideo.export;

import dev.aivideo.language.Cue;
import dev.aivideo.language.CueForm;
import dev.aivideo.language.Cues;
import dev.aivideo.project.Captions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts that go with a film, by the names of their files.
 *
 * @param faults what is wrong with the captions
 */
record Sidecars(Map<String, String> files, List<GateViolation> faults) {

    static Sidecars of(FilmParts parts, int category) {
        Credits credits = Credits.of(parts.film().sources(), parts.shots());
        Chapters chapters = Chapters.of(parts.plan(), parts.scenes());
        String description = Description.of(parts.title(), parts.summary(), chapters, credits);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("credits.txt", credits.text(parts.title()));
        files.put("description.txt", description);
        files.put("metadata.json", Metadata.json(parts, description, category));
        if (parts.project().brief().captions() == Captions.OFF) {
            return new Sidecars(files, List.of());
        }
        List<Cue> cues = Cues.ofFilm(
                parts.plan(),
                parts.narrations(),
                CueForm.usual(parts.project().brief().picture(), parts.language()));
        String srt = CaptionFiles.srt(cues);
        String vtt = CaptionFiles.vtt(cues);
        String name = "captions." + parts.language().getLanguage();
        files.put(name + ".srt", srt);
        files.put(name + ".vtt", vtt);
        return new Sidecars(files, CaptionFiles.faults(srt, vtt, parts.plan().lengthS()));
    }
}

package dev.aivideo.export;

import dev.aivideo.language.Cue;
import dev.aivideo.language.CueForm;
import dev.aivideo.language.Cues;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Captions;
import java.util.ArrayList;
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
        Brief brief = parts.project().brief();
        List<Cue> cues =
                Cues.ofFilm(parts.plan(), parts.narrations(), CueForm.usual(brief.picture(), parts.language()));
        return withCaptions(files, "captions." + parts.language().getLanguage(), cues, parts);
    }

    private static Sidecars withCaptions(Map<String, String> files, String name, List<Cue> cues, FilmParts parts) {
        Brief brief = parts.project().brief();
        String srt = CaptionFiles.srt(cues);
        String vtt = CaptionFiles.vtt(cues);
        files.put(name + ".srt", srt);
        files.put(name + ".vtt", vtt);
        List<GateViolation> faults =
                new ArrayList<>(CaptionFiles.faults(srt, vtt, parts.plan().lengthS()));
        if (cues.stream().anyMatch(cue -> !cue.words().isEmpty())) {
            String ass = AssFile.of(cues, brief.picture(), brief.look().brand());
            files.put(name + ".ass", ass);
            faults.addAll(AssFile.faults(ass, cues));
        }
        return new Sidecars(files, faults);
    }
}

package dev.aivideo.export;

import dev.aivideo.language.Cue;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Captions;
import dev.aivideo.project.FilmMusic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts that go with a film, by the names of their files.
 *
 * @param upload from which {@code metadata.json} is made, once the other files are there
 * @param faults what is wrong with the captions
 */
record Sidecars(Map<String, String> files, UploadTexts upload, List<GateViolation> faults) {

    /** @param music under the voice; null if there is none */
    static Sidecars of(FilmParts parts, @Nullable FilmMusic music, int category) {
        UploadTexts upload = UploadTexts.of(parts, music, category);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("credits.txt", upload.credits().text(parts.title()));
        files.put("description.txt", upload.description());
        if (parts.project().brief().captions() == Captions.OFF) {
            return new Sidecars(files, upload, List.of());
        }
        List<Cue> cues = parts.cues();
        return new Sidecars(files, upload, captions(files, cues, parts));
    }

    /** Puts the captions' files to the others, and says what is wrong with them. */
    private static List<GateViolation> captions(Map<String, String> files, List<Cue> cues, FilmParts parts) {
        String name = "captions." + parts.language().getLanguage();
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
        return faults;
    }
}

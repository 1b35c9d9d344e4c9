package dev.aivideo.export;

import dev.aivideo.language.Cue;
import dev.aivideo.project.Captions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts that go with a film, by the names of their files.
 *
 * @param upload from which {@code metadata.json} is made, once the other files are there
 * @param faults what is wrong with the captions
 */
record Sidecars(Map<String, String> files, UploadTexts upload, List<GateViolation> faults) {
    static Sidecars of(FilmParts parts, int category) {
        UploadTexts upload = UploadTexts.of(parts, category);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("credits.txt", upload.credits().text(parts.title()));
        files.put("description.txt", upload.description());
        if (parts.project().brief().captions() == Captions.OFF) {
            return new Sidecars(files, upload, List.of());
        }
        List<Cue> cues = parts.cues();
        String srt = CaptionFiles.srt(cues);
        String vtt = CaptionFiles.vtt(cues);
        String name = "captions." + parts.language().getLanguage();
        files.put(name + ".srt", srt);
        files.put(name + ".vtt", vtt);
        return new Sidecars(
                files, upload, CaptionFiles.faults(srt, vtt, parts.plan().lengthS()));
    }
}

package dev.aivideo.editing;

import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.HardwareEncoder;
import dev.aivideo.media.PictureEncoders;
import dev.aivideo.project.Decision;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Stage;
import dev.aivideo.records.ContentKey;
import dev.aivideo.records.DecisionRepository;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The encoder of each film that is edited: one for all its segments, because they are joined by copying. */
class FilmEncoders {
    private final PictureEncoders encoders;
    private final EditingProperties properties;
    private final DecisionRepository decisions;
    private final Progress progress;
    private final Map<String, PictureEncoders.Choice> chosen = new ConcurrentHashMap<>();

    FilmEncoders(
            PictureEncoders encoders, EditingProperties properties, DecisionRepository decisions, Progress progress) {
        this.encoders = encoders;
        this.properties = properties;
        this.decisions = decisions;
        this.progress = progress;
    }

    /** Choose for the film of these scenes, for as long as it is edited. */
    void begin(List<SceneEdit> film) {
        if (film.isEmpty() || encoders.properties().isSoftware()) {
            return;
        }
        SceneEdit first = film.get(0);
        PictureEncoders.Choice choice = encoders.choice(properties.encoding(first.format()));
        chosen.put(first.scene().projectId(), choice);
        decisions.add(decision(first, choice));
        if (choice.hardware() == null && !encoders.properties().isAuto()) {
            progress.warn("The pictures are encoded by software, as aivideo.editing.encoder does not work here: "
                    + choice.reasons());
        }
    }

    private Decision decision(SceneEdit edit, PictureEncoders.Choice choice) {
        HardwareEncoder hardware = choice.hardware();
        return Decision.of(
                edit.scene().projectId(),
                null,
                Stage.EDITING,
                "encoder",
                Map.of(
                        "setting", encoders.properties().encoder(),
                        "encoder",
                                hardware == null
                                        ? "software"
                                        : hardware.encoder(edit.format().codec()),
                        "refused", choice.reasons()));
    }

    /** What encodes a scene; null for software. */
    @Nullable
    HardwareEncoder of(SceneEdit edit) {
        PictureEncoders.Choice choice = chosen.get(edit.scene().projectId());
        return choice == null ? null : choice.hardware();
    }

    /** Segments of two encoders have two keys. Software keeps the one that it always had. */
    ContentKey key(SceneEdit edit, ContentKey ofSoftware) {
        HardwareEncoder hardware = of(edit);
        return hardware == null ? ofSoftware : ContentKey.of(ofSoftware.value(), hardware);
    }

    /** Another film, or another attempt at this one, is encoded by software. */
    FfmpegException failed(SceneEdit edit, HardwareEncoder hardware, FfmpegException cause) {
        encoders.giveUp(hardware, "It failed at a film: " + cause.inShort());
        return FfmpegException.ofHardware(hardware, "scene " + edit.scene().number(), cause);
    }
}

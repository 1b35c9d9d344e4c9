package dev.aivideo.cli.doctor;

import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.editing.EditingProperties;
import dev.aivideo.media.EncoderProperties;
import dev.aivideo.media.EncodingTrial;
import dev.aivideo.media.HardwareEncoder;
import dev.aivideo.media.PictureEncoders;
import dev.aivideo.media.PictureEncoding;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import java.util.ArrayList;
import java.util.List;

/** Checks what encodes the pictures of a usual film, and tries each hardware encoder for it. */
final class EncoderChecks {
    private EncoderChecks() {}

    static List<Check> all(Workbench bench) {
        PictureEncoders encoders = new PictureEncoders(
                bench.settings().get("aivideo.editing", EncoderProperties.class), new EncodingTrial(bench.ffmpeg()));
        PictureEncoding usual = bench.settings()
                .get("aivideo.editing", EditingProperties.class)
                .encoding(PictureFormat.of(Aspect.WIDE));
        List<Check> checks = new ArrayList<>();
        List<String> working = new ArrayList<>();
        for (HardwareEncoder hardware : HardwareEncoder.values()) {
            String problem = encoders.problem(hardware, usual);
            if (problem.isEmpty()) {
                working.add(hardware.text());
            }
            checks.add(Check.ok(
                    "encoder " + hardware.text(), problem.isEmpty() ? "works" : "does not work here: " + problem));
        }
        checks.add(0, used(encoders, usual, working));
        return checks;
    }

    private static Check used(PictureEncoders encoders, PictureEncoding usual, List<String> working) {
        EncoderProperties settings = encoders.properties();
        PictureFormat format = usual.format();
        HardwareEncoder hardware = encoders.choice(usual).hardware();
        String setting = ", as aivideo.editing.encoder=" + settings.encoder() + " says";
        if (hardware != null) {
            return Check.ok("encoder", hardware.encoder(format.codec()) + " for " + format.resolution() + setting);
        }
        if (settings.isSoftware()) {
            return Check.ok("encoder", "software" + setting + hint(working));
        }
        return settings.isAuto()
                ? Check.ok("encoder", "software, as no hardware encoder works here")
                : Check.warn(
                        "encoder",
                        "software, as " + settings.encoder() + " does not work here",
                        "set aivideo.editing.encoder to " + (working.isEmpty() ? "software" : working.get(0)));
    }

    private static String hint(List<String> working) {
        return working.isEmpty() ? "" : "; auto would take " + working.get(0);
    }
}

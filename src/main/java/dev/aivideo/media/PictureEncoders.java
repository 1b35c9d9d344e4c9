package dev.aivideo.media;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what encodes the pictures here. A hardware encoder is taken if it works with the very options that the film
 * needs, which is tried once while the program runs.
 */
public final class PictureEncoders {
    private final EncoderProperties properties;
    private final EncodingTrial trial;
    private final Map<PictureEncoding, String> problems = new HashMap<>();
    private final Map<HardwareEncoder, String> failed = new EnumMap<>(HardwareEncoder.class);

    public PictureEncoders(EncoderProperties properties, EncodingTrial trial) {
        this.properties = properties;
        this.trial = trial;
    }

    /**
     * What was chosen.
     *
     * @param hardware null for software
     * @param refused what was tried before it, and why that does not work
     */
    public record Choice(@Nullable HardwareEncoder hardware, Map<HardwareEncoder, String> refused) {
        /** Each with its reason. */
        public String reasons() {
            return refused.entrySet().stream()
                    .map(one -> one.getKey().text() + ": " + one.getValue())
                    .collect(Collectors.joining("; "));
        }
    }

    public EncoderProperties properties() {
        return properties;
    }

    /** @param software how the film would be encoded by software */
    public synchronized Choice choice(PictureEncoding software) {
        Map<HardwareEncoder, String> refused = new EnumMap<>(HardwareEncoder.class);
        for (HardwareEncoder wanted : properties.wanted()) {
            String problem = problem(wanted, software);
            if (problem.isEmpty()) {
                return new Choice(wanted, refused);
            }
            refused.put(wanted, problem);
        }
        return new Choice(null, refused);
    }

    /** Why this one is not used for such films, in one line; empty if it works. */
    public synchronized String problem(HardwareEncoder hardware, PictureEncoding software) {
        String known = failed.get(hardware);
        return known != null ? known : problems.computeIfAbsent(software.by(hardware), trial::problem);
    }

    /** It passed its trial and failed at a film: it is not chosen again while the program runs. */
    public synchronized void giveUp(HardwareEncoder hardware, String why) {
        failed.put(hardware, why);
    }
}

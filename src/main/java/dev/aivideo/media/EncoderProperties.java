package dev.aivideo.media;

import dev.aivideo.project.SettingRules;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What encodes the pictures of films.
 *
 * @param encoder {@code software}; {@code auto}, the first of the hardware encoders that works; or the name of one
 */
@ConfigurationProperties("aivideo.editing")
public record EncoderProperties(
        @DefaultValue(EncoderProperties.SOFTWARE) String encoder) {
    static final String SOFTWARE = "software";
    static final String AUTO = "auto";

    public EncoderProperties {
        List<String> names = Stream.concat(
                        Stream.of(SOFTWARE, AUTO),
                        Arrays.stream(HardwareEncoder.values()).map(HardwareEncoder::text))
                .toList();
        new SettingRules("aivideo.editing")
                .require(
                        names.contains(encoder),
                        "encoder",
                        "must be software, auto or a hardware encoder",
                        encoder,
                        "one of " + String.join(", ", names));
    }

    public boolean isSoftware() {
        return encoder.equals(SOFTWARE);
    }

    public boolean isAuto() {
        return encoder.equals(AUTO);
    }

    /** Those that are to be tried, in their order. */
    List<HardwareEncoder> wanted() {
        return Arrays.stream(HardwareEncoder.values())
                .filter(one -> isAuto() || one.text().equals(encoder))
                .toList();
    }
}

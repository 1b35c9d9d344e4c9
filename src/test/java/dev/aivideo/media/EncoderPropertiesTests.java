package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EncoderPropertiesTests {
    @Test
    void refusesWhatIsNoEncoderAndNamesThoseThatAre() {
        assertThatThrownBy(() -> new EncoderProperties("cuda"))
                .hasMessageContaining("aivideo.editing.encoder")
                .hasMessageContaining("cuda")
                .hasMessageContaining("software, auto, nvenc, qsv, videotoolbox, amf, vaapi");
    }

    @Test
    void triesNoneForSoftwareOneThatIsNamedAndAllForAuto() {
        assertThat(new EncoderProperties("software").wanted()).isEmpty();
        assertThat(new EncoderProperties("qsv").wanted()).containsExactly(HardwareEncoder.QSV);
        assertThat(new EncoderProperties("auto").wanted()).containsExactly(HardwareEncoder.values());
    }
}

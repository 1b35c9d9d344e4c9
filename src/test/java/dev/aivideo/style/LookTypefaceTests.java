package dev.aivideo.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.media.FontFamily;
import dev.aivideo.media.Typeface.Weight;
import dev.aivideo.project.FilmLook.Brand;
import dev.aivideo.testing.TestBrands;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookTypefaceTests {
    @TempDir
    Path folder;

    @Test
    void isTheBuiltInOneForAChannelThatHasNone() {
        assertThat(LookTypeface.of(TestBrands.USUAL)).isSameAs(FontFamily.BUILT_IN);
    }

    @Test
    void isReadFromTheChannelsFile() throws Exception {
        Brand brand = TestBrands.typeface(folder);

        assertThat(LookTypeface.of(brand).face(Weight.BOLD).font().getFamily()).isEqualTo("Liberation Sans");
    }

    @Test
    void stopsTheFilmIfTheFileHasChangedSinceItWasBegun() throws Exception {
        Brand brand = TestBrands.typeface(folder);
        Path file = Path.of(Objects.requireNonNull(brand.typeface()).path());
        Files.writeString(file, "something else");

        assertThatThrownBy(() -> LookTypeface.of(brand))
                .isInstanceOf(StyleException.class)
                .hasMessageContaining("typeface")
                .hasMessageContaining(file.toString());
    }
}

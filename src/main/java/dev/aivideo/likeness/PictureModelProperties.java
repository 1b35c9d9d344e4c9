package dev.aivideo.likeness;

import dev.aivideo.project.SettingRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether candidates are looked at before one is chosen.
 *
 * @param pictureModel {@code none}, or {@code clip}: CLIP ViT-B/32, fetched when first needed (155 MB)
 */
@ConfigurationProperties("aivideo.visuals")
public record PictureModelProperties(@DefaultValue("none") String pictureModel) {
    public PictureModelProperties {
        new SettingRules("aivideo.visuals")
                .require(
                        pictureModel.matches("none|clip"),
                        "picture-model",
                        "must be none or clip",
                        pictureModel,
                        "none");
    }
}

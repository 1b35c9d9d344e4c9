package dev.aivideo.media;

import dev.aivideo.project.VideoCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Encoders in graphics hardware that FFmpeg knows, in the order in which they are tried. They are given a mean and a
 * highest bit rate, as each counts quality in a way of its own, and make no frames that depend on later ones, as not
 * every device can.
 */
public enum HardwareEncoder {
    /** NVIDIA. */
    NVENC("-preset", "p5", "-rc", "vbr"),
    /** Intel Quick Sync. */
    QSV("-preset", "medium"),
    /** Apple. */
    VIDEOTOOLBOX(),
    /** AMD. */
    AMF("-quality", "balanced", "-rc", "vbr_peak"),
    /** Intel and AMD on Linux. */
    VAAPI("-rc_mode", "VBR", "-init_hw_device", "vaapi=hardware", "-filter_hw_device", "hardware");

    private final List<String> own;

    HardwareEncoder(String... own) {
        this.own = List.of(own);
    }

    /** As it is given, {@code nvenc}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** FFmpeg's name of its encoder, {@code hevc_nvenc}; FFmpeg may have none of that name. */
    public String encoder(VideoCodec codec) {
        return (codec == VideoCodec.H265 ? "hevc" : codec.text()) + "_" + text();
    }

    /** The filters that make frames such as it takes. */
    String pixels() {
        return this == VAAPI ? "format=nv12,hwupload" : "format=nv12";
    }

    List<String> options(VideoCodec codec, int group, Rate rate) {
        List<String> options = new ArrayList<>(List.of("-c:v", encoder(codec)));
        options.addAll(own);
        switch (codec) {
            case H264 -> options.addAll(List.of("-profile:v", "high"));
            case H265 -> options.addAll(List.of("-profile:v", "main", "-tag:v", "hvc1"));
            case AV1 -> {} // has a single profile of 8 bits and 4:2:0
        }
        options.addAll(List.of("-g", String.valueOf(group), "-bf", "0", "-b:v", rate.meanKbit() + "k"));
        options.addAll(List.of("-maxrate", rate.mostKbit() + "k", "-bufsize", rate.mostKbit() * 4 / 3 + "k"));
        return options;
    }

    /** Kilobits a second. */
    record Rate(int meanKbit, int mostKbit) {
        private static final int CRF_OF_THE_MOST = 16;
        private static final double CRF_OF_HALF = 6;
        /** H.265 and AV1 need so much of what H.264 needs. */
        private static final double OF_NEWER = 0.7;

        /** Half of the most for the usual crf of 22; half of that again for each six more, as x264's rate falls. */
        static Rate of(VideoCodec codec, int crf, double mostMbit) {
            double mean = mostMbit * Math.min(1, Math.pow(2, (CRF_OF_THE_MOST - crf) / CRF_OF_HALF));
            double needed = codec == VideoCodec.H264 ? mean : mean * OF_NEWER;
            return new Rate((int) Math.max(100, Math.round(needed * 1000)), (int) Math.round(mostMbit * 1000));
        }
    }
}

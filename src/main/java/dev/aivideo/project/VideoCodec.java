package dev.aivideo.project;

/** How the picture of a film is coded. */
public enum VideoCodec {
    /** Plays everywhere. */
    H264,
    /** HEVC: smaller, slower to make, not played by every browser. */
    H265,
    /** Smallest, slowest to make. */
    AV1
}

package dev.aivideo.export;

/** What the film's sound is made with. */
record SoundTools(ClipSound clips, Mastering mastering) {}

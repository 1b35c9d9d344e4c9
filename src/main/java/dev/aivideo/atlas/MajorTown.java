package dev.aivideo.atlas;

/** A capital, or a town of 100,000 people or more. */
public record MajorTown(Place place, boolean isCapital) {}

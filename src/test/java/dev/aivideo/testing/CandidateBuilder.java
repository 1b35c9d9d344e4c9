package dev.aivideo.testing;

import dev.aivideo.footage.Candidate;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Rights;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class CandidateBuilder {
    private String source = "library";
    private String id = "bridge";
    private MediaKind kind = MediaKind.CLIP;
    private String title = "A bridge";
    private String description = "";
    private List<String> keywords = List.of();
    private List<String> depicts = List.of();
    private @Nullable Duration length = Duration.ofSeconds(10);
    private int widthPx = 1920;
    private int heightPx = 1080;
    private @Nullable LocalDate made;
    private Rights rights = new Rights("Ann", "Ann", "CC0", "", "", "");
    private @Nullable String address;

    CandidateBuilder() {}

    /** The name of the footage source and the picture's id there. */
    public CandidateBuilder from(String name, String pictureId) {
        source = name;
        id = pictureId;
        return this;
    }

    /** A photograph: it lasts as long as it is wanted. */
    public CandidateBuilder still() {
        return kind(MediaKind.STILL).length(null);
    }

    public CandidateBuilder kind(MediaKind value) {
        kind = value;
        return this;
    }

    public CandidateBuilder title(String value) {
        title = value;
        return this;
    }

    public CandidateBuilder description(String value) {
        description = value;
        return this;
    }

    public CandidateBuilder keywords(List<String> values) {
        keywords = List.copyOf(values);
        return this;
    }

    public CandidateBuilder keywords(String... values) {
        keywords = List.of(values);
        return this;
    }

    /** Items of Wikidata. */
    public CandidateBuilder depicts(List<String> values) {
        depicts = List.copyOf(values);
        return this;
    }

    public CandidateBuilder length(@Nullable Duration value) {
        length = value;
        return this;
    }

    public CandidateBuilder size(int width, int height) {
        widthPx = width;
        heightPx = height;
        return this;
    }

    public CandidateBuilder made(@Nullable LocalDate value) {
        made = value;
        return this;
    }

    public CandidateBuilder rights(Rights value) {
        rights = value;
        return this;
    }

    /** Under this licence, of an author that nobody knows. */
    public CandidateBuilder licence(String value) {
        return rights(new Rights("", "", value, "", "", ""));
    }

    /** The id if none is given. */
    public CandidateBuilder address(String value) {
        address = value;
        return this;
    }

    public Candidate build() {
        return new Candidate(
                source,
                id,
                new Candidate.Description(title, description, keywords, made, depicts),
                new Candidate.Format(kind, length, widthPx, heightPx),
                rights,
                address == null ? id : address);
    }
}

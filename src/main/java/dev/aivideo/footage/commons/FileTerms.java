package dev.aivideo.footage.commons;

import dev.aivideo.footage.catalogue.FreeLicence;
import dev.aivideo.project.Rights;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Whether the terms of a file let a film show it: by the normalised code of its licence, and by what its page says of
 * other rights (https://commons.wikimedia.org/wiki/Commons:Non-copyright_restrictions).
 *
 * @param shareAlike whether CC BY-SA is taken
 */
record FileTerms(boolean shareAlike) {
    /** A person who can be recognised may be shown as what he or she is, but recommends nothing. */
    private static final String PERSON = "personality";

    private static final String TRADEMARK = "trademarked";

    /**
     * What may be shown under these terms.
     *
     * @param named whether the file was asked for by an exact link: a brand's sign may be shown where the brand is the
     *     subject
     * @return empty if it may not be shown
     */
    Optional<FreeLicence> licence(JsonNode metadata, boolean named) {
        if (isSaid(metadata, "NonFree") || isSaid(metadata, "DeletionReason") || isRestricted(metadata, named)) {
            return Optional.empty();
        }
        return stated(metadata).filter(licence -> shareAlike || licence.kind() != FreeLicence.Kind.SHARE_ALIKE);
    }

    /** Where the normalised code is missing, the licence's address says the same; the public domain has none. */
    private static Optional<FreeLicence> stated(JsonNode metadata) {
        String code = FileText.value(metadata, "License");
        return code.isEmpty()
                ? FreeLicence.ofAddress(FileText.value(metadata, "LicenseUrl"))
                        .or(() -> FreeLicence.ofCode(FileText.value(metadata, "LicenseShortName")))
                : FreeLicence.ofCode(code);
    }

    private static boolean isSaid(JsonNode metadata, String key) {
        String value = FileText.value(metadata, key);
        return !value.isEmpty() && !value.equalsIgnoreCase("false");
    }

    private static boolean isRestricted(JsonNode metadata, boolean named) {
        Set<String> harmless = named ? Set.of(PERSON, TRADEMARK) : Set.of(PERSON);
        return !restrictions(metadata).allMatch(harmless::contains);
    }

    private static Stream<String> restrictions(JsonNode metadata) {
        return Pattern.compile("\\|")
                .splitAsStream(FileText.value(metadata, "Restrictions"))
                .map(one -> one.strip().toLowerCase(Locale.ROOT))
                .filter(one -> !one.isEmpty());
    }

    /**
     * The rights as credits and ledger have them.
     *
     * @param page address of the file's page
     */
    static Rights rights(FreeLicence licence, JsonNode metadata, String title, String page, String changed) {
        String wished = FileText.value(metadata, "Attribution");
        String author = wished.isEmpty() ? FileText.value(metadata, "Artist") : wished;
        Rights rights = licence.rights(title, author, "Wikimedia Commons", page, changed);
        return restrictions(metadata).anyMatch(PERSON::equals)
                ? new Rights(
                        rights.author(),
                        rights.credit(),
                        rights.licence(),
                        rights.terms(),
                        rights.page(),
                        Rights.NO_ENDORSEMENT_BY_PERSONS)
                : rights;
    }
}

package itu.mandates.model;

import java.util.Optional;

/**
 * What the catalogue says of a source document. All but file and digest may be left to the text.
 *
 * @param file name in the source folder
 * @param name the identifier's last part: "c26-89"
 * @param digest "sha256:..." of the bytes as catalogued
 * @param kind adoptedText, contribution or report
 * @param authority whether ITU published this text itself
 * @param date ISO date, if the text gives one
 */
public record SourceEntry(
        String file,
        String name,
        String digest,
        Optional<String> kind,
        Optional<String> title,
        Optional<String> issuedBy,
        Optional<String> symbol,
        Optional<String> date,
        String language,
        String rights) {}

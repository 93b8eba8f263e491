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
 * @param language BCP 47 tag; empty where it is left to the text, which has not been read yet
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
        String rights) {

    /** The same of a text in this language. */
    public SourceEntry in(String language) {
        return new SourceEntry(
                file, name, digest, kind, title, issuedBy, symbol, date, language, rights);
    }
}

package itu.mandates.cite;

import itu.mandates.model.Identifier;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The text whose references are being decided, and what it has cited so far. Lives as long as that
 * one reading.
 */
final class CitingText {

    private final Optional<Identifier> edition;
    private final Divisions divisions;
    private final Map<String, Set<Identifier>> cited = new LinkedHashMap<>();
    private final Map<String, Set<String>> sectors = new LinkedHashMap<>();

    private CitingText(Optional<Identifier> edition, Divisions divisions) {
        this.edition = edition;
        this.divisions = divisions;
    }

    static CitingText of(Identifier edition, Divisions divisions) {
        return new CitingText(Optional.of(edition), divisions);
    }

    /** Text that is no resolution: that of a contribution or report. */
    static CitingText ofDocument() {
        return new CitingText(Optional.empty(), Divisions.NONE);
    }

    Optional<Identifier> edition() {
        return edition;
    }

    /** The body that adopts this text: what "this conference" means. */
    Optional<String> body() {
        return edition.map(Identifier::body);
    }

    Divisions divisions() {
        return divisions;
    }

    /** Remembers that this text has cited the resolution. */
    void remember(Identifier resolution) {
        cited.computeIfAbsent(key(resolution), key -> new LinkedHashSet<>()).add(resolution);
    }

    /** The resolutions of its type and number that this text has cited before. */
    List<Identifier> citedBefore(Identifier resolution) {
        return List.copyOf(cited.getOrDefault(key(resolution), Set.of()));
    }

    /** Remembers of which Sector this text has cited the Recommendation or Question. */
    void remember(String document, String sector) {
        sectors.computeIfAbsent(document, key -> new LinkedHashSet<>()).add(sector);
    }

    /** The one Sector of which this text has cited it before. */
    Optional<String> sectorCitedBefore(String document) {
        Set<String> cited = sectors.getOrDefault(document, Set.of());
        return cited.size() == 1 ? cited.stream().findFirst() : Optional.empty();
    }

    private static String key(Identifier resolution) {
        return resolution.type() + " " + resolution.number();
    }
}

package itu.mandates.cite;

import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import itu.mandates.vocab.Lexicon;
import itu.mandates.vocab.Register;
import itu.mandates.vocab.Register.KnownEdition;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is held and known, against which citations are decided. */
public final class Holdings {

    private final Map<Identifier, Divisions> texts = new LinkedHashMap<>();
    private final Set<Identifier> resolutions = new HashSet<>();
    private final Set<Identifier> sources = new HashSet<>();
    private final Set<Identifier> knownEditions;
    private final Conferences conferences;
    private final Lexicon lexicon = Lexicon.load();

    /**
     * @param documents all that are loaded
     * @param register of conferences and of editions that exist, held or not
     */
    public Holdings(List<Document> documents, Register register) {
        conferences = new Conferences(register);
        knownEditions =
                register.editions().stream().map(Holdings::edition).collect(Collectors.toSet());
        for (Document document : documents) {
            sources.add(document.id());
            document.revisions().forEach(this::add);
        }
    }

    private static Identifier edition(KnownEdition known) {
        return Identifier.resolution(known.body(), known.type(), known.number())
                .edition(known.year());
    }

    private void add(Revision revision) {
        texts.merge(revision.id(), Divisions.of(revision), Divisions::and);
        if (!revision.isDraft()) {
            resolutions.add(revision.id().resolutionOf());
        }
    }

    Conferences conferences() {
        return conferences;
    }

    boolean holdsEdition(Identifier edition) {
        return texts.containsKey(edition);
    }

    /** Whether an adopted edition of it is held. */
    boolean holdsResolution(Identifier resolution) {
        return resolutions.contains(resolution);
    }

    boolean holdsSource(Identifier source) {
        return sources.contains(source);
    }

    /** How a heading, in any language, becomes a segment of identifiers. */
    String slug(String heading) {
        return lexicon.slug(heading);
    }

    Divisions divisions(Identifier edition) {
        return texts.getOrDefault(edition, Divisions.NONE);
    }

    /** Whether the edition is held, or a register says that it exists. */
    boolean isKnown(Identifier edition) {
        return texts.containsKey(edition) || knownEditions.contains(edition);
    }

    /** The drafts held of an edition that is not. */
    List<Identifier> drafts(Identifier edition) {
        return texts.keySet().stream()
                .filter(text -> text.isDraft() && text.year() == edition.year())
                .filter(text -> text.resolutionOf().equals(edition.resolutionOf()))
                .toList();
    }

    /** Every resolution of this type and number, of whatever body, with a known edition. */
    List<Identifier> withNumber(String type, String number) {
        return Stream.concat(texts.keySet().stream(), knownEditions.stream())
                .map(Identifier::resolutionOf)
                .filter(id -> id.type().equals(type) && id.number().equals(number))
                .distinct()
                .sorted(Comparator.comparing(Identifier::toString))
                .toList();
    }
}

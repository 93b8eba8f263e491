package itu.mandates.export.akn;

import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The identifiers of the elements of one file, each given once.
 *
 * <p>By the naming convention of Akoma Ntoso: the eId of the element around it, two low lines, the
 * element's short name, and after one low line its number; the numbers of sections and clauses are
 * the last segments of their IRIs: {@code hcontainer_resolves__para_3__subpara_i}. The GUID is the
 * IRI itself, to which references lead.
 */
final class ElementIds {

    private static final Map<String, String> SHORT_NAMES =
            Map.of(
                    "recitals", "recs",
                    "recital", "rec",
                    "paragraph", "para",
                    "subparagraph", "subpara",
                    "attachment", "att",
                    "blockList", "list");

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** The eId of an element that is no division of ours: {@code para_3__content}. */
    String inside(String parent, String element) {
        return unique(prefix(parent) + shortName(element));
    }

    /** The eId of the n-th element of its kind inside another: {@code para_3__ref_2}. */
    String next(String parent, String element) {
        String name = prefix(parent) + shortName(element);
        return unique(name + "_" + counts.merge(name, 1, Integer::sum));
    }

    /** eId and GUID of a section or clause. */
    Map<String, String> division(String parent, String element, Identifier outer, Identifier id) {
        var attributes = new LinkedHashMap<String, String>();
        String number = below(outer, id).replaceAll("[/\\s]", "-");
        attributes.put("eId", unique(prefix(parent) + shortName(element) + "_" + number));
        String iri = Itu.BASE + id;
        if (used.add(iri)) {
            attributes.put("GUID", iri);
        }
        return attributes;
    }

    /**
     * What {@code id} adds to {@code outer}. Of one that is not below it, as a clause that a draft
     * strikes, what it adds to the edition; of what is no part of an edition, the last segment.
     */
    private static String below(Identifier outer, Identifier id) {
        String path = id.toString();
        String edition = id.form() == Identifier.Form.DIVISION ? id.editionOf() + "/" : "";
        for (String above : List.of(outer + "/", edition)) {
            if (!above.isEmpty() && path.startsWith(above)) {
                return path.substring(above.length());
            }
        }
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String unique(String eId) {
        String free = eId;
        for (int count = 2; !used.add(free); count++) {
            free = eId + "-" + count;
        }
        return free;
    }

    private static String prefix(String parent) {
        return parent.isEmpty() ? "" : parent + "__";
    }

    private static String shortName(String element) {
        return SHORT_NAMES.getOrDefault(element, element);
    }
}

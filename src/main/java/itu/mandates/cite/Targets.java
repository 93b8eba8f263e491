package itu.mandates.cite;

import itu.mandates.model.Citation;
import itu.mandates.model.Identifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The identifiers of what citations name. */
final class Targets {

    private static final Map<String, String> TYPES =
            Map.of(
                    "resolution",
                    "res",
                    "decision",
                    "dec",
                    "recommendation",
                    "rec",
                    "opinion",
                    "op");

    private Targets() {}

    /** Whether the citation is of a resolution, decision, recommendation or opinion of a body. */
    static boolean isAdopted(Citation citation) {
        return TYPES.containsKey(citation.kind()) && !isOfSector(citation);
    }

    /** Whether it is a number, article or appendix of a basic text. */
    static boolean isProvision(Citation citation) {
        return List.of("provision", "article", "appendix").contains(citation.kind());
    }

    private static boolean isOfSector(Citation citation) {
        return citation.body().filter(body -> body.startsWith("itu-")).isPresent();
    }

    /** The resolution of that body that has the number. */
    static Identifier resolution(Citation citation, String body) {
        String number = citation.number().replaceAll("[\\[\\]]", "");
        return Identifier.resolution(body, TYPES.get(citation.kind()), number);
    }

    /** "cs-119", "cv-151", "cs-art-1", "rr-app-30b", "rr-app-30b-annex-4". */
    static Identifier provision(Citation citation) {
        String division =
                switch (citation.kind()) {
                    case "article" -> "art-";
                    case "appendix" -> "app-";
                    default -> "";
                };
        return Identifier.thing(
                "provision",
                citation.instrument().orElseThrow()
                        + "-"
                        + division
                        + lower(citation.number()).replace(", ", "-").replace(' ', '-'));
    }

    /** "rec-itu-t-a.1", "question-itu-d-6-2". */
    static Identifier ofSector(Citation citation, String sector) {
        String kind = citation.kind().equals("recommendation") ? "rec" : citation.kind();
        return Identifier.thing("document", kind + "-" + sector + "-" + segment(citation.number()));
    }

    /** "c17-38", "c15-38-rev.1", "service-order-16-13"; the mark of its language is no part. */
    static String symbol(Citation citation) {
        return segment(citation.number().replaceFirst("-[EFSRAC]$", ""));
    }

    private static String segment(String number) {
        return lower(number)
                .replaceAll("\\bno\\b\\.?", "")
                .replaceAll("[\\s/()]+", "-")
                .replaceAll("-+$", "");
    }

    private static String lower(String number) {
        return number.toLowerCase(Locale.ROOT);
    }
}

package itu.mandates.parse;

import itu.mandates.model.Clause;
import itu.mandates.model.Revision;
import itu.mandates.model.SourceText;
import java.util.List;
import java.util.Map;

/** Reports what is wrong with a source as a whole: empty, not text, cut off. */
final class SourceChecks {

    /** How files of formats that are not read begin, when taken for text. */
    private static final Map<String, String> OTHER_FORMATS =
            Map.of(
                    "PK\u0003\u0004",
                    "a ZIP, as DOCX files are",
                    "%PDF-",
                    "a PDF",
                    "{\\rtf",
                    "an RTF",
                    "\u00D0\u00CF",
                    "an old Office file");

    private SourceChecks() {}

    static void check(SourceText source, List<Revision> texts, Report report) {
        String text = source.text();
        if (text.isBlank()) {
            report.warning("empty-source", 0, "there are no words in this file");
        }
        OTHER_FORMATS.entrySet().stream()
                .filter(format -> text.startsWith(format.getKey()))
                .forEach(
                        format ->
                                report.warning(
                                        "format-not-read",
                                        0,
                                        "this is "
                                                + format.getValue()
                                                + " file; give its text as .txt or .md"));
        long lost = text.chars().filter(c -> c == '\uFFFD').count();
        if (lost > 0) {
            int at = text.codePointCount(0, text.indexOf('\uFFFD'));
            report.warning(
                    "not-utf-8",
                    at,
                    lost + " places are not UTF-8, the first of them here; save the file as UTF-8");
        }
        texts.forEach(revision -> checkEnd(revision, report));
    }

    private static boolean carriesNone(Revision revision) {
        return revision.proposal().filter(proposal -> !proposal.carriesText()).isPresent();
    }

    /** ITU ends its last clause with a full stop; a text that just stops has lost its end. */
    private static void checkEnd(Revision revision, Report report) {
        var clauses = revision.allClauses().toList();
        if (clauses.isEmpty() && carriesNone(revision)) {
            return;
        }
        if (clauses.isEmpty()) {
            report.warning(
                    "no-clauses",
                    revision.runs().get(0).span().start(),
                    "no clause follows the title of " + revision.printedNumber());
            return;
        }
        Clause last = clauses.get(clauses.size() - 1);
        if (!last.text().isEmpty()
                && Character.isLetterOrDigit(last.text().codePointBefore(last.text().length()))) {
            report.warning(
                    "cut-off",
                    last.words().span().end(),
                    last.citedAs()
                            + " of "
                            + revision.printedNumber()
                            + " ends in mid-sentence; the end of the text may be lost");
        }
    }
}

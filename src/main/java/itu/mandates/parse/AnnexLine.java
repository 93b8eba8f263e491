package itu.mandates.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that opens an annex: "ANNEX 2", "Annex", "APPENDIX A to ...".
 *
 * @param heading "ANNEX 2"
 * @param end where the heading ends in the line's words; what follows belongs to its title
 */
record AnnexLine(String heading, int end) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<heading>(?:ANNEXE?|Annexe?|ANEXO|Anexo|ПРИЛОЖЕНИЕ|Приложение|APPENDIX|Appendix|ATTACHMENT|Attachment)"
                            + "(?:\\s+(?:\\d{1,2}|[A-Z]|[IVX]{1,5}))?)"
                            + "(?<rest>\\s*$|\\s*\\(.*\\)\\s*$|\\s+(?i:to|à la|a la|к)\\s.*$|\\s*[–—:-]\\s.*$)");

    static Optional<AnnexLine> of(TextLine line) {
        Matcher form = FORM.matcher(line.text());
        return form.matches() && !Terminators.closes(form.group("rest"))
                ? Optional.of(new AnnexLine(form.group("heading"), form.end("heading")))
                : Optional.empty();
    }

    /** Whether it has a number or letter of its own. */
    boolean isNumbered() {
        return heading.contains(" ");
    }
}

package itu.mandates.compare;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.Sources;
import itu.mandates.cite.Citations;
import itu.mandates.cite.Holdings;
import itu.mandates.model.Document;
import itu.mandates.model.Reference;
import itu.mandates.model.Reporting;
import itu.mandates.vocab.Register;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report to the Council against Resolution 191 (Busan, 2014), paragraph by paragraph. */
class ReportMatcherTest {

    private static final List<Document> DOCUMENTS = Sources.documents();
    private static final List<Reporting> FOUND = new ReportMatcher().find(DOCUMENTS, references());

    private static List<Reference> references() {
        var citations = new Citations(new Holdings(DOCUMENTS, Register.load()));
        return DOCUMENTS.stream().flatMap(each -> citations.of(each).stream()).toList();
    }

    private static List<String> found(Reporting.Kind kind) {
        return FOUND.stream()
                .filter(each -> each.kind() == kind)
                .map(each -> each.paragraph().last() + " " + each.clause().last())
                .toList();
    }

    @Test
    void everyFindingHasTheWordsItRestsOn() {
        assertThat(FOUND).isNotEmpty();
        assertThat(FOUND).allMatch(each -> !each.words().isEmpty() && each.score() <= 1);
    }

    @Test
    void whatEveryClauseSpeaksOfIsNotDoneByBeingNamed() {
        assertThat(found(Reporting.Kind.REPORTS_ACTION)).noneMatch(each -> each.startsWith("31 "));
    }

    @Test
    void withoutAReportNothingIsReported() {
        var texts = DOCUMENTS.stream().filter(each -> each.kind() != Document.Kind.REPORT).toList();
        assertThat(new ReportMatcher().find(texts, references())).isEmpty();
    }
}

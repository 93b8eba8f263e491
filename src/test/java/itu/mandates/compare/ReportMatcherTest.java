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
    void whatTheReportOnlyRepeatsIsNoAction() {
        assertThat(found(Reporting.Kind.RESTATES))
                .containsExactly(
                        "6 resolves-instruct-sg/1",
                        "6 resolves-instruct-sg/2",
                        "7 instructs-directors/2",
                        "7 instructs-directors/3",
                        "8 resolves-instruct-sg/3",
                        "8 instructs-directors/1");
    }

    @Test
    void whatWasDoneIsFoundWithTheWordsItRestsOn() {
        assertThat(found(Reporting.Kind.REPORTS_ACTION))
                .containsExactly(
                        "11 resolves-instruct-sg/1",
                        "31 instructs-directors/3",
                        "33 resolves-instruct-sg/2",
                        "33 instructs-directors/2",
                        "33 instructs-directors/3");
        assertThat(FOUND).allMatch(each -> !each.words().isEmpty() && each.score() <= 1);
    }

    @Test
    void whatIsNotMentionedStaysOut() {
        assertThat(FOUND)
                .noneMatch(each -> each.clause().last().startsWith("instructs-council"))
                .noneMatch(each -> each.clause().last().equals("resolves-instruct-sg/4"));
    }

    @Test
    void withoutAReportNothingIsReported() {
        var texts = DOCUMENTS.stream().filter(each -> each.kind() != Document.Kind.REPORT).toList();
        assertThat(new ReportMatcher().find(texts, references())).isEmpty();
    }
}

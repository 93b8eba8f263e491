package itu.mandates.compare;

import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Paragraph;
import itu.mandates.model.Part;
import itu.mandates.model.Reference;
import itu.mandates.model.Reporting;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import itu.mandates.vocab.ReportWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which paragraphs of a report restate operative clauses of the resolution it reports on, and which
 * report action on them.
 *
 * <p>A paragraph restates a clause if it holds most of its words in their order. A paragraph that
 * restates nothing reports action on a clause if it has a word for something done, many of the
 * words of the clause, three of them in a row, and two close together that no other clause of the
 * text has: what all clauses speak of is not done by being named. Of these it is the likest clause,
 * and those hardly less like, for reports speak of one thing at a time. Words weigh more the fewer
 * clauses have them.
 */
public final class ReportMatcher {

    private static final double RESTATES = 0.55;
    private static final double ACTION = 0.25;

    /** Words no longer say hardly anything by themselves. */
    private static final int SHORT = 3;

    private static final double LESS = 0.25;
    private static final int NEAR = 4;

    private final ReportWords words = ReportWords.load();

    /** A clause or paragraph in words. */
    private record Worded<T>(T thing, String text, String language, List<String> forms) {}

    /**
     * @param documents reports and texts, in any order
     * @param references of these documents: a report is on the held editions that it cites
     * @return in order of the paragraphs, then of the clauses
     */
    public List<Reporting> find(List<Document> documents, List<Reference> references) {
        var found = new ArrayList<Reporting>();
        for (Document report : documents) {
            if (report.kind() == Document.Kind.REPORT) {
                found.addAll(find(report, clauses(documents, cited(report, references), report)));
            }
        }
        return List.copyOf(found);
    }

    private static Set<Identifier> cited(Document report, List<Reference> references) {
        String paragraphs = report.id() + "/p/";
        return references.stream()
                .filter(reference -> reference.citing().toString().startsWith(paragraphs))
                .flatMap(reference -> reference.target().stream())
                .filter(target -> target.form() == Identifier.Form.EDITION)
                .collect(Collectors.toSet());
    }

    /** Operative clauses of the texts cited, in the language of the report. */
    private static List<Worded<Clause>> clauses(
            List<Document> documents, Set<Identifier> cited, Document report) {
        String language = report.entry().language();
        return documents.stream()
                .flatMap(document -> document.revisions().stream())
                .filter(text -> cited.contains(text.id()) && text.language().equals(language))
                .map(Revision::sections)
                .flatMap(List::stream)
                .filter(section -> section.part() == Part.OPERATIVE)
                .flatMap(Section::allClauses)
                .map(clause -> worded(clause, clause.text(), language))
                .toList();
    }

    private List<Reporting> find(Document report, List<Worded<Clause>> clauses) {
        String language = report.entry().language();
        var paragraphs =
                report.paragraphs().stream()
                        .flatMap(ReportMatcher::withInner)
                        .filter(ReportMatcher::isText)
                        .map(each -> worded(each, each.words().text(), language))
                        .toList();
        var similarity = new Similarity(clauses.stream().map(Worded::forms).toList());
        var actions = words.in(language);
        var found = new ArrayList<Reporting>();
        for (Worded<Paragraph> paragraph : paragraphs) {
            var restated = restated(paragraph, clauses, similarity);
            found.addAll(restated);
            if (restated.isEmpty() && paragraph.forms().stream().anyMatch(actions::contains)) {
                found.addAll(actions(paragraph, clauses, similarity));
            }
        }
        return found;
    }

    private static boolean isText(Paragraph paragraph) {
        return paragraph.kind() == Paragraph.Kind.TEXT || paragraph.kind() == Paragraph.Kind.BULLET;
    }

    private static Stream<Paragraph> withInner(Paragraph paragraph) {
        return Stream.concat(
                Stream.of(paragraph),
                paragraph.paragraphs().stream().flatMap(ReportMatcher::withInner));
    }

    private static <T> Worded<T> worded(T thing, String text, String language) {
        return new Worded<>(thing, text, language, WordTable.of(text, language).forms());
    }

    private static List<Reporting> restated(
            Worded<Paragraph> paragraph, List<Worded<Clause>> clauses, Similarity similarity) {
        return clauses.stream()
                .filter(clause -> clause.forms().size() > 1)
                .map(
                        clause ->
                                reporting(
                                        paragraph,
                                        clause,
                                        Reporting.Kind.RESTATES,
                                        similarity.containment(clause.forms(), paragraph.forms())))
                .filter(reporting -> reporting.score() >= RESTATES)
                .toList();
    }

    /** On the likest clause, and on those that are not much less like. */
    private static List<Reporting> actions(
            Worded<Paragraph> paragraph, List<Worded<Clause>> clauses, Similarity similarity) {
        var counts = new HashMap<String, Integer>();
        clauses.forEach(
                clause ->
                        Set.copyOf(singular(clause))
                                .forEach(word -> counts.merge(word, 1, Integer::sum)));
        var likely =
                clauses.stream()
                        .filter(clause -> speaksOf(clause, paragraph, counts))
                        .map(
                                clause ->
                                        reporting(
                                                paragraph,
                                                clause,
                                                Reporting.Kind.REPORTS_ACTION,
                                                shared(clause, paragraph, similarity)))
                        .filter(each -> each.score() >= ACTION && !each.words().isEmpty())
                        .toList();
        double best = likely.stream().mapToDouble(Reporting::score).max().orElse(0);
        return likely.stream().filter(each -> each.score() >= best - LESS).toList();
    }

    /** Whether two words that no other clause has stand close together in the paragraph. */
    private static boolean speaksOf(
            Worded<Clause> clause, Worded<Paragraph> paragraph, Map<String, Integer> counts) {
        var own =
                singular(clause).stream()
                        .filter(word -> word.length() > SHORT && counts.get(word) == 1)
                        .collect(Collectors.toSet());
        var words = singular(paragraph);
        for (int i = 0; i < words.size(); i++) {
            var near = words.subList(i, Math.min(i + NEAR, words.size()));
            if (near.stream().filter(own::contains).distinct().count() > 1) {
                return true;
            }
        }
        return false;
    }

    private static List<String> singular(Worded<?> worded) {
        return worded.forms().stream().map(Stems::singular).toList();
    }

    /** The weight of the clause's longer words that the paragraph has in any order. */
    private static double shared(
            Worded<Clause> clause, Worded<Paragraph> paragraph, Similarity similarity) {
        var words =
                clause.forms().stream()
                        .filter(word -> word.length() > SHORT)
                        .collect(Collectors.toSet());
        var there = Set.copyOf(paragraph.forms());
        double all = words.stream().sorted().mapToDouble(similarity::weight).sum();
        double both =
                words.stream()
                        .filter(there::contains)
                        .sorted()
                        .mapToDouble(similarity::weight)
                        .sum();
        return all == 0 ? 0 : both / all;
    }

    private static Reporting reporting(
            Worded<Paragraph> paragraph, Worded<Clause> clause, Reporting.Kind kind, double score) {
        return new Reporting(
                paragraph.thing().id(),
                clause.thing().id(),
                kind,
                Math.round(score * 1000) / 1000.0,
                evidence(paragraph, clause));
    }

    /** The words of the paragraph that the clause has too, as they stand. */
    private static String evidence(Worded<Paragraph> paragraph, Worded<Clause> clause) {
        return WordsInBoth.of(paragraph.text(), clause.text(), paragraph.language()).stream()
                .map(stretch -> paragraph.text().substring(stretch.start(), stretch.end()))
                .collect(Collectors.joining(" … "));
    }
}

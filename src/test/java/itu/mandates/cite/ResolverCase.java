package itu.mandates.cite;

import itu.mandates.Sources;
import itu.mandates.cite.Conferences.Meeting;
import itu.mandates.model.Identifier;
import itu.mandates.model.Passage;
import itu.mandates.model.Reference;
import itu.mandates.model.Reference.StubReason;
import itu.mandates.model.Revision;
import itu.mandates.model.TextStatus;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row of resolving.tsv: words in a text, what they cite, and how that was decided. */
record ResolverCase(String citing, String words, List<String> expected, String reason) {

    /** Enough of the register to tell the bodies apart that met in one place or year. */
    static final Conferences CONFERENCES =
            new Conferences(
                    Stream.of(
                                    "pp Kyoto 1994",
                                    "pp Minneapolis 1998",
                                    "pp Guadalajara 2010",
                                    "pp Busan 2014",
                                    "pp Dubai 2018",
                                    "pp Bucharest 2022",
                                    "pp Doha 2026",
                                    "ra Geneva 1993",
                                    "ra Geneva 2007",
                                    "ra Geneva 2012",
                                    "ra Sharm_el-Sheikh 2019",
                                    "ra Dubai 2023",
                                    "wrc Geneva 1995",
                                    "wrc Geneva 2012",
                                    "wrc Geneva 2015",
                                    "wrc Sharm_el-Sheikh 2019",
                                    "wrc Dubai 2023",
                                    "wcit Dubai 2012",
                                    "wtsa Helsinki 1993",
                                    "wtsa Dubai 2012",
                                    "wtsa Hammamet 2016",
                                    "wtsa Geneva 2022",
                                    "wtsa New_Delhi 2024",
                                    "wtdc Buenos_Aires 1994",
                                    "wtdc Dubai 2014",
                                    "wtdc Buenos_Aires 2017",
                                    "wtdc Kigali 2022",
                                    "wtdc Baku 2025")
                            .map(ResolverCase::meeting)
                            .toList());

    static final Holdings HOLDINGS =
            new Holdings(
                    Sources.documents(),
                    Set.of(Identifier.parse("/eli/wtsa/res/44/2012").orElseThrow()),
                    CONFERENCES);

    private static Meeting meeting(String row) {
        String[] cells = row.split(" ");
        return new Meeting(cells[0], cells[1].replace('_', ' '), Integer.parseInt(cells[2]));
    }

    static ResolverCase read(String line) {
        String[] cells = line.split("\t", -1);
        return new ResolverCase(cells[0], cells[1], List.of(cells[2].split(" ; ")), cells[3]);
    }

    List<Reference> references() {
        var book = PatternBook.of("en");
        boolean flattened = citing.endsWith("~");
        var owner = Identifier.parse(citing.replace("~", "")).orElseThrow();
        var passage = Passage.of(words, 0);
        return new ReferenceResolver(book.words(), HOLDINGS)
                .resolve(
                        new ReferenceFinder(book).find(passage.text()),
                        new CitingWords(
                                owner,
                                passage,
                                flattened ? TextStatus.AS_FLATTENED : TextStatus.CLEAN),
                        text(owner));
    }

    private static CitingText text(Identifier owner) {
        return owner.form() == Identifier.Form.EDITION
                ? CitingText.of(owner, HOLDINGS.divisions(owner))
                : CitingText.ofDocument();
    }

    /** "stub notHeld /eli/wtsa/res/18/2022", "ambiguous /eli/... /eli/...". */
    static String shown(Reference reference) {
        return Stream.of(
                        Stream.of(reference.status().name().toLowerCase(java.util.Locale.ROOT)),
                        reference.stubReason().map(StubReason::code).stream(),
                        reference.target().map(Identifier::toString).stream(),
                        reference.candidates().stream().map(Identifier::toString))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    static List<Revision> revisions() {
        return Sources.documents().stream().flatMap(d -> d.revisions().stream()).toList();
    }
}

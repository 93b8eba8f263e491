package itu.mandates.parse;

import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Register.Conference;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out which edition or draft of which resolution a text is. */
final class Naming {

    /**
     * @param base of a draft the edition it would change
     * @param placeInferred whether the text gives no place and the register does
     */
    record Name(Identifier id, Edition edition, Optional<Edition> base, boolean placeInferred) {}

    /** Codes that titles print in place of a place: "(Rev.WRC-15)". */
    private static final Set<String> CONFERENCES =
            Set.of("wrc", "warc", "rarc", "wtsa", "wtdc", "pp");

    private final Grammar grammar;
    private final Report report;
    private final boolean bare;

    /**
     * @param bare whether the text is a title alone, to which no formula belongs
     */
    Naming(Grammar grammar, Report report, boolean bare) {
        this.grammar = grammar;
        this.report = report;
        this.bare = bare;
    }

    /**
     * @param draft name of the source that carries it, if the text is a draft
     */
    Name name(TitleLine title, Preface preface, Optional<String> draft) {
        List<Edition> editions = title.editions().isEmpty() ? preface.editions() : title.editions();
        String body = body(title, preface, editions);
        var work = Identifier.resolution(body, title.type(), title.number());
        if (editions.isEmpty()) {
            report.warning(
                    "edition-unknown",
                    preface.runs().get(0).span().start(),
                    "neither title nor formula of " + title.number() + " gives a year");
        }
        Edition printed =
                editions.isEmpty() ? new Edition("", 0) : editions.get(editions.size() - 1);
        Edition edition = withPlace(body, printed);
        Optional<Edition> base =
                draft.isPresent() && editions.size() > 1
                        ? Optional.of(inEnglish(editions.get(0)))
                        : Optional.empty();
        Identifier id =
                draft.map(source -> work.draft(edition.year(), source))
                        .orElseGet(() -> work.edition(edition.year()));
        return new Name(id, edition, base, printed.place().isEmpty() && !edition.place().isEmpty());
    }

    private String body(TitleLine title, Preface preface, List<Edition> editions) {
        if (preface.body().isPresent()) {
            return preface.body().get();
        }
        var conference = title.conference().filter(CONFERENCES::contains);
        if (conference.isPresent()) {
            return conference.get();
        }
        if (!bare) {
            report.warning(
                    "formula-missing",
                    preface.runs().get(0).span().start(),
                    "no enacting formula names the body that adopted " + title.number());
        }
        return title.number().startsWith("ITU-R") ? "ra" : byRegister(editions);
    }

    /** A place and year that one body alone met in name it. */
    private String byRegister(List<Edition> editions) {
        var bodies =
                editions.stream()
                        .flatMap(
                                edition ->
                                        grammar
                                                .register()
                                                .conferencesAt(edition.place(), edition.year())
                                                .stream())
                        .map(Conference::body)
                        .distinct()
                        .toList();
        return bodies.size() == 1 ? bodies.get(0) : "other-unknown";
    }

    /** "Bucarest" as "Bucharest", where the register knows the place. */
    private Edition inEnglish(Edition printed) {
        return grammar.register()
                .place(printed.place())
                .map(place -> new Edition(place, printed.year()))
                .orElse(printed);
    }

    private Edition withPlace(String body, Edition printed) {
        if (!printed.place().isEmpty()) {
            return inEnglish(printed);
        }
        return grammar.register()
                .conference(body, printed.year())
                .map(conference -> new Edition(conference.place(), printed.year()))
                .orElse(printed);
    }
}

package itu.mandates.web.search;

import itu.mandates.web.search.SearchPage.FilterChoice;
import itu.mandates.web.search.SearchPage.FilterChoices;
import itu.mandates.web.view.Addresses;
import itu.mandates.web.view.Facts;
import itu.mandates.web.view.SectorTag;
import itu.mandates.web.view.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which clauses a reader wants of those that were found, and how many there are of each kind. */
record ClauseFilters(Sought sought, Facts facts) {

    List<ClauseMatch> wanted(List<ClauseMatch> found) {
        return found.stream().filter(fits("")).toList();
    }

    /** Each filter with its values; one that all clauses share is none. */
    List<FilterChoices> choices(List<ClauseMatch> found) {
        return Sought.FILTERS.stream()
                .map(name -> new FilterChoices(name, choices(name, found)))
                .filter(
                        each ->
                                each.choices().size() > 1
                                        || each.choices().stream().anyMatch(FilterChoice::chosen))
                .toList();
    }

    private List<FilterChoice> choices(String name, List<ClauseMatch> found) {
        Map<String, List<ClauseMatch>> byValue =
                found.stream()
                        .filter(fits(name))
                        .filter(match -> !value(name, match).isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        match -> value(name, match),
                                        TreeMap::new,
                                        Collectors.toList()));
        return byValue.entrySet().stream()
                .map(each -> choice(name, each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(each -> -each.count()))
                .toList();
    }

    private FilterChoice choice(String name, String value, List<ClauseMatch> matches) {
        boolean chosen = sought.filter(name).equals(value);
        boolean coded = Sought.CODED.contains(name);
        return new FilterChoice(
                value,
                coded ? new Text(value, "") : label(name, matches.get(0)),
                coded,
                matches.size(),
                sought.with(name, chosen ? "" : value),
                chosen);
    }

    private Text label(String name, ClauseMatch match) {
        return switch (name) {
            case "edition" -> facts.name(match.text());
            case "conference" -> match.facets().conference().map(facts::name).orElseThrow();
            default -> new Text(tag(match).map(SectorTag::name).orElse(""), "");
        };
    }

    private Optional<SectorTag> tag(ClauseMatch match) {
        return match.facets().body().map(body -> SectorTag.ofBody(body, facts));
    }

    /** All filters but the one named. */
    private Predicate<ClauseMatch> fits(String but) {
        return match ->
                Sought.FILTERS.stream()
                        .filter(name -> !name.equals(but) && !sought.filter(name).isEmpty())
                        .allMatch(name -> sought.filter(name).equals(value(name, match)));
    }

    private String value(String name, ClauseMatch match) {
        return switch (name) {
            case "sector" -> tag(match).map(SectorTag::code).orElse("");
            case "edition" -> Addresses.path(match.text()).orElse("");
            case "conference" -> match.facets().conference().flatMap(Addresses::path).orElse("");
            case "part" -> match.facets().part();
            case "language" -> match.words().getLiteralLanguage();
            default -> match.facets().standing();
        };
    }
}
